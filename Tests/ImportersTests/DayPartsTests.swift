import Testing

@testable import Importers

@Suite struct DayPartsTests {
  @Test func `the 12-hour clock goes once round in 24 hours`() {
    let dial = [12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    let morning = dial.map { DayParts.hour($0, .morning) }
    let afternoon = dial.map { DayParts.hour($0, .afternoon) }
    #expect(morning + afternoon == Array(0..<24))
  }

  @Test func `an hour that no clock shows is refused`() {
    #expect(DayParts.hour(13, .morning) == nil)
    #expect(DayParts.hour(13, .afternoon) == 13)
    #expect(DayParts.hour(24, .afternoon) == nil)
    #expect(DayParts.hour(0, .morning) == 0)
    #expect(DayParts.hour(0, .afternoon) == 12)
    #expect(DayParts.hour(23, nil) == 23)
  }

  @Test func `a word for some hours allows no others`() {
    let night = DayPart(from: 0, to: 6)
    #expect(DayParts.hour(12, night) == 0)
    #expect(DayParts.hour(5, night) == 5)
    #expect(DayParts.hour(6, night) == nil)
    let noon = DayPart(from: 11, to: 14)
    #expect([11, 12, 1, 2].map { DayParts.hour($0, noon) } == [11, 12, 13, nil])
    #expect(DayParts.hour(12, DayPart(from: 17, to: 24)) == nil)
  }

  @Test func `words that are no part of a day are none`() {
    #expect(over("am") { DayParts.part($0) } == .morning)
    #expect(over("pm") { DayParts.part($0) } == .afternoon)
    #expect(over("下午") { DayParts.part($0) } == .afternoon)
    for word in ["", "a", "om", "amp", "下", "午"] { #expect(over(word) { DayParts.part($0) } == nil) }
  }
}
