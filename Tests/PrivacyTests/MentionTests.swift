import Testing

@testable import Privacy

struct MentionTests {
  private func read(_ text: String) -> Mention? { Mention.read(Array(text.utf8).span, at: 0) }

  private func end(_ text: String) -> Int? {
    if case .name(let end)? = read(text) { end } else { nil }
  }

  @Test func `a mention between marks ends with them`() {
    #expect(end("@\u{2068}Ahmad Khan\u{2069} x") == 17)
    #expect(end("@\u{2068}\u{2069}") == 7)
    if case .phone(let end)? = read("@\u{2068}+45 1\u{2069}") { #expect(end == 12) } else { Issue.record("no number") }
  }

  @Test func `without the closing mark it ends with the word`() {
    #expect(end("@\u{2068}Ahmad Khan") == 9)
    #expect(end("@\u{2068}Ahmad\nKhan\u{2069}") == 9)
    #expect(read("@\u{2068}") == nil)
  }

  @Test(arguments: [("@ahmad_92.k. x", 11), ("@a b", 2), ("@ahmad.", 6)])
  func `a handle takes letters, digits and dots inside`(_ text: String, _ expected: Int) {
    #expect(end(text) == expected)
  }

  @Test(arguments: ["@", "@ ahmad", "@all", "@Everyone", "@!", "@_x"])
  func `nobody is meant`(_ text: String) {
    #expect(end(text) == nil && read(text) == nil)
  }

  @Test func `a typed number is left to the number rules`() {
    if case .number(let start)? = read("@4520304050") { #expect(start == 1) } else { Issue.record("no number") }
  }
}
