import Corpus
import Testing

@testable import Importers

@Suite struct CalendarSetTests {
  private func year(_ year: Int, _ digits: UInt8, _ calendars: CalendarSet = .worldwide, inFront: Bool = false) -> Int?
  {
    calendars.civil(year: year, digits: digits, month: 6, day: 15, yearStandsInFront: inFront)?.year
  }

  @Test func `every year that a calendar can have in a chat is read, and no other`() {
    for number in 0...9999 {
      let expected: Int? =
        switch number {
        case 2009...2051: number
        case 2552...2594: number - 543
        case 1387...1429: number + 621
        default: nil
        }
      #expect(year(number, 4) == expected, "\(number)")
    }
  }

  @Test func `short years are Gregorian up to 51 and Buddhist above`() {
    for number in 0...99 {
      let expected: Int? = number < 9 ? nil : number < 52 ? 2000 + number : number < 95 ? 1957 + number : nil
      #expect(year(number, 2) == expected, "\(number)")
      #expect(year(number, 2, .gregorian) == (number < 52 ? expected : nil))
      #expect(year(number, 2, inFront: true) == (number < 52 ? expected : nil))
      #expect(year(number, 1) == nil)
    }
  }

  @Test func `the lunar Hijri, Nepali and Taiwanese years of today belong to no calendar here`() {
    for number in [1446, 1447, 2081, 2082, 113] { #expect(year(number, 4) == nil) }
  }

  @Test func `a calendar that is not in the set is not read`() {
    #expect(year(2567, 4, .iranian) == nil)
    #expect(year(1402, 4, .gregorian) == nil)
    #expect(year(2024, 4, .buddhist) == nil)
    #expect(year(6, 1, .reiwa) == 2024)
    #expect(year(31, 2, .heisei) == nil)
    #expect(year(30, 2, .heisei) == 2018)
    #expect(year(20, 2, .heisei) == nil)
  }
}
