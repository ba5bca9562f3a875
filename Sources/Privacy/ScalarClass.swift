import Foundation

/// How name matching sees one scalar: what it counts as, and what it is without case and accents.
struct ScalarClass {
  enum Kind: UInt8 {
    /// Ends a word.
    case boundary
    case letter
    /// Belongs to a word but does not count: combining accents, joiners, soft hyphens.
    case invisible
    /// A word of its own: Han characters.
    case ideograph
  }

  var kind: Kind
  var isUpper = false
  /// The letter without case and accents; `second` is 0 unless it is written with two (æ → ae).
  var first: UInt32 = 0
  var second: UInt32 = 0

  /// The class of a scalar.
  ///
  /// A table look-up for the scripts of the project's languages.
  static func of(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x700 { return low[Int(scalar)] }
    if scalar >= 0x1E00 && scalar < 0x2000 { return extended[Int(scalar - 0x1E00)] }
    return compute(scalar)
  }

  private static let low = (0..<0x700).map { compute(UInt32($0)) }
  private static let extended = (0x1E00..<0x2000).map { compute(UInt32($0)) }

  private static func compute(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return ScalarClass(kind: .invisible)
    case 0x64B...0x65F, 0x640, 0x670: return ScalarClass(kind: .invisible)
    case 0x3400...0x9FFF, 0x20000...0x3FFFF: return ScalarClass(kind: .ideograph, first: value)
    case 0xFF21...0xFF5A where value <= 0xFF3A || value >= 0xFF41: return of(value - 0xFEE0)
    // Mathematical letters, used as ornament: 13 alphabets of 26 capitals and 26 small letters.
    case 0x1D400...0x1D6A3:
      let place = (value - 0x1D400) % 52
      return of(place < 26 ? 0x41 + place : 0x61 + place - 26)
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return ScalarClass(kind: .boundary) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      // Accents do not count; vowel signs of Indic scripts do.
      return value < 0x900 ? ScalarClass(kind: .invisible) : ScalarClass(kind: .letter, first: value)
    case .spacingMark: return ScalarClass(kind: .letter, first: value)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: break
    default: return ScalarClass(kind: .boundary)
    }
    // Between Arabic and the additional Latin letters no script that is met here has letter case, and few letters
    // that decompose: they stand for themselves.
    if (0x700..<0x1C80).contains(value) { return ScalarClass(kind: .letter, first: value) }
    let folded = fold(scalar)
    return ScalarClass(
      kind: .letter, isUpper: scalar.properties.isUppercase, first: folded.first ?? value,
      second: folded.count > 1 ? folded[1] : 0)
  }

  /// Lower case, decomposed, without marks; letters that Unicode does not decompose by hand.
  private static func fold(_ scalar: Unicode.Scalar) -> [UInt32] {
    let lower = String(Character(scalar)).decomposedStringWithCompatibilityMapping.lowercased()
      .decomposedStringWithCompatibilityMapping.unicodeScalars
    return lower.filter { $0.properties.isAlphabetic && !$0.properties.canonicalCombiningClass.isAccent }.flatMap {
      letter -> [UInt32] in
      switch letter {
      case "ø": [0x6F]
      case "đ", "ð": [0x64]
      case "ł": [0x6C]
      case "ı": [0x69]
      case "ħ": [0x68]
      case "æ": [0x61, 0x65]
      case "œ": [0x6F, 0x65]
      case "ß": [0x73, 0x73]
      case "þ": [0x74, 0x68]
      case "ς": [0x3C3]
      default: [letter.value]
      }
    }
  }
}

extension Unicode.CanonicalCombiningClass {
  /// Marks above, below or through a letter; vowel signs have class 0.
  fileprivate var isAccent: Bool { rawValue >= 200 }
}
