import Corpus

/// The exact counts of one group, before anything is hidden: never leaves this module.
struct GroupTally {
  struct Week {
    var persons = 0
    var messages = 0
    /// One count per measure.
    var counts: [Int]
  }

  let coverage: Coverage
  let weeks: [Week]
  let rows: [PersonWeek]

  /// Counts the rows of one group.
  ///
  /// Linear in rows times measures.
  init?(rows: [PersonWeek], ranges: [ClosedRange<Instant>], zone: TimeZoneRules, measures: [Measure]) {
    guard let coverage = Coverage(ranges: ranges, activeWeeks: Set(rows.map(\.week)), zone: zone) else { return nil }
    var weeks = [Week](
      repeating: Week(counts: [Int](repeating: 0, count: measures.count)), count: coverage.states.count)
    for row in rows {
      let index = row.week.ordinal - coverage.firstWeek.ordinal
      guard weeks.indices.contains(index) else { continue }
      weeks[index].persons += 1
      weeks[index].messages += row.messages
      for (number, measure) in measures.enumerated() where measure.holds(for: row) {
        weeks[index].counts[number] += 1
      }
    }
    self.coverage = coverage
    self.weeks = weeks
    self.rows = rows
  }

  /// Indices of the complete weeks, in order of time.
  var completeWeeks: [Int] { coverage.states.indices.filter { coverage.states[$0] == .complete } }

  /// The week with an index.
  func week(_ index: Int) -> ISOWeek { coverage.firstWeek.advanced(by: index) }
}
