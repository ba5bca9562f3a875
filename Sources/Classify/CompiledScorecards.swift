import Corpus
import Languages

/// The scorecards of a codebook by numbers: what each set of words and each code is worth to each of them.
struct CompiledScorecards: Sendable {
  /// What one find is worth to one scorecard.
  struct Worth: BitwiseCopyable, Hashable, Sendable {
    /// A set of words, or a code's place in the manual.
    var what: Int32
    var card: Int32
    var points: Int32
  }

  var ids: [RuleID]
  /// By scorecard: place of its code in the manual, or -1.
  var codes: [Int32]
  var starts: [Int32]
  var fewWords: [Int32]
  /// By set, then by scorecard; the others by code, then by scorecard.
  var words: [Worth]
  /// By entry of `words`: name of the class, for whoever asks why.
  var names: [String]
  var found: [Worth]
  var before: [Worth]

  /// No scorecards.
  static let none = CompiledScorecards(
    ids: [], codes: [], starts: [], fewWords: [], words: [], names: [], found: [], before: [])

  var isEmpty: Bool { ids.isEmpty }

  private static func isOrdered(_ worths: [Worth]) -> Bool {
    zip(worths, worths.dropFirst()).allSatisfy { $0.what <= $1.what }
  }

  func write(to writer: inout StorageWriter) {
    writer.strings(ids.map(\.description))
    for numbers in [codes, starts, fewWords] { writer.list(numbers) }
    for worths in [words, found, before] { writer.list(worths) }
    writer.strings(names)
  }

  static func read(
    from reader: inout StorageReader, manual: CodebookManual, setCount: Int
  ) throws(StorageReader.Damage) -> CompiledScorecards {
    let ids = try reader.strings()
    var cards = none
    cards.ids = ids.map { RuleID($0) }
    cards.codes = try reader.list(count: ids.count)
    cards.starts = try reader.list(count: ids.count)
    cards.fewWords = try reader.list(count: ids.count)
    cards.words = try reader.list()
    cards.found = try reader.list()
    cards.before = try reader.list()
    cards.names = try reader.strings(count: cards.words.count)
    guard cards.codes.allSatisfy({ $0 >= -1 && $0 < manual.codes.count }),
      cards.words.allSatisfy({ $0.fits(setCount, cards: ids.count) }),
      (cards.found + cards.before).allSatisfy({ $0.fits(manual.codes.count, cards: ids.count) }),
      [cards.words, cards.found, cards.before].allSatisfy({ Self.isOrdered($0) })
    else { throw StorageReader.Damage() }
    return cards
  }
}

extension CompiledScorecards.Worth {
  fileprivate func fits(_ count: Int, cards: Int) -> Bool {
    what >= 0 && what < count && card >= 0 && card < cards
  }
}
