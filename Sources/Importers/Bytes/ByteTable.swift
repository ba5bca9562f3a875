#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

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
    key.withUnsafeBytes { left in
      arena.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return memcmp(left, right + start, key.count) == 0
      }
    }
  }

  /// Eight bytes at a time, multiplied and folded (after wyhash, Wang Yi 2019); seeded per process, so that nobody can
  /// prepare names that meet in one slot.
  private func hash(_ key: Span<UInt8>) -> Int {
    key.withUnsafeBytes { bytes in
      var state = Self.seed ^ UInt64(truncatingIfNeeded: bytes.count)
      var index = 0
      while index + 8 <= bytes.count {
        state = Self.mix(state ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      return Int(truncatingIfNeeded: Self.mix(state ^ rest ^ 0x9E37_79B9_7F4A_7C15))
    }
  }

  private static let seed = UInt64.random(in: .min ... .max)

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
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
