/// Distinct byte strings numbered in the order of their first appearance; lookups make no `String`.
struct ByteTable {
  private struct Entry {
    var hash: Int
    var start: Int
    var count: Int
  }

  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing; -1 is free.
  ///
  /// The size is a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 64)

  /// Number of distinct strings.
  var count: Int { entries.count }

  /// The bytes of a string.
  subscript(index: Int) -> [UInt8] {
    Array(arena[entries[index].start..<entries[index].start + entries[index].count])
  }

  /// The number of a string, if it is known.
  ///
  /// Constant time on average; the hash is seeded per process.
  func index(of key: Span<UInt8>) -> Int? {
    let slot = slots[slot(of: key, hash: hash(key))]
    return slot < 0 ? nil : Int(slot)
  }

  /// The number of a string, which is added if it is new.
  mutating func intern(_ key: Span<UInt8>) -> Int {
    let hash = hash(key)
    let place = slot(of: key, hash: hash)
    if slots[place] >= 0 { return Int(slots[place]) }
    slots[place] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: hash, start: arena.count, count: key.count))
    key.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private func slot(of key: Span<UInt8>, hash: Int) -> Int {
    let mask = slots.count - 1
    var place = hash & mask
    while slots[place] >= 0 {
      let entry = entries[Int(slots[place])]
      if entry.hash == hash, entry.count == key.count, isEqual(key, entry.start) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private func isEqual(_ key: Span<UInt8>, _ start: Int) -> Bool {
    for index in key.indices where key[index] != arena[start + index] { return false }
    return true
  }

  private func hash(_ key: Span<UInt8>) -> Int {
    var hasher = Hasher()
    key.withUnsafeBufferPointer { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var place = entry.hash & mask
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(truncatingIfNeeded: index)
    }
  }
}
