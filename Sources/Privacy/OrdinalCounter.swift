/// Says of each record the how-manieth identical one of its file it is, in bounded memory.
///
/// Records are known by a hash that includes their time, so identical ones stand close together in a file. Two
/// generations of hashes are kept: when the younger is full, the older is forgotten. A repetition is therefore counted
/// whenever at most `capacity` other records lie between the two, however far the clock stepped back meanwhile; beyond
/// that it counts as first again, and the archive keeps one of the two.
package struct OrdinalCounter: Sendable {
  private let capacity: Int
  private var younger: [UInt64: UInt32] = [:]
  private var older: [UInt64: UInt32] = [:]

  /// Starts a file; at most `2 * capacity` hashes are remembered (about 6 MB as it stands).
  package init(capacity: Int = 65_536) {
    self.capacity = max(1, capacity)
  }

  /// How many records with this hash came before: 0 for the first.
  package mutating func next(_ hash: UInt64) -> UInt32 {
    let ordinal = younger[hash] ?? older[hash] ?? 0
    if younger.count >= capacity && younger[hash] == nil {
      swap(&older, &younger)
      younger.removeAll(keepingCapacity: true)
    }
    younger[hash] = ordinal &+ 1
    return ordinal
  }
}
