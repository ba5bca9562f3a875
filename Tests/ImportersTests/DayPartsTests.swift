import Testing

@testable import Importers

@Suite struct DayPartsTests {
  @Test func `the 12-hour clock goes once round in 24 hours`() {
    let morning = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map { DayParts.hour($0, .morning) }
    let afternoon = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map { DayParts.hour($0, .afternoon) }
    #expect(morning + afternoon == Array(0..<24))
  }

  @Test func `an hour that no clock shows is refused`() {
    #expect(DayParts.hour(13, .morning) == nil)
    #expect(DayParts.hour(13, .afternoon) == 13)
    #expect(DayParts.hour(0, .morning) == 0)
    #expect(DayParts.hour(23, nil) == 23)
  }

  @Test func `words that are no part of a day are none`() {
    #expect(over("am") { DayParts.part($0) } == .morning)
    #expect(over("pm") { DayParts.part($0) } == .afternoon)
    for word in ["", "a", "om", "amp"] { #expect(over(word) { DayParts.part($0) } == nil) }
  }
}
