/// What a pattern is to a rule; the low bits of a use.
struct PatternUse: Hashable {
  let rawValue: Int32
  static let anyOf = PatternUse(rawValue: 0)
  static let with = PatternUse(rawValue: 1)
  static let unless = PatternUse(rawValue: 2)
  static let unlessHere = PatternUse(rawValue: 3)

  /// One of the patterns that must all stand near the match, by its place in the rule.
  static func allOf(_ index: Int) -> PatternUse { PatternUse(rawValue: 4 + Int32(index)) }

  /// Low bits of a use that hold it; the rule's number stands above them.
  static let bits = Int32(4)

  /// The use in a stored number.
  init(of stored: Int) { rawValue = Int32(stored & (1 << Int(Self.bits) - 1)) }

  private init(rawValue: Int32) { self.rawValue = rawValue }

  /// Whether it matters where the pattern is found, not only that it is.
  var needsPlace: Bool { rawValue >= Self.unlessHere.rawValue }

  /// The use of a pattern by a rule, as it is stored.
  func code(rule: Int32) -> Int32 { rule << Self.bits | rawValue }
}
