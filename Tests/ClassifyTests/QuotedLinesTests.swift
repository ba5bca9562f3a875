import Testing

@testable import Classify

@Suite struct QuotedLinesTests {
  @Test(arguments: [
    ("", 0), ("hi", 0), ("hi\n> a", 0), ("> a\nhi", 4), ("> a\n> b\nhi", 8), ("> a", 3), (">a\n\nhi", 3),
    ("\u{200E}> a\nhi", 7), ("  > a\nhi", 6), ("> a\n", 4), ("\u{2026}> a", 0),
  ])
  func `the lines at the top that begin with the sign are the parent`(_ text: String, _ end: Int) {
    #expect(QuotedLines.end(of: text.utf8Span.span) == end)
  }
}
