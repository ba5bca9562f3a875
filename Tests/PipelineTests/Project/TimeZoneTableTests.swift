import Corpus
import Pipeline
import Testing

@Suite struct TimeZoneTableTests {
  // Changes of the clock in the EU: last Sundays of March and October, 01:00 UTC (Directive 2000/84/EC).
  @Test func `Copenhagen changes its clocks as the directive says, every year`() throws {
    let rules = try #require(TimeZoneTable.rules(for: "Europe/Copenhagen"))
    for year in 2010...2037 {
      for (month, offset) in [(3, 7200), (10, 3600)] {
        let lastDay = try #require(CivilDate(year: year, month: month, day: 31))
        let sunday = CivilDate(daysSinceEpoch: lastDay.daysSinceEpoch - lastDay.isoWeekday % 7)
        let moment = Int64(sunday.daysSinceEpoch) * 86_400 + 3600
        #expect(rules.offset(at: Instant(secondsSinceEpoch: moment)) == offset)
        #expect(rules.offset(at: Instant(secondsSinceEpoch: moment - 1)) == 10_800 - offset)
      }
    }
  }

  @Test func `a zone without summer time has one offset`() throws {
    let rules = try #require(TimeZoneTable.rules(for: "Asia/Kathmandu"))
    #expect(rules.offset(at: Instant(secondsSinceEpoch: 1_700_000_000)) == 20_700)
  }

  @Test(arguments: ["", "Europe/Copenhaagen", "CET+1", "../../etc/passwd"])
  func `zones that do not exist are refused`(name: String) {
    #expect(TimeZoneTable.rules(for: name) == nil)
  }
}
