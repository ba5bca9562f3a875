import Testing

@testable import Privacy

struct WordScannerTests {
  private func word(_ text: String) -> ScannedWord? { WordScanner.word(Array(text.utf8).span, at: 0) }

  @Test(arguments: [
    ("Ahmad", "AHMAD"), ("Søren", "soren"), ("ah\u{200D}mad", "ahmad"), ("A\u{301}b", "ab"), ("Æble", "aeble"),
    ("ahmad khan", "ahmad!"), ("ahmad2", "ahmad"),
  ])
  func `words alike but for case, accents and what follows have one hash`(_ left: String, _ right: String) {
    #expect(word(left)?.hash == word(right)?.hash && word(left) != nil)
  }

  @Test(arguments: [("ab", "ba"), ("ahmad", "ahmadi"), ("a", "aa")])
  func `other words have other hashes`(_ left: String, _ right: String) {
    #expect(word(left)?.hash != word(right)?.hash)
  }

  @Test(arguments: [
    ("mark", ScannedWord.Shape.lower), ("Mark", .title), ("MARK", .upper), ("McMark", .mixed), ("M", .title),
    ("Ørsted", .title),
    ("ØRSTED", .upper), ("أحمد", .lower),
  ])
  func `shapes are told`(_ text: String, _ expected: ScannedWord.Shape) {
    #expect(word(text)?.shape == expected)
  }

  @Test(arguments: ["", " a", "1a", "\u{200D}a", "😀", "@a"])
  func `no word starts here`(_ text: String) {
    #expect(word(text) == nil)
  }

  @Test func `a word ends before its trailing marks and counts its letters`() {
    #expect(word("ab\u{200B}\u{301} c")?.end == 2)
    #expect(word("æø!")?.letters == 2)
    #expect(word("李明")?.end == 3)
  }
}
