import Analyse
import Corpus
import Testing

struct LargestStepTests {
  private func step(_ callers: [Int]) throws -> LargestStep? {
    var group = InventedGroup()
    for count in callers { group.addWeek(persons: 0..<40, by: Set(0..<count)) }
    return try #require(group.findings().groups.first).largestStep
  }

  @Test func `The step lies where the share changes most`() throws {
    let found = try #require(try step([3, 4, 2, 3, 4, 14, 15, 13, 16, 14]))
    #expect(found.week == InventedGroup.firstWeek.advanced(by: 5))
    #expect(found.direction == .up)
    #expect(found.weeks == 10)
    #expect(try step([14, 15, 13, 16, 14, 3, 4, 2, 3])?.direction == .down)
  }

  @Test func `An even series, a short one and one of few persons have none`() throws {
    #expect(try step([9, 8, 9, 10, 9, 8, 9, 10]) == nil)
    #expect(try step([1, 1, 1, 20, 20, 20, 20]) == nil)
    #expect(try step([0, 0, 0, 0, 4, 4, 4, 4]) == nil)
  }

  /// Ten weeks before the cut and ten from it on; each week some persons, of whom some reach a rung.
  private func step(
    before: (persons: Range<Int>, by: Range<Int>), after: (persons: Range<Int>, by: Range<Int>), rung: Int = 4,
    lastWeekBefore extra: Range<Int> = 0..<0
  ) throws -> LargestStep? {
    var group = InventedGroup()
    for week in 0..<10 {
      let persons = Array(before.persons) + (week == 9 ? Array(extra) : [])
      group.addWeek(persons: persons, reaching: rung, by: Set(before.by))
    }
    for _ in 0..<10 { group.addWeek(persons: after.persons, reaching: rung, by: Set(after.by)) }
    return try #require(group.findings().groups.first).largestStep
  }

  @Test func `The same persons who call more have risen, at the level at which they did`() throws {
    let strict = try #require(try step(before: (0..<30, 0..<1), after: (0..<30, 0..<14)))
    #expect(strict.level == .strict && strict.change.outcome == .risen && strict.change.level == .strict)
    #expect(strict.change.baselineWeeks == 10)
    let broad = try #require(try step(before: (0..<30, 0..<1), after: (0..<30, 0..<14), rung: 2))
    #expect(broad.level == .broad && broad.change.outcome == .risen && broad.change.level == .broad)
    let fallen = try #require(try step(before: (0..<30, 0..<14), after: (0..<30, 0..<1)))
    #expect(fallen.change.outcome == .fallen)
  }

  @Test func `Other persons who call more are turnover, also when they came in the last week before the cut`() throws {
    // Eight stay and never call; 22 are replaced by others, of whom twelve call.
    let replaced = try #require(try step(before: (0..<30, 0..<0), after: (22..<52, 40..<52)))
    #expect(replaced.change.outcome == .risenByTurnover)
    let overlapping = try #require(
      try step(before: (0..<30, 0..<0), after: (22..<52, 40..<52), lastWeekBefore: 30..<52))
    #expect(overlapping.change.outcome == .risenByTurnover)
  }

  @Test func `Intervals are wider than those of windows fixed beforehand`() throws {
    let chosen = try #require(try step(before: (0..<30, 0..<6), after: (0..<30, 0..<14)))
    let points = try #require(chosen.change.strict?.difference)
    let fixed = NewcombeDifference(
      after: Proportion(successes: 140, trials: 300), before: Proportion(successes: 60, trials: 300),
      confidence: 0.95)
    #expect(Double(points.high - points.low) > 100 * (fixed.interval.high - fixed.interval.low) + 3)
  }
}
