import Testing

@testable import Privacy

struct NameFormsTests {
  private func hash(_ word: String) -> UInt64? { WordScanner.word(Array(word.utf8).span, at: 0)?.hash }

  @Test func `a name falls into its words, without digits, signs and emoji`() {
    let words = NameForms.words(of: "~ Jean-Pierre O'Neil 🚲 45 Ø")
    #expect(words.map(\.hash) == ["jean", "pierre", "o", "neil", "ø"].compactMap(hash))
    #expect(words.map(\.count) == [4, 6, 1, 4, 1])
    #expect(NameForms.words(of: "45 🚲").isEmpty)
  }

  @Test(arguments: [
    ("Ahmad", ["Ahmads", "Ahmada", "Ahmadowi", "Ahmadem", "Ahmadul", "Ahmadului"]),
    ("Agnieszka", ["Agnieszki", "Agnieszkę", "Agnieszko"]),
    ("Mariana", ["Marianei", "Marianą"]), ("Andrius", ["Andriui", "Andriu", "Andriai"]),
    ("Олександр", ["Олександра", "Олександру", "Олександром"]), ("Bilal", ["Bilals"]), ("Bob", ["Bobs"]),
  ])
  func `inflected forms are known`(_ name: String, _ forms: [String]) throws {
    let word = try #require(NameForms.words(of: name).first)
    let known = Set(word.inflectedHashes)
    for form in forms { #expect(known.contains(try #require(hash(form))), "\(form)") }
  }

  @Test(arguments: [("Bob", "bobul"), ("Li", "lis"), ("Ahmad", "ahma"), ("Maria", "mars")])
  func `short names and other words are left alone`(_ name: String, _ form: String) throws {
    let word = try #require(NameForms.words(of: name).first)
    #expect(!word.inflectedHashes.contains(try #require(hash(form))))
  }
}
