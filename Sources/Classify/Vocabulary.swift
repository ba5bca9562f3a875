import Text

/// All words and word beginnings that any pattern names, with the element sets each belongs to.
///
/// A symbol stands for a sign (`Sign`), a whole word or a beginning. Looking up a token costs one probe for the whole
/// word and at most one for each length at which a beginning ends.
final class Vocabulary: Sendable {
  /// By symbol: the sets it is in.
  let setsOfSymbol: Grouped
  /// Beside `setsOfSymbol`: the languages in whose messages the word counts.
  let languages: LanguageMasks
  /// By symbol: the one language that knows it, where it is long enough to tell; else 0.
  let owners: LanguageMasks
  private let words: HashIndex
  private let beginnings: HashIndex
  private let skeletons: HashIndex
  /// Bit `n`: some beginning is `n` bytes long (all of 63 and more share bit 63).
  private let lengths: UInt64
  /// Bloom filter over the hashes of beginnings, 16 bits of the hash.
  private let filter: [UInt64]
  private let pool: [UInt8]
  /// By symbol: where its spelling begins in `pool`; it ends where the next begins.
  private let starts: [Int32]

  init(entries: [Entry], setsOfSymbol: [[SetBuilder.Member]], owners: [UInt64]) {
    self.setsOfSymbol = Grouped(setsOfSymbol.map { $0.map(\.set) })
    languages = LanguageMasks(setsOfSymbol.flatMap { $0.map(\.languages) })
    self.owners = LanguageMasks(owners)
    var words: [(key: UInt64, value: Int32)] = []
    var beginnings: [(key: UInt64, value: Int32)] = []
    var skeletons: [(key: UInt64, value: Int32)] = []
    var lengths: UInt64 = 0
    var filter = [UInt64](repeating: 0, count: 1024)
    var pool: [UInt8] = []
    var starts: [Int32] = [0]
    for (symbol, entry) in entries.enumerated() {
      pool.append(contentsOf: entry.spelling)
      starts.append(Int32(pool.count))
      guard !entry.spelling.isEmpty else { continue }
      let hash = FoldHash.hash(entry.spelling)
      switch entry.kind {
      case .word: words.append((hash, Int32(symbol)))
      case .skeleton: skeletons.append((hash, Int32(symbol)))
      case .beginning:
        beginnings.append((hash, Int32(symbol)))
        lengths |= 1 << UInt64(min(entry.spelling.count, 63))
        filter[Self.filterWord(hash)] |= Self.filterBit(hash)
      }
    }
    self.words = HashIndex(words)
    self.beginnings = HashIndex(beginnings)
    self.skeletons = HashIndex(skeletons)
    self.lengths = lengths
    self.filter = filter
    self.pool = pool
    self.starts = starts
  }

  func write(to writer: inout StorageWriter) {
    setsOfSymbol.write(to: &writer)
    languages.write(to: &writer)
    owners.write(to: &writer)
    for index in [words, beginnings, skeletons] { index.write(to: &writer) }
    writer.list([lengths])
    writer.list(filter)
    writer.list(starts)
    writer.list(pool)
  }

  init(from reader: inout StorageReader) throws(StorageReader.Damage) {
    setsOfSymbol = try Grouped(from: &reader)
    let count = setsOfSymbol.count
    languages = try LanguageMasks(from: &reader, count: setsOfSymbol.joined.count)
    owners = try LanguageMasks(from: &reader, count: count)
    words = try HashIndex.read(from: &reader, below: count)
    beginnings = try HashIndex.read(from: &reader, below: count)
    skeletons = try HashIndex.read(from: &reader, below: count)
    guard let lengths = try reader.list(of: UInt64.self, count: 1).first else { throw StorageReader.Damage() }
    self.lengths = lengths
    filter = try reader.list(count: 1024)
    starts = try reader.list(count: count + 1)
    pool = try reader.list()
    guard starts.first == 0, starts.last.map(Int.init) == pool.count else { throw StorageReader.Damage() }
  }

  /// What a symbol stands for; signs have no spelling.
  struct Entry: Hashable, Sendable {
    enum Kind: Sendable {
      case word, beginning
      /// The skeleton of a romanised word.
      case skeleton
    }

    var spelling: [UInt8]
    var kind: Kind
  }

  /// Appends the symbol of a skeleton, if a word of the codebook has it.
  func appendSymbol(ofSkeleton skeleton: borrowing [UInt8], to symbols: inout [Int32]) {
    let symbol = skeletons.value(for: FoldHash.hash(copy skeleton))
    if symbol >= 0, isSpelling(of: symbol, equalTo: skeleton.indices, in: skeleton) { symbols.append(symbol) }
  }

  /// Appends the symbols of a folded spelling: the whole word if it is known, and its known beginnings; whether the
  /// word is known.
  @inline(__always)
  @discardableResult
  func appendSymbols(
    of spelling: Range<Int>, in folded: borrowing [UInt8], hash: UInt64, to symbols: inout [Int32]
  ) -> Bool {
    let word = words.value(for: hash)
    let isKnown = word >= 0 && isSpelling(of: word, equalTo: spelling, in: folded)
    if isKnown { symbols.append(word) }
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
    return isKnown
  }

  private func isSpelling(of symbol: Int32, equalTo range: Range<Int>, in folded: borrowing [UInt8]) -> Bool {
    let start = Int(starts[Int(symbol)])
    guard Int(starts[Int(symbol) + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where pool[start + offset] != folded[range.lowerBound + offset] {
      return false
    }
    return true
  }

  @inline(__always)
  private static func filterWord(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & 1023 }

  @inline(__always)
  private static func filterBit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
