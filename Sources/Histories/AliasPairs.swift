import Corpus

/// Which names of an export and of the history so far stand beside each other on the anchors: a hint for messages that
/// say too little by themselves.
struct AliasPairs {
  /// What is known of two names.
  enum Verdict: Int, Comparable {
    case different, unknown, same

    static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }

  private var pairs: [UInt64: Int] = [:]
  private var mine: [Int32: Int] = [:]
  private var theirs: [Int32: Int] = [:]

  /// Notes that a record under a name in the export is one with these names in the history.
  mutating func note(_ alias: Int32, beside others: [Int32]) {
    guard !others.isEmpty else { return }
    mine[alias, default: 0] += 1
    for other in others {
      theirs[other, default: 0] += 1
      pairs[AliasPairs.key(alias, other), default: 0] += 1
    }
  }

  /// Whether a record under a name in the export may be one with these names in the history.
  func verdict(_ alias: Int32, _ others: [Int32]) -> Verdict {
    guard !others.isEmpty else { return .unknown }
    var together = 0
    var elsewhere = 0
    for other in others {
      together = max(together, pairs[AliasPairs.key(alias, other)] ?? 0)
      elsewhere = max(elsewhere, theirs[other] ?? 0)
    }
    let total = mine[alias] ?? 0
    // A pair that is the exception of its names is a mistaken anchor.
    if together * 5 >= max(total, 1), together * 5 >= max(elsewhere, 1) { return .same }
    if total >= 2 || elsewhere >= 2 { return .different }
    return others.contains(alias) ? .same : .unknown
  }

  private static func key(_ alias: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: alias)) << 32 | UInt64(UInt32(bitPattern: other))
  }
}
