import Testing

@testable import Text

@Suite struct WordJoinerTests {
  /// How many scalars of a text belong together from its start.
  private func taken(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    let end = bytes.withUnsafeBufferPointer { WordBoundaries.end(from: 0, in: $0, .shared) }
    return String(decoding: bytes[..<end], as: UTF8.self).unicodeScalars.count
  }

  /// By rule of the standard: texts and how many of their scalars the first segment has.
  @Test(
    arguments: [
      ("WB3", "\r\n", 2), ("WB3a", "\n\u{301}", 1), ("WB3c", "😀\u{200D}🔥", 3), ("WB3d", "  a", 2),
      ("WB4", "a\u{301}\u{AD}b", 4),
      ("WB5", "ab1", 3), ("WB6", "a:b", 3), ("WB6", "a:1", 1), ("WB6", "a'\u{301}\u{AD}b", 5), ("WB7a", "א'", 2),
      ("WB7a", "א'ב", 3),
      ("WB7b", "א\"ב", 3), ("WB7b", "א\"a", 1), ("WB10", "1a", 2), ("WB12", "1,2", 3), ("WB12", "1,a", 1),
      ("WB13", "カカ", 2),
      ("WB13a", "a_", 2), ("WB13b", "_1", 2), ("WB15", "🇩🇰🇩", 2), ("WB15", "🇩\u{200D}🇰🇩", 3), ("WB999", "漢漢", 1),
    ] as [(String, String, Int)])
  func `a rule joins what it should`(_ rule: String, _ text: String, _ count: Int) {
    #expect(taken(text) == count, "\(rule)")
  }
}
