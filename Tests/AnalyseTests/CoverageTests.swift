import Analyse
import Corpus
import TestSupport
import Testing

struct CoverageTests {
  /// Monday 2024-03-04 00:00 UTC.
  private let monday = ISOWeek(containing: CivilDate(daysSinceEpoch: 19_786))
  private let start: Int64 = 19_786 * 86_400

  private func range(days from: Double, _ to: Double) -> ClosedRange<Instant> {
    Instant(secondsSinceEpoch: start + Int64(from * 86_400))...Instant(secondsSinceEpoch: start + Int64(to * 86_400))
  }

  @Test func `First and last week are partial, the weeks between complete`() throws {
    let coverage = try #require(Coverage(ranges: [range(days: 2, 23)], zone: .utc))
    #expect(coverage.firstWeek == monday)
    #expect(coverage.states == [.partial, .complete, .complete, .partial])
  }

  @Test func `A gap between exports is not seen, and two exports together can complete a week`() throws {
    let gap = try #require(Coverage(ranges: [range(days: 0, 8), range(days: 36, 42)], zone: .utc))
    #expect(gap.states == [.complete, .partial, .none, .none, .none, .partial, .partial])
    let joined = try #require(Coverage(ranges: [range(days: 3, 14), range(days: 0, 4)], zone: .utc))
    #expect(joined.states == [.complete, .complete, .partial])
  }

  @Test func `A range that ends in the last second of Sunday completes the week`() throws {
    let last = Instant(secondsSinceEpoch: start + 7 * 86_400 - 1)
    let coverage = try #require(Coverage(ranges: [Instant(secondsSinceEpoch: start)...last], zone: .utc))
    #expect(coverage.states == [.complete])
    let short = Instant(secondsSinceEpoch: start)...Instant(secondsSinceEpoch: start + 7 * 86_400 - 2)
    #expect(try #require(Coverage(ranges: [short], zone: .utc)).states == [.partial])
  }

  @Test func `Weeks are those of the project's clocks, also when these change`() throws {
    let zone = TimeZoneRules(identifier: "X", transitions: [start + 27 * 86_400 + 3600], offsets: [3600, 7200])
    let monday = ISOWeek(containing: CivilDate(daysSinceEpoch: 19_786 + 21))
    let from = Instant(secondsSinceEpoch: start + 21 * 86_400 - 3600)
    // The week of the change lasts an hour less.
    let to = Instant(secondsSinceEpoch: start + 28 * 86_400 - 7200 - 1)
    let coverage = try #require(Coverage(ranges: [from...to], zone: zone))
    #expect(coverage.firstWeek == monday)
    #expect(coverage.states == [.complete])
  }

  @Test func `Messages outside every range make a week partial`() throws {
    let coverage = try #require(
      Coverage(ranges: [range(days: 0, 7)], activeWeeks: [monday.advanced(by: 3)], zone: .utc))
    #expect(coverage.states == [.complete, .partial, .none, .partial])
  }

  @Test func `Without ranges there is no coverage`() {
    #expect(Coverage(ranges: [], zone: .utc) == nil)
  }

  @Test func `One absurd date does not make an endless table`() throws {
    let absurd = Instant(secondsSinceEpoch: -60_000_000_000)
    let coverage = try #require(Coverage(ranges: [absurd...absurd, range(days: 0, 30)], zone: .utc))
    #expect(coverage.states.count == Coverage.mostWeeks)
    #expect(coverage.omittedWeeks > 50_000)
    #expect(coverage[monday] == .complete)
  }

  @Test func `More exports never unsee a week`() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let ranges = (0..<5).map { _ in
        let from = Double.random(in: 0...200, using: &random)
        return range(days: from, from + Double.random(in: 0...40, using: &random))
      }
      let few = try #require(Coverage(ranges: Array(ranges.prefix(2)), zone: .utc))
      let all = try #require(Coverage(ranges: ranges, zone: .utc))
      for week in (0..<40).map(monday.advanced(by:)) { #expect(few[week] <= all[week]) }
    }
  }
}
