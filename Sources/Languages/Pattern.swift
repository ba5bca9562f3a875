/// One pattern of a rule, parsed: a sequence of elements that must stand one after the other in one sentence.
package struct Pattern: Hashable, Sendable {
  /// One place of a pattern.
  package enum Element: Hashable, Sendable {
    /// One of several words, each with its own ending: `log|sign*`.
    case words([Word])
    /// Any one word: `*`.
    case anyWord
    /// An entry of a word class, which may be several words long: `@WE`.
    case slot(String)
    /// At most this many words: `..3`.
    case gap(Int)
    /// Start or end of the message (after quoted lines, marks and emoji are left aside): `^`, `$`.
    case start
    case end
  }

  /// A word of a pattern or class entry, as written (unfolded).
  package struct Word: Hashable, Sendable {
    /// As written.
    package var text: String
    /// `true` for `text*`: any word that begins so.
    package var isPrefix: Bool

    /// Makes a word.
    package init(text: String, isPrefix: Bool) {
      self.text = text
      self.isPrefix = isPrefix
    }
  }

  /// An element and whether it may be missing: `all?`.
  package struct Step: Hashable, Sendable {
    /// What must stand here.
    package var element: Element
    /// Whether it may be missing.
    package var isOptional: Bool

    /// Makes a step.
    package init(element: Element, isOptional: Bool) {
      self.element = element
      self.isOptional = isOptional
    }
  }

  /// In order.
  package var steps: [Step]
  /// The pattern as its author wrote it.
  package var source: String

  /// Makes a pattern.
  package init(steps: [Step], source: String) {
    self.steps = steps
    self.source = source
  }
}
