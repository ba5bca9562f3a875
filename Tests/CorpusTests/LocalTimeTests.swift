import Corpus
import Testing

@Suite struct LocalTimeTests {
  @Test(arguments: [(24, 0, 0), (-1, 0, 0), (12, 60, 0), (12, 0, 60)])
  func `clock readings out of range are refused`(hour: Int, minute: Int, second: Int) throws {
    let date = try #require(CivilDate("2024-03-09"))
    #expect(LocalTime(date: date, hour: hour, minute: minute, second: second) == nil)
  }

  @Test(arguments: [Int64(-1), 0, 86_399, 86_400, -86_400, -86_401, 1_709_993_100])
  func `seconds and readings are inverse`(seconds: Int64) {
    #expect(LocalTime(secondsSinceEpoch: seconds).secondsSinceEpoch == seconds)
    #expect((0..<86_400).contains(LocalTime(secondsSinceEpoch: seconds).secondOfDay))
  }
}
