import Corpus
import TestSupport
import Testing

@Suite struct ClockReaderTests {
  /// Copenhagen in 2024: summer time from 31 March 01:00 to 27 October 01:00 UTC.
  private let zone = TimeZoneRules(
    identifier: "Europe/Copenhagen", transitions: [1_711_846_800, 1_729_990_800], offsets: [3600, 7200, 3600])

  @Test(arguments: [UInt64](1...20))
  func `it gives what the rules give, in any order of readings`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var clock = ClockReader(zone)
    var (repeated, skipped) = (0, 0)
    for _ in 0..<2000 {
      let near = Bool.random(using: &random)
      let base = zone.transitions.randomElement(using: &random) ?? 0
      let wall = base + Int64.random(in: near ? -10_000...10_000 : -20_000_000...20_000_000, using: &random)
      let local = LocalTime(secondsSinceEpoch: wall)
      let resolution = zone.resolve(local)
      switch resolution {
      case .unique: break
      case .repeated: repeated += 1
      case .skipped: skipped += 1
      }
      let found = clock.moment(of: local)
      #expect(found.instant == resolution.instant)
      #expect(found.offset == zone.offset(at: resolution.instant))
    }
    #expect(clock.repeated == repeated && clock.skipped == skipped && repeated > 0 && skipped > 0)
  }

  @Test func `a zone without changes is plain for ever`() {
    var clock = ClockReader(.utc)
    for wall: Int64 in [0, -1_000_000_000, 4_000_000_000] {
      #expect(clock.moment(of: LocalTime(secondsSinceEpoch: wall)) == (Instant(secondsSinceEpoch: wall), 0))
    }
  }
}
