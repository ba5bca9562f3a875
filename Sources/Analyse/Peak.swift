package import Corpus

/// The weeks with the most persons who called to action or went further.
package struct Peak: Hashable, Sendable {
  /// Distinct persons in each of the weeks.
  package var persons: Int
  /// Every week with that number, in order of time.
  package var weeks: [ISOWeek]

  /// Finds the peak among the shown cells of a measure, or nothing when none is shown.
  package init?(of rows: [WeekRow], measure: Int) {
    let shown = rows.compactMap { row in row.counts[measure].value.map { (row.week, $0) } }
    guard let most = shown.map(\.1).max() else { return nil }
    persons = most
    weeks = shown.filter { $0.1 == most }.map(\.0)
  }
}

/// The highest rung that at least k persons reached in one week.
package struct HighestRung: Hashable, Sendable {
  /// 0 … 7.
  package var rung: Rung
  /// The last week in which that was so.
  package var lastWeek: ISOWeek

  /// Finds the rung among shown cells, or nothing when no rung was reached by k persons.
  package init?(of rows: [WeekRow], measures: [Measure]) {
    var best: (rung: Rung, week: ISOWeek)?
    for (index, measure) in measures.enumerated() {
      guard case .reached(let rung) = measure.test, rung > best?.rung ?? .none,
        let row = rows.last(where: { $0.counts[index].value != nil })
      else { continue }
      best = (rung, row.week)
    }
    guard let best else { return nil }
    rung = best.rung
    lastWeek = best.week
  }
}
