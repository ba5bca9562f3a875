/// What is wrong inside one pattern, and where.
package struct PatternFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// Nothing in it that must be there: only gaps, signs and words that may be missing.
    case nothingRequired
    /// A character that no word has.
    case badCharacter(UInt32)
    case upperCase
    /// Letters and signs in one word: they are separate words of a message.
    case mixedWord
    /// `'` at the edge of a word.
    case apostropheAtEdge
    /// `a||b`, `|a`
    case emptyAlternative
    /// `@` beside `|`: only words may be alternatives.
    case slotAmongAlternatives
    /// `*` elsewhere than at the end of a word or alone.
    case misplacedStar
    /// `?` elsewhere than at the end of a place, or where nothing can be missing.
    case misplacedQuestionMark
    /// `@` without a name of capital letters, digits and `_`.
    case badSlotName(String)
    /// `..n` with n other than 1 … 8.
    case badGap(String)
    /// A gap with nothing before or after it.
    case gapAtEdge
    /// `^` not first or `$` not last.
    case misplacedEdge(Character)
  }

  /// What is wrong.
  package var kind: Kind
  /// Unicode scalars of the pattern before the fault.
  package var offset: Int

  /// Makes a fault.
  package init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// Everything wrong with one pattern; never empty.
package struct PatternFaults: Error, Hashable, Sendable {
  /// In the order of the text.
  package var list: [PatternFault]

  /// Wraps a list.
  package init(list: [PatternFault]) { self.list = list }
}
