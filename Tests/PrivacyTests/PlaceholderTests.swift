import Testing

@testable import Privacy

struct PlaceholderTests {
  private func parse(_ text: String, at start: Int) -> (kind: Placeholder, end: Int, host: Range<Int>?)? {
    Placeholder.parse(Array(text.utf8).span, at: start)
  }

  @Test(arguments: Placeholder.allCases)
  func `every placeholder is read back where it stands`(_ kind: Placeholder) throws {
    let text = "x \(kind.spelling) y"
    let found = try #require(parse(text, at: 2))
    #expect(found.kind == kind && found.end == text.utf8.count - 2 && found.host == nil)
  }

  @Test func `a link's host is read back`() throws {
    let found = try #require(parse("[URL a-b.dk]", at: 0))
    #expect(found.kind == .link && found.end == 12 && found.host == 5..<11)
  }

  @Test(arguments: [
    "[NAM", "[NAME", "[name]", "[URL ]", "[URL a b]", "[URL A.dk]", "[URL ", "[",
    "[URL \(String(repeating: "a", count: 300))]",
  ])
  func `anything else is no placeholder`(_ text: String) {
    #expect(parse(text, at: 0) == nil)
  }
}
