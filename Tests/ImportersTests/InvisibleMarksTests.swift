import Testing

@testable import Importers

@Suite struct InvisibleMarksTests {
  private func bytes(_ scalars: [UInt32]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for scalar in scalars.compactMap(Unicode.Scalar.init) { text.append(scalar) }
    return Array(String(text).utf8)
  }

  @Test func `of the whole plane, exactly the listed characters are marks or blanks`() {
    let marks: Set<UInt32> = [
      0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
    ]
    let blanks: Set<UInt32> = [0x20, 0xA0, 0x2009, 0x202F]
    var (foundMarks, foundBlanks, foundGenerated) = (Set<UInt32>(), Set<UInt32>(), Set<UInt32>())
    for scalar in UInt32(1)...0xFFFF where Unicode.Scalar(scalar) != nil {
      let encoded = bytes([scalar])
      if InvisibleMarks.length(encoded.span, 0) > 0 { foundMarks.insert(scalar) }
      if InvisibleMarks.blankLength(encoded.span, 0) > 0 { foundBlanks.insert(scalar) }
      if InvisibleMarks.generatedLength(encoded.span, 0) > 0 { foundGenerated.insert(scalar) }
    }
    #expect(foundMarks == marks)
    #expect(foundBlanks == blanks)
    #expect(foundGenerated == [0x200E, 0x200F])
  }

  @Test(arguments: [
    ("~\u{202F}Ana", "Ana"), ("~ Ana", "Ana"), ("~Ana", "~Ana"), ("\u{202A}+45\u{A0}12\u{202C}", "+45 12"),
    (" Ana ", "Ana"),
    ("\u{2068}Bo\u{2069}", "Bo"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("~", "~"), ("~ ", ""), ("", ""), ("\u{200E}", ""),
  ])
  func `a name is what people know it as`(_ written: String, _ name: String) {
    #expect(over(written) { String(decoding: InvisibleMarks.cleanName($0), as: UTF8.self) } == name)
  }

  @Test func `a mark that breaks off is none`() {
    #expect(over([0xE2, 0x80]) { InvisibleMarks.length($0, 0) } == 0)
    #expect(over([0xE2, 0x80]) { InvisibleMarks.skip($0, 0) } == 0)
    #expect(over("\u{200E}\u{200F}a") { InvisibleMarks.skip($0, 0) } == 6)
    #expect(over(" \u{A0}\u{202F}a") { InvisibleMarks.skipBlanks($0, 0) } == 6)
  }
}
