import Analyse
import Corpus
import TestSupport
import Testing

struct AnalysisTests {
  private func random(seed: UInt64, persons: Int, weeks: Int) -> InventedGroup {
    var random = SeededGenerator(seed: seed)
    var group = InventedGroup()
    for _ in 0..<weeks {
      let active = (0..<persons).filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
      let reached = active.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      group.addWeek(persons: active, reaching: Int.random(in: 1...7, using: &random), by: Set(reached))
    }
    return group
  }

  @Test(arguments: 0..<30)
  func `No shown number stands for fewer than k persons, and shares lie in their intervals`(seed: Int) throws {
    let k = 3 + seed % 5
    let group = random(seed: UInt64(seed), persons: 4 + seed, weeks: 16)
    let findings = group.findings(k: k)
    for row in try #require(findings.groups.first).weeks {
      #expect(row.counts.count == findings.measures.count)
      for (index, cell) in row.counts.enumerated() {
        #expect(cell.value.map { $0 >= k } ?? true)
        #expect(row.persons.value != nil || cell.value == nil)
        guard let share = row.share(of: index, confidence: 0.95) else { continue }
        #expect(0 <= share.value && share.value <= 1)
        #expect(share.interval.low <= share.value && share.value <= share.interval.high)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `Shown counts are the true ones, and rows in any order give the same findings`(seed: Int) throws {
    let group = random(seed: UInt64(seed) &+ 100, persons: 30, weeks: 14)
    let findings = group.findings()
    var shuffled = group
    var random = SeededGenerator(seed: 5)
    shuffled.rows.shuffle(using: &random)
    // Persons are only told apart: other numbers for them change nothing.
    for index in shuffled.rows.indices { shuffled.rows[index].person = 7919 * shuffled.rows[index].person + 13 }
    #expect(shuffled.findings() == findings)
    for row in try #require(findings.groups.first).weeks {
      let rows = group.rows.filter { $0.week == row.week }
      #expect(row.persons.value.map { $0 == rows.count } ?? true)
      for (measure, cell) in zip(findings.measures, row.counts) {
        #expect(cell.value.map { $0 == rows.count(where: measure.holds) } ?? true)
      }
    }
  }

  @Test(arguments: 0..<40)
  func `Windows give back no hidden week of the ladder`(seed: Int) throws {
    let group = random(seed: UInt64(seed) &+ 900, persons: 14 + seed / 2, weeks: 12)
    let findings = group.findings()
    let published = try #require(findings.groups.first)
    for (comparison, measure) in [
      (published.change.strict, Measures.strict), (published.change.broad, Measures.broad),
    ] {
      let index = try #require(findings.index(of: measure))
      for (figure, weeks) in [(comparison?.before, 0..<8), (comparison?.after, 8..<12)] {
        guard case .percent = figure else { continue }
        let cells = published.weeks[weeks].map { $0.counts[index] }
        let sum = group.rows.count {
          weeks.contains($0.week.ordinal - InventedGroup.firstWeek.ordinal) && measure.holds(for: $0)
        }
        #expect(!SmallCells.sumGivesBack(row: cells, sum: sum, k: 5))
      }
    }
  }

  @Test func `The one week with hidden messages takes another with it`() throws {
    var group = InventedGroup()
    for week in 0..<6 { group.addWeek(persons: week == 2 ? 0..<3 : 0..<(20 + week)) }
    let messages = try #require(group.findings().groups.first).weeks.map(\.messages)
    #expect(messages[2] == .hidden)
    #expect(messages[0] == .hidden)
    #expect(messages.count { $0 == .hidden } == 2)
  }

  @Test func `A week that no export covers is unseen, a complete one without messages is hidden like a small one`()
    throws
  {
    var group = InventedGroup()
    for _ in 0..<3 { group.addWeek(persons: 0..<20) }
    group.weeks += 1
    var facts = group.facts
    let empty = try #require(Analysis.findings(rows: group.rows, facts: facts).groups.first)
    #expect(empty.weeks.map(\.coverage) == [.complete, .complete, .complete, .complete])
    #expect(empty.weeks[3].persons == .hidden)
    let end = facts.groups[0].covered[0].upperBound.secondsSinceEpoch
    let later = Instant(secondsSinceEpoch: end + 21 * 86_400)...Instant(secondsSinceEpoch: end + 22 * 86_400)
    facts.groups[0].covered.append(later)
    let gap = try #require(Analysis.findings(rows: group.rows, facts: facts).groups.first)
    #expect(gap.weeks[4].coverage == .none)
    #expect(gap.weeks[4].persons == .unseen)
    #expect(gap.weeks[4].counts.allSatisfy { $0 == .unseen })
  }

  @Test func `The total of messages is hidden when it would give back one group`() {
    var group = InventedGroup()
    for _ in 0..<3 { group.addWeek(persons: 0..<20) }
    var facts = group.facts
    facts.groups.append(
      ArchiveFacts.Group(name: "G-TINY", label: nil, covered: [], messages: 7, events: 0, persons: 2))
    #expect(Analysis.findings(rows: group.rows, facts: facts).messages == .hidden)
    facts.groups.append(
      ArchiveFacts.Group(name: "G-TINIER", label: nil, covered: [], messages: 8, events: 0, persons: 1))
    #expect(Analysis.findings(rows: group.rows, facts: facts).messages.value != nil)
  }

  @Test func `An empty archive has empty findings`() {
    var facts = InventedGroup().facts
    facts.groups = []
    let findings = Analysis.findings(rows: [], facts: facts)
    #expect(findings.groups.isEmpty)
    #expect(findings.persons == .hidden)
  }
}
