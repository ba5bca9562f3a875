import Corpus
import Testing

@Suite struct TimeZoneRulesTests {
  // Europe/Copenhagen around 2024: summer time from 2024-03-31T01:00Z to 2024-10-27T01:00Z.
  static let copenhagen = TimeZoneRules(
    identifier: "Europe/Copenhagen", transitions: [1_698_541_200, 1_711_846_800, 1_729_990_800],
    offsets: [7200, 3600, 7200, 3600])

  static func local(_ day: String, _ hour: Int, _ minute: Int) throws -> LocalTime {
    let date = try #require(CivilDate(day))
    return try #require(LocalTime(date: date, hour: hour, minute: minute))
  }

  @Test(arguments: [
    ("2024-03-04", 17, 42, Int64(1_709_570_520)), ("2024-07-01", 12, 0, 1_719_828_000),
    ("2024-03-31", 3, 0, 1_711_846_800), ("2024-10-27", 3, 0, 1_729_994_400), ("2024-10-27", 1, 59, 1_729_987_140),
  ])
  func `readings away from the change have one moment`(day: String, hour: Int, minute: Int, moment: Int64) throws {
    let resolution = Self.copenhagen.resolve(try Self.local(day, hour, minute))
    #expect(resolution == .unique(Instant(secondsSinceEpoch: moment)))
  }

  @Test func `the hour that autumn shows twice is the first showing, and said to be repeated`() throws {
    let resolution = Self.copenhagen.resolve(try Self.local("2024-10-27", 2, 30))
    #expect(resolution == .repeated(Instant(secondsSinceEpoch: 1_729_989_000)))
  }

  @Test func `the hour that spring leaves out is said to be skipped and keeps its distance to midnight`() throws {
    let resolution = Self.copenhagen.resolve(try Self.local("2024-03-31", 2, 30))
    #expect(resolution == .skipped(Instant(secondsSinceEpoch: 1_711_848_600)))
  }

  @Test func `every moment of a year comes back from its reading, or from the reading's first showing`() {
    for moment in stride(from: Int64(1_704_067_200), to: 1_735_689_600, by: 977) {
      let instant = Instant(secondsSinceEpoch: moment)
      switch Self.copenhagen.resolve(Self.copenhagen.localTime(at: instant)) {
      case .unique(let found): #expect(found == instant)
      case .repeated(let found): #expect(found == instant || found.secondsSinceEpoch == moment - 3600)
      case .skipped: Issue.record("a clock showed a skipped hour at \(moment)")
      }
    }
  }
}
