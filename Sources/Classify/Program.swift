/// One place of a compiled pattern: what may stand there.
struct PatternStep: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A token (or, where the set has phrases, several tokens) of the set `value`.
    case set
    case anyWord
    /// At most `value` words.
    case gap
    case start, end
  }

  var kind: Kind
  var isOptional = false
  var value: Int32 = 0

  /// Whether it takes a token of the text.
  var takesWord: Bool { kind == .set || kind == .anyWord }
}

/// A compiled pattern; its steps lie in the common list `CompiledCodebook.steps`.
struct Program: Sendable {
  /// First step and the one behind the last.
  var first: Int32
  var end: Int32
  /// The step from which the pattern is looked for.
  var anchorStep: Int32
  /// The set of that step; -1 if no step names a word.
  var anchorSet: Int32
  /// The two rarest sets of the other steps that must not be missing; -1 for none.
  var required: (Int32, Int32) = (-1, -1)
}
