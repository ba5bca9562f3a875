import Report
import Testing

struct PrintableTextTests {
  @Test(arguments: [
    ("Riders 🚲 København", "Riders 🚲 København"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\nb\tc", "a b c"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{0}b\u{85}", "a\u{FFFD}b\u{FFFD}"), ("e\u{301}", "e\u{301}"), ("", ""),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
  ])
  func `Signs that steer terminals or pages are replaced, letters stay`(text: String, printable: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(printable.unicodeScalars))
  }
}
