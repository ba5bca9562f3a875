import Corpus

/// A rule that matched, with what its surroundings make of it.
struct Hit {
  /// Index into `CompiledCodebook.rules`.
  var rule: Int
  /// Index of the code or theme it yields, in the manual.
  var outcome: Int
  var isTheme: Bool
  /// Whether a policy put another code in place of the rule's own.
  var isChanged: Bool
  var rung: Rung
  /// Places of the row.
  var places: Range<Int>
  /// Which places the patterns took; bit 0 is the first place.
  var taken: UInt64
  var isNegated: Bool
  var isQuestion: Bool
  var isConditional: Bool
}
