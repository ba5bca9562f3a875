import Testing

@testable import Text

@Suite struct LaughterTests {
  private func laughs(_ text: String) -> [Bool] {
    var buffer = TokenBuffer()
    Tokenizer().tokenize(text, into: &buffer)
    return buffer.tokens.map { $0.flags.contains(.isLaughter) }
  }

  private static let laughter = [
    "haha", "Hahahaha", "HAHAHHA", "haaaahaaa", "hehe", "hihihi", "ahah", "ahahah", "jajaja", "jejeje", "jajajaj",
    "xaxa",
    "xD", "XDDD", "lol", "LOOOL", "lmao", "rofl", "rsrs", "rsrsrs", "kkkk", "hhhhh", "wkwkwk", "ахаха", "хаха",
    "Хехехе",
    "хихи", "ххх", "هههه", "هاهاها", "হাহা", "हाहाहा", "χαχα",
  ]

  @Test func `the list is not empty`() { #expect(Self.laughter.count >= 30) }

  @Test(arguments: laughter)
  func `written laughter is flagged`(_ text: String) {
    #expect(laughs(text) == [true])
  }

  @Test(arguments: [
    "aha", "ah", "ha", "hah", "jaja", "ja", "kk", "rs", "rara", "kaka", "jahaj", "haj", "here", "hahaz", "lolly", "eh",
    "aaaa",
    "х", "ах", "هه", "hhx", "why", "x", "xx", "area", "", "h", "sasa", "kiki",
  ])
  func `no other word is`(_ text: String) {
    #expect(!laughs(text).contains(true))
  }
}
