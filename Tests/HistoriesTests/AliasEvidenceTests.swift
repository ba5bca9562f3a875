import Corpus
import Histories
import Testing

struct AliasEvidenceTests {
  /// Two exports with this many common tellable messages by each pair of names, and short ones.
  private func merge(_ names: [(UInt64, UInt64)], telling: Int, short: Int = 0) -> (MergedHistory, [UInt64]) {
    var mine = SmallExport()
    var theirs = SmallExport(offset: 7200)
    var time: Int64 = 0
    func add(_ name: (UInt64, UInt64), _ content: UInt32) {
      time += 50
      mine.add(time, name.0, content)
      theirs.add(time, name.1, content)
    }
    for number in 0..<20 { add((900, 901), UInt32(8000 + number)) }
    for (place, name) in names.enumerated() {
      for number in 0..<telling { add(name, UInt32(1000 + 100 * place + number)) }
      for number in 0..<short { add(name, UInt32(1 + number % 3)) }
    }
    let set = ExportSet([mine.export, theirs.export])
    return (HistoryMerger.merge(set.input), set.input.aliases.map(\.low))
  }

  private func persons(_ merged: MergedHistory, _ names: [UInt64]) -> [UInt64: UInt64] {
    Dictionary(uniqueKeysWithValues: zip(names, merged.persons.map { names[Int($0)] }))
  }

  @Test(arguments: [(0, 9, false), (1, 0, false), (1, 1, false), (1, 2, true), (2, 0, true)])
  func `three messages with one that tells, or two that tell, are the least`(
    telling: Int, short: Int, isJoined: Bool
  ) {
    let (merged, names) = merge([(1, 2)], telling: telling, short: short)
    let persons = persons(merged, names)
    #expect((persons[1] == persons[2]) == isJoined)
    #expect(merged.records.count == 20 + telling + short)
  }

  @Test func `two contacts of one phone are never one person`() {
    // The other phone has both numbers under one name.
    let (merged, names) = merge([(1, 3), (2, 3)], telling: 10)
    let persons = persons(merged, names)
    #expect(persons[1] != persons[2])
    #expect(persons[3] == 3 && merged.namesKeptApart > 0)
  }

  @Test func `the same contact name for two persons joins neither`() {
    // 5 is one person's name here and another's there.
    let (merged, names) = merge([(5, 1), (2, 5)], telling: 12)
    let persons = persons(merged, names)
    #expect(Set([1, 2, 5].map { persons[$0] }).count == 3)
    let writers = Set(merged.records.map { $0.person < 0 ? 0 : names[Int($0.person)] })
    #expect(writers.isSuperset(of: [1, 2]), "messages go to the name that is clear")
  }

  @Test func `the person is the least of the names whatever the order`() {
    let (merged, names) = merge([(1, 2)], telling: 5)
    let pair = [1, 2].compactMap { (name: UInt64) in names.firstIndex(of: name) }
    #expect(merged.persons[pair[0]] == Int32(pair.min() ?? -1) && merged.persons[pair[1]] == Int32(pair.min() ?? -1))
    #expect(merged.joins.first { $0.alias == Int32(pair.max() ?? -1) }?.telling == 5)
  }
}
