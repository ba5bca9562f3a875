import Testing

@testable import Report

struct HTMLEscapingTests {
  @Test(arguments: [
    ("<a href='x'>", "&lt;a href=&#39;x&#39;&gt;"), ("R&D \"x\"", "R&amp;D &quot;x&quot;"), ("plain ø 🚲", "plain ø 🚲"),
    ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}b", "&lt;\u{338}b"), ("&amp;", "&amp;amp;"), ("", ""),
  ])
  func `What HTML gives a meaning is replaced, also before a combining sign`(text: String, escaped: String) {
    #expect(Array(HTMLEscaping().escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }
}
