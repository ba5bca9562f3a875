/// In how many pairs of nearly equal messages both members are right.
package struct PairScores: Hashable, Sendable {
  /// The counts of some pairs.
  package struct Counts: Hashable, Sendable {
    /// Pairs.
    package var pairs = 0
    /// Both heads are right.
    package var heads = 0
    /// Both are right about whether there is a call to action (rung 4 or higher).
    package var strict = 0
    /// Both of these.
    package var both = 0

    /// Adds a pair.
    mutating func add(isHeadRight: Bool, isStrictRight: Bool) {
      pairs += 1
      if isHeadRight { heads += 1 }
      if isStrictRight { strict += 1 }
      if isHeadRight && isStrictRight { both += 1 }
    }
  }

  /// All pairs.
  package private(set) var all = Counts()
  /// By what their difference shows.
  package private(set) var phenomena: [String: Counts] = [:]

  /// Adds a pair.
  mutating func add(_ phenomenon: String, isHeadRight: Bool, isStrictRight: Bool) {
    all.add(isHeadRight: isHeadRight, isStrictRight: isStrictRight)
    phenomena[phenomenon, default: Counts()].add(isHeadRight: isHeadRight, isStrictRight: isStrictRight)
  }
}
