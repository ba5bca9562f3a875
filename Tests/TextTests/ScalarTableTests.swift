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
        if kind != .letter, kind != .digit, kind != .mark, !isVariationSelector {
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
    for zero in ScalarTable.digitZeros {
      for digit in UInt32(0)...9 {
        let scalar = Unicode.Scalar(zero + digit)
        #expect(scalar?.properties.numericValue == Double(digit))
        #expect(ScalarTable.fold(ScalarTable.shared.entry(zero + digit)) == 0x30 + digit)
        checked += 1
      }
    }
    #expect(checked >= 100)
  }
}
