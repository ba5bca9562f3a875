import Corpus
import Testing

@testable import Importers

@Suite struct WrittenDateTests {
  private func date(_ first: Int, _ second: Int, _ third: Int, year: UInt8 = 2) -> WrittenDate {
    WrittenDate(first: first, second: second, third: third, digits: (2, 2, year))
  }

  @Test func `each order reads the same numbers its own way`() {
    let written = date(3, 4, 24)
    #expect(written.civil(.dayMonthYear)?.description == "2024-04-03")
    #expect(written.civil(.monthDayYear)?.description == "2024-03-04")
    #expect(date(24, 4, 3).civil(.yearMonthDay)?.description == "2024-04-03")
    #expect(date(24, 4, 2009, year: 4).civil(.yearMonthDay) == nil)
  }

  @Test func `a four-digit year in front beats every order`() {
    let written = WrittenDate(first: 2024, second: 3, third: 9, digits: (4, 2, 2))
    for order in DateOrder.allCases { #expect(written.civil(order)?.description == "2024-03-09") }
  }

  @Test func `an era in front beats every order`() {
    let written = WrittenDate(
      first: 6, second: 3, third: 9, digits: (1, 2, 2), calendars: .reiwa, hasEraInFront: true)
    for order in DateOrder.allCases { #expect(written.civil(order)?.description == "2024-03-09") }
  }

  @Test func `days and years that cannot be are refused`() {
    #expect(date(30, 2, 24).civil(.dayMonthYear) == nil)
    #expect(date(13, 13, 24).civil(.monthDayYear) == nil)
    #expect(date(1, 1, 8).civil(.dayMonthYear) == nil)
    #expect(date(1, 1, 9).civil(.dayMonthYear)?.year == 2009)
  }

  @Test func `the same numbers in other digits or another calendar are another date`() {
    #expect(date(1, 1, 24) == date(1, 1, 24))
    #expect(date(1, 1, 24) != date(1, 1, 24, year: 4))
    var other = date(1, 1, 24)
    other.calendars = .reiwa
    #expect(other != date(1, 1, 24))
  }
}
