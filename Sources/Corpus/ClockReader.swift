/// Turns the clock readings of one zone into moments, one after the other.
///
/// It remembers the stretch without a change of clocks in which the last reading lay, so that most cost a comparison.
package struct ClockReader: Sendable {
  private let rules: TimeZoneRules
  /// Readings (seconds since 1970 on the same wall) that all have `offset`, and are shown once.
  private var plain: Range<Int64> = 0..<0
  private var offset = 0

  /// Readings of the hour that autumn shows twice, taken as the first.
  package private(set) var repeated = 0
  /// Readings of the hour that spring leaves out.
  package private(set) var skipped = 0

  /// Starts with nothing read.
  package init(_ rules: TimeZoneRules) { self.rules = rules }

  /// Adds the counts of another reader of the same zone.
  package mutating func add(_ other: ClockReader) {
    repeated += other.repeated
    skipped += other.skipped
  }

  /// The moment of a reading, and seconds east of Greenwich there and then.
  package mutating func moment(of local: LocalTime) -> (instant: Instant, offset: Int) {
    let wall = local.secondsSinceEpoch
    if plain.contains(wall) { return (Instant(secondsSinceEpoch: wall - Int64(offset)), offset) }
    let resolution = rules.resolve(local)
    switch resolution {
    case .unique: plain = rules.plainStretch(around: resolution.instant)
    case .repeated: repeated += 1
    case .skipped: skipped += 1
    }
    let found = rules.offset(at: resolution.instant)
    if case .unique = resolution { offset = found }
    return (resolution.instant, found)
  }
}

extension TimeZoneRules {
  /// Clock readings around a moment that lie at least two days from any change of clocks; empty when the moment itself
  /// does not.
  func plainStretch(around instant: Instant) -> Range<Int64> {
    let moment = instant.secondsSinceEpoch
    let next = transitions.firstIndex { $0 > moment } ?? transitions.count
    let margin: Int64 = 2 * 86_400
    let lower = next > 0 ? transitions[next - 1] + margin : Int64.min
    let upper = next < transitions.count ? transitions[next] - margin : Int64.max
    return lower <= moment && moment < upper ? lower..<upper : 0..<0
  }
}
