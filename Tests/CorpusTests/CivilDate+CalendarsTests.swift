import Testing

@testable import Corpus

@Suite struct CivilDateCalendarsTests {
  /// The Nowruz of each year as published, and the last days of leap years.
  @Test(arguments: [
    (1387, 10, 12, "2009-01-01"), (1391, 12, 30, "2013-03-20"), (1399, 12, 30, "2021-03-20"),
    (1400, 1, 1, "2021-03-21"), (1402, 12, 19, "2024-03-09"), (1403, 1, 1, "2024-03-20"), (1403, 7, 1, "2024-09-22"),
    (1403, 12, 30, "2025-03-20"), (1404, 1, 1, "2025-03-21"), (1357, 11, 22, "1979-02-11"),
    (1408, 12, 30, "2030-03-20"), (1429, 12, 29, "2051-03-20"),
  ])
  func `Iranian days are the days they are`(_ year: Int, _ month: Int, _ day: Int, _ expected: String) {
    #expect(CivilDate(solarHijriYear: year, month: month, day: day)?.description == expected)
  }

  @Test func `the Iranian calendar has each day once, without a gap`() throws {
    var next = try #require(CivilDate(solarHijriYear: 1178, month: 1, day: 1)).daysSinceEpoch
    for year in 1178...1501 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CivilDate(solarHijriYear: year, month: month, day: day) else {
            #expect(day >= 30 && month >= 7)
            continue
          }
          if date.daysSinceEpoch != next { Issue.record("\(year)-\(month)-\(day)") }
          next = date.daysSinceEpoch + 1
        }
      }
      // Nowruz falls on 19 to 22 March in all these years.
      #expect((19...22).contains(CivilDate(daysSinceEpoch: next).day) && CivilDate(daysSinceEpoch: next).month == 3)
    }
  }

  @Test func `days that the Iranian calendar does not have are refused`() {
    #expect(CivilDate(solarHijriYear: 1402, month: 12, day: 30) == nil)
    #expect(CivilDate(solarHijriYear: 1402, month: 7, day: 31) == nil)
    for (year, month, day) in [(1402, 13, 1), (1402, 0, 1), (1402, 1, 0), (1177, 1, 1), (1502, 1, 1)] {
      #expect(CivilDate(solarHijriYear: year, month: month, day: day) == nil)
    }
  }

  @Test func `Buddhist years run 543 ahead`() {
    #expect(CivilDate(buddhistYear: 2567, month: 3, day: 9)?.description == "2024-03-09")
    #expect(CivilDate(buddhistYear: 2567, month: 2, day: 29)?.description == "2024-02-29")
    #expect(CivilDate(buddhistYear: 2566, month: 2, day: 29) == nil)
    #expect(CivilDate(buddhistYear: 2483, month: 1, day: 1) == nil)
  }

  @Test func `an era of Japan has only its own days`() {
    #expect(CivilDate(.reiwa, year: 6, month: 3, day: 9)?.description == "2024-03-09")
    #expect(CivilDate(.reiwa, year: 1, month: 5, day: 1)?.description == "2019-05-01")
    #expect(CivilDate(.reiwa, year: 1, month: 4, day: 30) == nil)
    #expect(CivilDate(.heisei, year: 31, month: 4, day: 30)?.description == "2019-04-30")
    #expect(CivilDate(.heisei, year: 31, month: 5, day: 1) == nil)
    #expect(CivilDate(.heisei, year: 1, month: 1, day: 8)?.description == "1989-01-08")
    #expect(CivilDate(.heisei, year: 1, month: 1, day: 7) == nil)
    #expect(CivilDate(.reiwa, year: 0, month: 1, day: 1) == nil)
  }
}
