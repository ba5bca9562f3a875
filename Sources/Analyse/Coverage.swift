package import Corpus

/// Which weeks the exports of one group have seen, without gaps from the first to the last week touched.
package struct Coverage: Hashable, Sendable {
  /// The most weeks that are kept, counted from the last one: twenty years.
  ///
  /// A single absurd date in an export must not make a table of half a million rows.
  package static let mostWeeks = 1040

  /// Week of the first state.
  package let firstWeek: ISOWeek
  /// One state a week, without a gap.
  package let states: [WeekCoverage]
  /// Weeks before `firstWeek` that were left out because of `mostWeeks`.
  package let omittedWeeks: Int

  /// The last week touched.
  package var lastWeek: ISOWeek { firstWeek.advanced(by: states.count - 1) }

  /// What was seen of a week; `none` outside of all ranges.
  package subscript(week: ISOWeek) -> WeekCoverage {
    let index = week.ordinal - firstWeek.ordinal
    return states.indices.contains(index) ? states[index] : .none
  }

  /// Works out the coverage of ranges from first to last record, or nothing when there is none.
  ///
  /// A week is complete when the ranges together span it without a gap, so the first and the last week are partial
  /// unless a record lies in the week before or after. Weeks of `activeWeeks` count as partial at least: what has
  /// messages was seen. Log-linear in the ranges, linear in the weeks.
  package init?(ranges: [ClosedRange<Instant>], activeWeeks: Set<ISOWeek> = [], zone: TimeZoneRules) {
    let merged = Coverage.merged(ranges)
    let touched =
      merged.flatMap { [ISOWeek(of: $0.lowerBound, in: zone), ISOWeek(of: $0.upperBound, in: zone)] }
      + activeWeeks
    guard let first = touched.min(), let last = touched.max() else { return nil }
    let kept = ISOWeek(ordinal: max(first.ordinal, last.ordinal - Coverage.mostWeeks + 1))
    var states = [WeekCoverage](repeating: .none, count: last.ordinal - kept.ordinal + 1)
    var next = 0
    for index in states.indices {
      let week = kept.advanced(by: index)
      let start = week.start(in: zone)
      let end = week.advanced(by: 1).start(in: zone)
      while next < merged.count, merged[next].upperBound < start { next += 1 }
      guard next < merged.count, merged[next].lowerBound < end else {
        states[index] = activeWeeks.contains(week) ? .partial : .none
        continue
      }
      let spansAll =
        merged[next].lowerBound <= start
        && merged[next].upperBound.secondsSinceEpoch >= end.secondsSinceEpoch - 1
      states[index] = spansAll ? .complete : .partial
    }
    firstWeek = kept
    omittedWeeks = kept.ordinal - first.ordinal
    self.states = states
  }

  /// Ranges in order of time, overlapping or touching ones joined.
  private static func merged(_ ranges: [ClosedRange<Instant>]) -> [ClosedRange<Instant>] {
    var result: [ClosedRange<Instant>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      guard let last = result.last, range.lowerBound.secondsSinceEpoch <= last.upperBound.secondsSinceEpoch + 1
      else {
        result.append(range)
        continue
      }
      result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    }
    return result
  }
}

extension ISOWeek {
  /// The week that the clocks of a zone showed at a moment.
  package init(of instant: Instant, in zone: TimeZoneRules) {
    self.init(containing: zone.localTime(at: instant).date)
  }

  /// Monday 00:00 on the clocks of a zone.
  func start(in zone: TimeZoneRules) -> Instant {
    zone.resolve(LocalTime(secondsSinceEpoch: Int64(monday.daysSinceEpoch) * 86_400)).instant
  }
}
