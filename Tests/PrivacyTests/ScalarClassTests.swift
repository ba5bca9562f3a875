import Testing

@testable import Privacy

struct ScalarClassTests {
  private func fold(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { ScalarClass.of($0.value) }.filter { $0.kind == .letter }.flatMap {
      $0.second == 0 ? [$0.first] : [$0.first, $0.second]
    }
  }

  @Test(arguments: [
    ("ÅåÄä", "aaaa"), ("Ø", "o"), ("Æ", "ae"), ("ß", "ss"), ("Łódź", "lodz"), ("Ștefan", "stefan"), ("Țț", "tt"),
    ("ŽŠČ", "zsc"),
    ("ĞÜİı", "guii"), ("ẤỆ", "ae"), ("ЁЙЇ", "еиі"), ("Σς", "σσ"), ("Ａｚ", "az"), ("𝐀𝓫", "ab"), ("e\u{301}", "e"),
  ])
  func `case, accents and ornament do not count`(_ text: String, _ expected: String) {
    #expect(fold(text) == expected.unicodeScalars.map(\.value))
  }

  @Test(
    arguments: [
      (" ", ScalarClass.Kind.boundary), ("1", .boundary), ("_", .boundary), ("😀", .boundary), ("\u{2068}", .boundary),
      ("٣", .boundary), ("a", .letter), ("ж", .letter), ("ع", .letter), ("ক", .letter), ("া", .letter),
      ("\u{301}", .invisible),
      ("\u{200D}", .invisible), ("\u{AD}", .invisible), ("\u{64E}", .invisible), ("李", .ideograph),
      ("\u{FFFD}", .boundary),
    ] as [(Unicode.Scalar, ScalarClass.Kind)])
  func `scalars are of these kinds`(_ scalar: Unicode.Scalar, _ expected: ScalarClass.Kind) {
    #expect(ScalarClass.of(scalar.value).kind == expected)
  }

  @Test func `folding is stable for every letter below U+3000`() {
    for value in UInt32(0)..<0x3000 {
      let known = ScalarClass.of(value)
      guard known.kind == .letter else { continue }
      #expect(known.first != 0 && ScalarClass.of(known.first).first == known.first, "U+\(String(value, radix: 16))")
      #expect(!ScalarClass.of(known.first).isUpper)
    }
  }
}
