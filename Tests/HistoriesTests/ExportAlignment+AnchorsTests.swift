import Corpus
import Histories
import Testing

/// Exports that look alike and are not, or hardly.
struct ExportAlignmentAnchorsTests {
  private func merge(_ exports: SmallExport...) -> (merged: MergedHistory, set: ExportSet) {
    let set = ExportSet(exports.map(\.export))
    return (HistoryMerger.merge(set.input), set)
  }

  /// Two members' exports that share so many tellable messages, one a minute.
  private func pair(sharing count: Int, offset: Int64 = 3600) -> (SmallExport, SmallExport) {
    var mine = SmallExport()
    var theirs = SmallExport(offset: offset)
    for number in 0..<count {
      mine.add(Int64(number) * 60, 1, UInt32(1000 + number))
      theirs.add(Int64(number) * 60, 2, UInt32(1000 + number))
    }
    return (mine, theirs)
  }

  @Test(arguments: [(0, false), (4, false), (5, true), (12, true)])
  func `five tellable messages in place are the least`(count: Int, isJoined: Bool) {
    let (mine, theirs) = pair(sharing: count, offset: 60)
    let (merged, _) = merge(mine, theirs)
    #expect(merged.records.count == (isJoined ? count : 2 * count))
    #expect(merged.joins.count == (isJoined ? 1 : 0))
    #expect(merged.placements.last?.relation == (isJoined ? .aligned : count == 0 ? .reference : .apart) || count == 0)
  }

  @Test func `a clock further off than the earth allows aligns nothing`() {
    let (mine, theirs) = pair(sharing: 30, offset: 27 * 3600)
    #expect(merge(mine, theirs).merged.records.count == 60)
  }

  @Test func `two groups under one title stay two, broadcasts posted in both at once included`() {
    var one = SmallExport()
    var other = SmallExport()
    for number in 0..<200 as Range<Int64> {
      one.add(number * 60, UInt64(1 + number % 5), UInt32(1000 + number))
      other.add(number * 60 + 7, UInt64(11 + number % 5), UInt32(5000 + number))
      if number % 20 == 0 {
        one.add(number * 60 + 10, 6, UInt32(9000 + number))
        other.add(number * 60 + 10, 16, UInt32(9000 + number))
      }
    }
    let (merged, set) = merge(one, other)
    #expect(merged.records.count == 420 && merged.joins.isEmpty)
    #expect(merged.placements.map(\.relation) == [.reference, .apart])
    #expect(set.input.exports.count == 2)
  }

  @Test func `broadcasts pasted at other times join nothing`() {
    var one = SmallExport()
    var other = SmallExport()
    for number in 0..<60 as Range<Int64> {
      one.add(number * 3600, 1, UInt32(1000 + number))
      other.add(number * 3600 + number * number * 13 % 1700, 2, UInt32(1000 + number))
    }
    let (merged, _) = merge(one, other)
    #expect(merged.records.count == 120 && merged.joins.isEmpty)
  }

  @Test func `a bot that posts the same every day keeps all its posts, once`() {
    var one = SmallExport()
    var other = SmallExport(offset: 120, hasSeconds: false)
    for day in 0..<40 as Range<Int64> {
      for number in 0..<10 as Range<Int64> {
        one.add(day * 86_400 + number * 600, 1, UInt32(2000 + day * 10 + number))
        if day > 4 { other.add(day * 86_400 + number * 600, 3, UInt32(2000 + day * 10 + number)) }
      }
      one.add(day * 86_400 + 20_000, 9, 1999)
      if day > 4 { other.add(day * 86_400 + 20_000, 8, 1999) }
    }
    let (merged, _) = merge(one, other)
    #expect(merged.records.count == 440)
    #expect(merged.joins.count == 2)
  }

  @Test func `only a bot in both exports under one title joins nobody else`() {
    var one = SmallExport()
    var other = SmallExport()
    for day in 0..<30 as Range<Int64> {
      one.add(day * 86_400, 9, 1999)
      other.add(day * 86_400, 8, 1999)
      one.add(day * 86_400 + 50, 1, UInt32(3000 + day))
      other.add(day * 86_400 + 90, 2, UInt32(4000 + day))
    }
    let (merged, _) = merge(one, other)
    #expect(merged.records.count == 120 && merged.joins.isEmpty)
  }

  @Test func `spam in both by many names makes nobody one`() {
    var (mine, theirs) = pair(sharing: 40)
    for number in 0..<100 as Range<Int64> {
      mine.add(3000 + number, UInt64(20 + number % 7), 1998)
      theirs.add(3000 + number, UInt64(40 + number % 7), 1998)
    }
    let (merged, set) = merge(mine, theirs)
    #expect(merged.records.count == 140)
    for (alias, person) in merged.persons.enumerated() {
      let names = [set.input.aliases[alias].low, set.input.aliases[Int(person)].low]
      #expect(names[0] == names[1] || Set(names) == [1, 2] || abs(Int(names[0]) - Int(names[1])) == 20)
    }
  }
}
