import Text

/// Class entries of several words, found by their first two: looking one pair up costs the same however many entries begin
/// with "we" or "не".
///
/// A class, so that looking at it copies nothing.
final class PhraseIndex: Sendable {
  /// By phrase: where its steps begin in the codebook's common list; they end where those of the next begin.
  private let starts: [Int32]
  /// By phrase: the sets it belongs to.
  let setsOfPhrase: Grouped
  /// Beside `setsOfPhrase`: the languages in whose messages the phrase counts.
  let languagesOfSets: LanguageMasks
  /// By phrase: all these languages.
  private let languages: LanguageMasks
  /// By set: what it can be to phrases.
  private let parts: [UInt8]
  /// From the sets of the first two steps to a list in `phrasesOfPair`.
  private let pairs: HashIndex
  /// A bit by the low bits of each key of `pairs`: most pairs of words begin nothing, and a bit is found sooner.
  private let filter: [UInt64]
  private let phrasesOfPair: Grouped
  /// By set: phrases that begin with it and go on with a gap or any word.
  private let loosePhrases: Grouped

  private static let first: UInt8 = 1
  private static let second: UInt8 = 2
  private static let loose: UInt8 = 4

  /// Makes the index; of each phrase its steps, which lie one after the other behind `firstStep`, and the sets it belongs
  /// to.
  init(firstStep: Int, steps: [[PatternStep]], members: [[SetBuilder.Member]], setCount: Int) {
    starts = steps.reduce(into: [Int32(firstStep)]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    setsOfPhrase = Grouped(members.map { $0.map(\.set) })
    languagesOfSets = LanguageMasks(members.flatMap { $0.map(\.languages) })
    languages = LanguageMasks(members.map { $0.reduce(0) { $0 | $1.languages } })
    var parts = [UInt8](repeating: 0, count: setCount)
    var listOfPair: [UInt64: Int32] = [:]
    var lists: [[Int32]] = []
    var loose = [[Int32]](repeating: [], count: setCount)
    for (phrase, steps) in steps.enumerated() {
      guard steps.count > 1, steps[1].kind == .set, !steps[1].isOptional else {
        loose[Int(steps[0].value)].append(Int32(phrase))
        parts[Int(steps[0].value)] |= Self.loose
        continue
      }
      let pair = Self.key(steps[0].value, steps[1].value)
      parts[Int(steps[0].value)] |= Self.first
      parts[Int(steps[1].value)] |= Self.second
      let list = listOfPair[pair, default: Int32(lists.count)]
      if Int(list) == lists.count {
        listOfPair[pair] = list
        lists.append([])
      }
      lists[Int(list)].append(Int32(phrase))
    }
    self.parts = parts
    pairs = HashIndex(listOfPair.sorted { $0.value < $1.value }.map { ($0.key, $0.value) })
    filter = Self.filter(of: listOfPair.keys)
    phrasesOfPair = Grouped(lists)
    loosePhrases = Grouped(loose)
  }

  /// Reads what `write` wrote.
  init(from reader: inout StorageReader, setCount: Int) throws(StorageReader.Damage) {
    starts = try reader.list()
    let count = starts.count - 1
    guard count >= 0 else { throw StorageReader.Damage() }
    setsOfPhrase = try Grouped(from: &reader, count: count)
    languagesOfSets = try LanguageMasks(from: &reader, count: setsOfPhrase.joined.count)
    languages = try LanguageMasks(from: &reader, count: count)
    parts = try reader.list(count: setCount)
    let keys = try reader.list(of: UInt64.self)
    let values = try reader.list(of: Int32.self, count: keys.count)
    guard let pairs = HashIndex(keys: keys, values: values) else { throw StorageReader.Damage() }
    self.pairs = pairs
    filter = try reader.list()
    phrasesOfPair = try Grouped(from: &reader)
    loosePhrases = try Grouped(from: &reader, count: setCount)
    guard values.allSatisfy({ $0 < phrasesOfPair.count }), filter.count.nonzeroBitCount == 1 else {
      throw StorageReader.Damage()
    }
  }

  /// The steps of a phrase.
  @inline(__always)
  func steps(of phrase: Int) -> Range<Int> { Int(starts[phrase])..<Int(starts[phrase + 1]) }

  /// Calls `body` with each phrase that may begin at a place and counts in messages of some languages.
  ///
  /// A phrase is named once; of those named, the first two words stand there if they are words.
  @inline(__always)
  func forEachCandidate(at place: Int, in row: RowView, plausible: UInt64, _ body: (Int) -> Void) {
    for index in row.setRange(place) {
      let set = row.sets[index]
      let part = parts[Int(set)]
      guard part & (Self.first | Self.loose) != 0 else { continue }
      if part & Self.loose != 0 {
        for element in loosePhrases.range(Int(set)) {
          let phrase = loosePhrases.element(element)
          if languages[phrase] & plausible != 0 { body(phrase) }
        }
      }
      if part & Self.first != 0 { forEachPair(set, at: place, in: row, plausible: plausible, body) }
    }
  }

  @inline(__always)
  private func forEachPair(_ set: Int32, at place: Int, in row: RowView, plausible: UInt64, _ body: (Int) -> Void) {
    let end = min(row.sentenceEnd(place), place + PatternMatcher.window)
    var next = place + 1
    while next < end {
      for index in row.setRange(next) where parts[Int(row.sets[index])] & Self.second != 0 {
        let key = Self.key(set, row.sets[index])
        guard mayHave(key) else { continue }
        let list = pairs.value(for: key)
        guard list >= 0, !isRepeated(row.sets[index], behind: place, before: next, row) else { continue }
        for element in phrasesOfPair.range(Int(list)) {
          let phrase = phrasesOfPair.element(element)
          if languages[phrase] & plausible != 0 { body(phrase) }
        }
      }
      // Emoji may be passed over.
      guard row.places[next].isEmoji else { return }
      next += 1
    }
  }

  /// Whether a set stands between two places too, so that its phrases were named already.
  private func isRepeated(_ set: Int32, behind place: Int, before next: Int, _ row: RowView) -> Bool {
    var earlier = place + 1
    while earlier < next {
      if row.contains(set, at: earlier) { return true }
      earlier += 1
    }
    return false
  }

  /// Sixteen bits for each key, at least.
  private static func filter(of keys: some Collection<UInt64>) -> [UInt64] {
    var count = 1
    while count * 4 < keys.count { count *= 2 }
    var filter = [UInt64](repeating: 0, count: count)
    for key in keys { filter[Int(truncatingIfNeeded: key >> 6) & (count - 1)] |= 1 << (key & 63) }
    return filter
  }

  @inline(__always)
  private func mayHave(_ key: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: key >> 6) & (filter.count - 1)] >> (key & 63) & 1 != 0
  }

  /// A number that no other pair has, with its bits well mixed.
  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    // Each step can be undone, so that no two pairs fall together (D. Stafford's mixer; Steele, Lea and Flood 2014).
    let mixed = (pair ^ (pair >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 32)
  }
}

/// The index inside a stored codebook.
extension PhraseIndex {
  func write(to writer: inout StorageWriter) {
    writer.list(starts)
    setsOfPhrase.write(to: &writer)
    languagesOfSets.write(to: &writer)
    languages.write(to: &writer)
    writer.list(parts)
    pairs.write(to: &writer)
    writer.list(filter)
    phrasesOfPair.write(to: &writer)
    loosePhrases.write(to: &writer)
  }
}
