import Testing

@testable import Text

/// The kinds are our own ranges; the platform's general categories are the outside witness.
@Suite struct ScalarTableTests {
  @Test func `every letter and digit of the first plane is part of a word`() {
    var checked = 0
    for value in UInt32(0x30)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .spacingMark, .nonspacingMark:
        let kind = ScalarTable.kind(ScalarTable.shared.entry(value))
        let isVariationSelector = scalar.properties.isVariationSelector || value == 0x034F
        // The platform may know a newer Unicode than the table; ℹ is an emoji.
        let isNewer = scalar.properties.age.map { $0.major > 15 || ($0.major == 15 && $0.minor > 0) } ?? true
        if kind != .letter, kind != .digit, kind != .mark, !isVariationSelector, !isNewer, value != 0x2139 {
          Issue.record("U+\(String(value, radix: 16)) is \(kind)")
        }
        checked += 1
      default: break
      }
    }
    #expect(checked > 40_000)
  }

  @Test func `no blank, control or common punctuation is part of a word`() {
    var checked = 0
    for value in UInt32(0)...0x206F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .control, .lineSeparator, .format, .dashPunctuation, .openPunctuation,
        .closePunctuation, .initialPunctuation, .finalPunctuation:
        let isRareScript = (0x0700...0x08FF).contains(value) || (0x0F00...0x18FF).contains(value)
        guard !isRareScript else { continue }
        let kind = ScalarTable.kind(ScalarTable.shared.entry(value))
        if kind == .letter || kind == .digit { Issue.record("U+\(String(value, radix: 16)) is \(kind)") }
        checked += 1
      default: break
      }
    }
    #expect(checked > 120)
  }

  @Test func `digits of all scripts fold to the digit they mean`() {
    var checked = 0
    for value in UInt32(0x30)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory == .decimalNumber else { continue }
      let entry = ScalarTable.shared.entry(value)
      // The platform may know a newer Unicode than the table.
      guard ScalarTable.wordBreak(entry) == .numeric else { continue }
      #expect(ScalarTable.kind(entry) == .digit)
      #expect(scalar.properties.numericValue == Double(ScalarTable.fold(entry)) - 0x30)
      checked += 1
    }
    #expect(checked >= 600)
  }
}
