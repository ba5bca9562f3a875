/// The property Word_Break of a scalar, Unicode Standard Annex #29.
enum WordBreak: UInt8, CaseIterable {
  case other, carriageReturn, lineFeed, newline, extend, joiner, regionalIndicator, format, katakana
  case hebrewLetter, letter, singleQuote, doubleQuote, midNumLet, midLetter, midNum, numeric, extendNumLet
  case segmentSpace

  /// The scalars of a value; none for `.other`, which is the rest.
  var ranges: StaticString {
    switch self {
    case .other: ""
    case .carriageReturn: UnicodeProperties.carriageReturn
    case .lineFeed: UnicodeProperties.lineFeed
    case .newline: UnicodeProperties.newline
    case .extend: UnicodeProperties.extend
    case .joiner: UnicodeProperties.joiner
    case .regionalIndicator: UnicodeProperties.regionalIndicator
    case .format: UnicodeProperties.format
    case .katakana: UnicodeProperties.katakana
    case .hebrewLetter: UnicodeProperties.hebrewLetter
    case .letter: UnicodeProperties.letter
    case .singleQuote: UnicodeProperties.singleQuote
    case .doubleQuote: UnicodeProperties.doubleQuote
    case .midNumLet: UnicodeProperties.midNumLet
    case .midLetter: UnicodeProperties.midLetter
    case .midNum: UnicodeProperties.midNum
    case .numeric: UnicodeProperties.numeric
    case .extendNumLet: UnicodeProperties.extendNumLet
    case .segmentSpace: UnicodeProperties.segmentSpace
    }
  }

  /// AHLetter of the rules.
  var isLetter: Bool { self == .letter || self == .hebrewLetter }
}

/// What stands between two scalars, as far as they alone decide it.
enum WordJoint: UInt8 {
  case apart, joined
  /// Joined if a letter, a number, a Hebrew letter follows.
  case ifLetterFollows, ifNumberFollows, ifHebrewFollows
  /// A single quote behind a Hebrew letter is joined, whatever follows.
  case hebrewQuote
  /// Every second one of a row is joined to the one before.
  case pair

  /// By rules WB5 to WB16, the hidden scalars of WB4 left out, for `left << 5 | right`.
  static let table: [WordJoint] = (0..<1024).map { index in
    guard let left = WordBreak(rawValue: UInt8(index >> 5)), let right = WordBreak(rawValue: UInt8(index & 31)) else {
      return .apart
    }
    return joint(left, right)
  }

  private static func joint(_ left: WordBreak, _ right: WordBreak) -> WordJoint {
    switch (left, right) {
    case (.carriageReturn, .lineFeed), (.segmentSpace, .segmentSpace): .joined
    case (.hebrewLetter, .singleQuote): .hebrewQuote
    case (.hebrewLetter, .doubleQuote): .ifHebrewFollows
    case (.letter, .midLetter), (.letter, .midNumLet), (.letter, .singleQuote), (.hebrewLetter, .midLetter),
      (.hebrewLetter, .midNumLet):
      .ifLetterFollows
    case (.numeric, .midNum), (.numeric, .midNumLet), (.numeric, .singleQuote): .ifNumberFollows
    case (.letter, .letter), (.letter, .hebrewLetter), (.hebrewLetter, .letter), (.hebrewLetter, .hebrewLetter),
      (.letter, .numeric), (.hebrewLetter, .numeric), (.numeric, .letter), (.numeric, .hebrewLetter),
      (.numeric, .numeric), (.katakana, .katakana):
      .joined
    case (.letter, .extendNumLet), (.hebrewLetter, .extendNumLet), (.numeric, .extendNumLet),
      (.katakana, .extendNumLet), (.extendNumLet, .extendNumLet), (.extendNumLet, .letter),
      (.extendNumLet, .hebrewLetter), (.extendNumLet, .numeric), (.extendNumLet, .katakana):
      .joined
    case (.regionalIndicator, .regionalIndicator): .pair
    default: .apart
    }
  }
}
