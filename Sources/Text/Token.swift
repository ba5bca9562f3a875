/// What a token is.
package enum TokenClass: UInt8, CaseIterable, Sendable {
  case word, number
  /// An amount of money: `45 kr`, `28,-`, `€ 5`, `28kr/km`.
  case price
  /// A clock time: `17:30`, `18.00`, `kl 18`, `6pm`, `17h`.
  case time
  case url, phone, email
  /// A Danish personal number.
  case cpr
  /// Somebody addressed with `@`.
  case mention
  /// A name that Privacy took out.
  case name
  case emoji
  /// `.` `!` `?`, a run of them, or the end of a line.
  case sentenceEnd
  /// `,` `;` `:` `/`, dashes and brackets.
  case clauseBreak
  case quoteMark
  case other

  /// Whether a pattern's `*` and `..n` count it as a word.
  package var isWordLike: Bool { rawValue <= TokenClass.name.rawValue }
}

/// One token of a text: where it lies, what it is, and its folded spelling in the buffer beside it.
package struct Token: Sendable {
  /// What is to be known about a token beside its class.
  package struct Flags: OptionSet, Sendable {
    /// One bit a flag.
    package let rawValue: UInt8
    /// Wraps bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A sentence end or emoji that holds a question mark.
    package static let question = Flags(rawValue: 1)
    /// A sentence end or emoji that holds an exclamation mark.
    package static let exclamation = Flags(rawValue: 2)
    /// A sentence end that is the end of a line.
    package static let newline = Flags(rawValue: 4)
    /// A time that may as well be a number: `18.50`, `17h`.
    package static let isAlsoNumber = Flags(rawValue: 8)
    /// A word with an apostrophe, whose second spelling lacks it.
    package static let hasApostrophe = Flags(rawValue: 16)
    /// A word with letters drawn out (`pleaaase`), whose second spelling has them once instead of twice.
    package static let isDrawnOut = Flags(rawValue: 32)
    /// A word behind `#`, which its span includes and its spelling does not.
    package static let isTag = Flags(rawValue: 64)
    /// A written laugh: `hahaha`, `xD`, `rsrs`, `ахаха`, `ههه`.
    package static let isLaughter = Flags(rawValue: 128)
  }

  /// What kind of token it is.
  package var kind: TokenClass
  /// What else is known of it.
  package var flags: Flags
  /// First byte in the text.
  package var byteStart: UInt32
  /// First byte behind it.
  package var byteEnd: UInt32
  /// First Unicode scalar in the text.
  package var scalarStart: UInt32
  /// First Unicode scalar behind it.
  package var scalarEnd: UInt32
  /// Folded spelling: `TokenBuffer.folded[foldStart..<foldEnd]`.
  package var foldStart: UInt32
  /// First byte behind its folded form in the side buffer.
  package var foldEnd: UInt32
  /// Second spelling to look for, `folded[foldEnd..<secondEnd]`; empty for most words.
  ///
  /// Without apostrophes and with drawn-out letters once; else with `aa` and `oe` as the å and ø they may stand for; else
  /// with the letters for digits of romanised words (`za6to` as `zashto`).
  package var secondEnd: UInt32
  /// `FoldHash` of the folded spelling.
  package var hash: UInt64
}
