/// A table from 64-bit hashes to small numbers: open addressing, linear probing, at most half full.
package struct HashIndex: Sendable {
  private let keys: [UInt64]
  private let values: [Int32]
  private let mask: Int

  /// Builds the table; of equal keys the last one counts.
  package init(_ pairs: [(key: UInt64, value: Int32)]) {
    var capacity = 8
    while capacity < pairs.count * 2 + 1 { capacity *= 2 }
    mask = capacity - 1
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Int32](repeating: -1, count: capacity)
    for pair in pairs {
      var slot = Self.slot(pair.key, mask: mask)
      while values[slot] >= 0, keys[slot] != pair.key { slot = (slot + 1) & mask }
      keys[slot] = pair.key
      values[slot] = max(pair.value, 0)
    }
    self.keys = keys
    self.values = values
  }

  /// The slots as two arrays of one length, for storing.
  package var slots: (keys: [UInt64], values: [Int32]) { (keys, values) }

  /// The table whose `slots` were stored; nothing if no table has such slots.
  package init?(keys: [UInt64], values: [Int32]) {
    guard keys.count == values.count, keys.count >= 8, keys.count.nonzeroBitCount == 1,
      values.count(where: { $0 >= 0 }) * 2 < values.count
    else { return nil }
    self.keys = keys
    self.values = values
    mask = keys.count - 1
  }

  /// The number stored for a key, or -1.
  @inline(__always)
  package func value(for key: UInt64) -> Int32 {
    var slot = Self.slot(key, mask: mask)
    while values[slot] >= 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private static func slot(_ key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
  }
}
