/// The offsets of one time zone over the years, as integers, so that a million clock readings need no calendar library.
///
/// Pipeline fills it from the system's time-zone data; a test may write one by hand.
package struct TimeZoneRules: Hashable, Sendable {
  /// The zone's name in the tz database, such as `Europe/Copenhagen`.
  package let identifier: String
  /// Moments (seconds since the epoch, ascending) at which the offset changes.
  package let transitions: [Int64]
  /// Offsets east of Greenwich in seconds: `offsets[0]` holds before the first transition, `offsets[n]` after the n-th.
  package let offsets: [Int]

  /// Makes a table; `offsets` has exactly one element more than `transitions`.
  package init(identifier: String, transitions: [Int64], offsets: [Int]) {
    precondition(offsets.count == transitions.count + 1, "one offset before the first and after each transition")
    self.identifier = identifier
    self.transitions = transitions
    self.offsets = offsets
  }

  /// A zone that never changes its offset.
  package static let utc = TimeZoneRules(identifier: "UTC", transitions: [], offsets: [0])

  /// Seconds east of Greenwich at a moment.
  ///
  /// Logarithmic in the number of transitions.
  package func offset(at instant: Instant) -> Int {
    offsets[index(at: instant.secondsSinceEpoch)]
  }

  /// What the zone's clocks showed at a moment.
  package func localTime(at instant: Instant) -> LocalTime {
    LocalTime(secondsSinceEpoch: instant.secondsSinceEpoch + Int64(offset(at: instant)))
  }

  /// How a clock reading maps to a moment.
  package enum Resolution: Hashable, Sendable {
    case unique(Instant)
    /// The hour that autumn shows twice; the moment is that of the first showing.
    case repeated(Instant)
    /// The hour that spring leaves out; the moment is as if the clock had not been put forward.
    case skipped(Instant)

    /// The moment chosen.
    package var instant: Instant {
      switch self {
      case .unique(let instant), .repeated(let instant), .skipped(let instant): instant
      }
    }
  }

  /// The moment at which the zone's clocks showed a reading.
  package func resolve(_ local: LocalTime) -> Resolution {
    let wall = local.secondsSinceEpoch
    let guess = index(at: wall - Int64(offsets[index(at: wall)]))
    // Offsets differ from their neighbours by hours, transitions lie months apart: three candidates suffice.
    var matches: [Int64] = []
    for candidate in max(0, guess - 1)...min(offsets.count - 1, guess + 1) {
      let moment = wall - Int64(offsets[candidate])
      if index(at: moment) == candidate { matches.append(moment) }
    }
    if matches.count > 1 { return .repeated(Instant(secondsSinceEpoch: matches.min() ?? wall)) }
    if let only = matches.first { return .unique(Instant(secondsSinceEpoch: only)) }
    let before = offsets[max(0, min(guess, index(at: wall - Int64(offsets[guess])) - 1))]
    return .skipped(Instant(secondsSinceEpoch: wall - Int64(before)))
  }

  private func index(at moment: Int64) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
