import Corpus
import Testing

@Suite struct ISOWeekTests {
  // Days around New Year from the table of ISO 8601 / RFC 3339 commentary.
  @Test(arguments: [
    ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"), ("2005-12-31", "2005-W52"), ("2007-01-01", "2007-W01"),
    ("2008-12-29", "2009-W01"), ("2010-01-03", "2009-W53"), ("2024-03-09", "2024-W10"), ("2024-12-30", "2025-W01"),
    ("1969-12-29", "1970-W01"), ("1969-12-28", "1969-W52"),
  ])
  func `days fall into the weeks of the standard`(day: String, week: String) throws {
    let date = try #require(CivilDate(day))
    #expect(ISOWeek(containing: date).description == week)
  }

  @Test func `names read back and weeks follow each other over fifty years`() throws {
    var week = try #require(ISOWeek("1999-W52"))
    for _ in 0..<2600 {
      #expect(ISOWeek(week.description) == week)
      #expect(week.monday.isoWeekday == 1)
      #expect(week.advanced(by: 1).monday.daysSinceEpoch == week.monday.daysSinceEpoch + 7)
      week = week.advanced(by: 1)
    }
  }

  @Test(arguments: ["2024-W54", "2023-W53", "2024-W00", "2024W10", "2024-W1", "2024-10"])
  func `weeks that do not exist are refused`(text: String) {
    #expect(ISOWeek(text) == nil)
  }
}
