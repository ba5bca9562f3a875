import Text

/// All words and word beginnings that any pattern names, with the element sets each belongs to.
///
/// A symbol stands for a sign (`Sign`), a whole word or a beginning. Looking up a token costs one probe for the whole
/// word and at most one for each length at which a beginning ends.
final class Vocabulary: Sendable {
  /// By symbol: the sets it is in.
  let setsOfSymbol: Grouped
  private let words: HashIndex
  private let beginnings: HashIndex
  /// Bit `n`: some beginning is `n` bytes long (all of 63 and more share bit 63).
  private let lengths: UInt64
  /// Bloom filter over the hashes of beginnings, 16 bits of the hash.
  private let filter: [UInt64]
  private let pool: [UInt8]
  private let places: [Range<Int>]

  init(entries: [Entry], setsOfSymbol: [[Int32]]) {
    self.setsOfSymbol = Grouped(setsOfSymbol)
    var words: [(key: UInt64, value: Int32)] = []
    var beginnings: [(key: UInt64, value: Int32)] = []
    var lengths: UInt64 = 0
    var filter = [UInt64](repeating: 0, count: 1024)
    var pool: [UInt8] = []
    var places: [Range<Int>] = []
    for (symbol, entry) in entries.enumerated() {
      let start = pool.count
      pool.append(contentsOf: entry.spelling)
      places.append(start..<pool.count)
      guard !entry.spelling.isEmpty else { continue }
      let hash = FoldHash.hash(entry.spelling)
      if entry.isBeginning {
        beginnings.append((hash, Int32(symbol)))
        lengths |= 1 << UInt64(min(entry.spelling.count, 63))
        filter[Self.filterWord(hash)] |= Self.filterBit(hash)
      } else {
        words.append((hash, Int32(symbol)))
      }
    }
    self.words = HashIndex(words)
    self.beginnings = HashIndex(beginnings)
    self.lengths = lengths
    self.filter = filter
    self.pool = pool
    self.places = places
  }

  /// What a symbol stands for; signs have no spelling.
  struct Entry: Hashable, Sendable {
    var spelling: [UInt8]
    var isBeginning: Bool
  }

  /// Appends the symbols of a folded spelling: the whole word if it is known, and its known beginnings.
  @inline(__always)
  func appendSymbols(of spelling: Range<Int>, in folded: borrowing [UInt8], hash: UInt64, to symbols: inout [Int32]) {
    let word = words.value(for: hash)
    if word >= 0, isSpelling(of: word, equalTo: spelling, in: folded) { symbols.append(word) }
    var running = FoldHash.empty
    var length = 0
    for index in spelling {
      running = FoldHash.adding(folded[index], to: running)
      length += 1
      guard lengths >> UInt64(min(length, 63)) & 1 != 0,
        filter[Self.filterWord(running)] & Self.filterBit(running) != 0
      else { continue }
      let beginning = beginnings.value(for: running)
      if beginning >= 0, isSpelling(of: beginning, equalTo: spelling.lowerBound..<index + 1, in: folded) {
        symbols.append(beginning)
      }
    }
  }

  private func isSpelling(of symbol: Int32, equalTo range: Range<Int>, in folded: borrowing [UInt8]) -> Bool {
    let place = places[Int(symbol)]
    guard place.count == range.count else { return false }
    for offset in 0..<range.count where pool[place.lowerBound + offset] != folded[range.lowerBound + offset] {
      return false
    }
    return true
  }

  @inline(__always)
  private static func filterWord(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & 1023 }

  @inline(__always)
  private static func filterBit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
