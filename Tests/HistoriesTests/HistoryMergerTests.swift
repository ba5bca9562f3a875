import Corpus
import Foundation
import Histories
import TestSupport
import Testing

struct HistoryMergerTests {
  /// `GROUNDSWELL_SEEDS=5000` makes a long run.
  static let seeds: Range<UInt64> =
    0..<(ProcessInfo.processInfo.environment["GROUNDSWELL_SEEDS"].flatMap(UInt64.init) ?? 40)

  /// Two to five exports by two or three phones, all distorted; each overlaps the first by a hundred messages or more.
  static func exports(_ seed: UInt64) -> (InventedHistory, [InventedHistory.Export]) {
    var history = InventedHistory(seed: seed)
    var phones = (1...3).map { history.phone($0) }
    let count = history.messages.count
    var exports: [InventedHistory.Export] = []
    for number in 0..<Int.random(in: 2...5, using: &history.generator) {
      let phone = Int.random(in: 0..<3, using: &history.generator)
      // A contact is renamed between two exports of one phone.
      if Int.random(in: 0..<3, using: &history.generator) == 0 {
        let person = Int.random(in: 0..<history.persons, using: &history.generator)
        phones[phone].names[person] = UInt64(100_000 + number * 100 + person)
      }
      let start = number == 0 ? 0 : Int.random(in: 0..<count / 2, using: &history.generator)
      let end = Int.random(in: (start + count / 3)...count, using: &history.generator)
      let (begin, reach) = history.rangeAwayFromTravel(start, number == 0 ? count : end, phones[phone])
      let moment = history.messages[reach - 1].time + Int64.random(in: 0..<3000, using: &history.generator)
      exports.append(history.export(begin..<reach, at: moment, by: phones[phone]))
    }
    return (history, exports)
  }

  @Test(arguments: seeds) func `exports in any order make one history with every message once`(seed: UInt64) {
    var (history, exports) = Self.exports(seed)
    let first = ExportSet(exports)
    let merged = HistoryMerger.merge(first.input)
    let content = ExportSet.content(merged, of: first.input)
    for _ in 0..<3 {
      let order = Array(exports.indices).shuffled(using: &history.generator)
      let other = ExportSet(exports, order: order)
      #expect(ExportSet.content(HistoryMerger.merge(other.input), of: other.input) == content)
    }
    checkMessages(merged, first, exports, history, seed)
    checkPersons(merged, first, exports)
  }

  /// Every message has a record, no two share one, and hardly any has two: near a change of the clock there may be too
  /// little to go by, and then both are kept.
  private func checkMessages(
    _ merged: MergedHistory, _ set: ExportSet, _ exports: [InventedHistory.Export], _ history: InventedHistory,
    _ seed: UInt64
  ) {
    // Where two phones' clocks make different messages look the same to the letter, nothing can tell them apart.
    let coincidences = set.truths.reduce(0) { $0 + $1.count - 1 }
    for record in merged.records {
      let members = merged.sightings[Int(record.sightings.lowerBound)..<Int(record.sightings.upperBound)]
      // A sighting may stand for several equal messages of a minute: then it tells nothing.
      let clear = members.filter { set.truths[Int($0)].count == 1 }
      for member in clear.dropFirst() {
        guard let truth = set.truths[Int(member)].first, let base = set.truths[Int(clear[clear.startIndex])].first
        else {
          continue
        }
        #expect(truth == base || areTwins(truth, base, of: history), "seed \(seed): messages \(base), \(truth)")
      }
    }
    let expected = Set(exports.flatMap(\.truths)).count
    let surplus = merged.records.count - expected
    #expect(surplus >= -coincidences && surplus <= coincidences + expected / 50, "seed \(seed): \(surplus)")
    let shown = merged.records.flatMap { merged.sightings[Int($0.sightings.lowerBound)..<Int($0.sightings.upperBound)] }
    #expect(shown.sorted() == Array(0..<Int32(set.input.sightings.count)))
  }

  /// Whether two messages of one person show the same and lie so that nothing tells which is which: within a minute, or a
  /// whole number of hours apart where a phone's zone changes between them.
  private func areTwins(_ left: Int, _ right: Int, of history: InventedHistory) -> Bool {
    let (left, right) = (history.messages[left], history.messages[right])
    let rest = abs(left.time - right.time) % 3600
    let isSameText = left.content == right.content || left.deletedAt != nil && right.deletedAt != nil
    return left.person == right.person && isSameText && min(rest, 3600 - rest) < 120
  }

  /// No two persons are joined; names for one person with evidence are.
  private func checkPersons(_ merged: MergedHistory, _ set: ExportSet, _ exports: [InventedHistory.Export]) {
    let input = set.input
    var joined: Set<Set<Int32>> = []
    for (alias, person) in merged.persons.enumerated() where person != Int32(alias) {
      let names = [Int32(alias), person].map { input.aliases[Int($0)].low % 100 }
      #expect(names[0] == names[1], "two persons are one")
      joined.insert([Int32(alias), person])
    }
    #expect(merged.joins.allSatisfy { $0.matched >= 2 && $0.telling >= 1 })
    var evidence: [Set<Int32>: Int] = [:]
    for record in merged.records {
      let members = merged.sightings[Int(record.sightings.lowerBound)..<Int(record.sightings.upperBound)]
      let telling = members.map { input.sightings[Int($0)] }.filter { $0.traits.contains(.telling) && $0.alias >= 0 }
      let names = Set(telling.map(\.alias))
      if names.count == 2 { evidence[names, default: 0] += 1 }
    }
    for (names, count) in evidence where count >= 10 {
      let pair = names.sorted()
      let areTogether = exports.contains { export in
        names.allSatisfy { name in export.aliases.contains(input.aliases[Int(name)]) }
      }
      if !areTogether { #expect(merged.persons[Int(pair[0])] == merged.persons[Int(pair[1])]) }
    }
  }

  @Test func `the seeds are not few`() {
    #expect(Self.seeds.count >= 40)
  }
}
