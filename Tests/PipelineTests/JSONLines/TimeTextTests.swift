import Corpus
import TestSupport
import Testing

@testable import Pipeline

@Suite struct TimeTextTests {
  @Test(arguments: [
    ("2024-03-04T17:42:00+01:00", Int64(1_709_570_520)), ("2024-03-04T16:42:00Z", 1_709_570_520),
    ("2024-03-04T16:42", 1_709_570_520), ("2024-03-04 16:42:00.123Z", 1_709_570_520),
    ("2024-03-04T11:12:00-05:30", 1_709_570_520), ("1969-12-31T23:59:59Z", -1),
  ])
  func `RFC 3339 is read`(text: String, seconds: Int64) {
    #expect(TimeText.read(text)?.secondsSinceEpoch == seconds)
  }

  @Test(arguments: [
    "", "2024-03-04", "2024-03-04T", "2024-02-30T10:00Z", "2024-03-04T24:00Z", "2024-03-04T10:60Z", "2024-03-04T10:00X",
    "2024-03-04T10:00+1", "2024-03-04T10:00+01:60", "04/03/2024, 17:42",
  ])
  func `other shapes are refused`(text: String) {
    #expect(TimeText.read(text) == nil)
  }

  @Test func `what is written reads back, over seeded moments and offsets`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let instant = Instant(secondsSinceEpoch: Int64.random(in: -1_000_000_000...4_000_000_000, using: &generator))
      let offset = Int.random(in: -48...56, using: &generator) * 900
      #expect(TimeText.read(TimeText.write(instant, offset: offset)) == instant)
    }
    #expect(TimeText.write(Instant(secondsSinceEpoch: 1_709_570_520), offset: 3600) == "2024-03-04T17:42:00+01:00")
  }
}
