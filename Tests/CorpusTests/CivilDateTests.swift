import Corpus
import TestSupport
import Testing

@Suite struct CivilDateTests {
  @Test func `days since the epoch and back are inverse over eight centuries`() {
    for days in stride(from: -150_000, through: 150_000, by: 1) {
      let date = CivilDate(daysSinceEpoch: days)
      guard date.daysSinceEpoch == days else {
        Issue.record("\(date) gives \(date.daysSinceEpoch), not \(days)")
        return
      }
    }
    #expect(CivilDate(daysSinceEpoch: 0).description == "1970-01-01")
  }

  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2024, 4, 31, false),
    (2024, 12, 31, true), (2024, 0, 1, false), (2024, 13, 1, false), (2024, 1, 0, false), (0, 1, 1, false),
  ])
  func `the calendar knows which days exist`(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CivilDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [("2024-03-09", 6), ("1970-01-01", 4), ("2021-02-26", 5), ("2022-10-05", 3)])
  func `weekdays are ISO's`(text: String, weekday: Int) throws {
    #expect(try #require(CivilDate(text)).isoWeekday == weekday)
  }

  @Test(arguments: ["2024-3-09", "24-03-09", "2024-03-09x", "2024-02-30", "", "2024/03/09"])
  func `other shapes are no dates`(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
