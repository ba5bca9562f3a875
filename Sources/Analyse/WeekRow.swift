package import Corpus

/// What is published of one group in one week.
package struct WeekRow: Hashable, Sendable {
  /// The week.
  package var week: ISOWeek
  /// Whether the exports show it whole.
  package var coverage: WeekCoverage
  /// Persons who wrote.
  package var persons: Cell
  /// Messages of that week.
  package var messages: Cell
  /// Persons per measure, in the order of `Findings.measures`.
  package var counts: [Cell]

  /// Makes a row.
  package init(week: ISOWeek, coverage: WeekCoverage, persons: Cell, messages: Cell, counts: [Cell]) {
    self.week = week
    self.coverage = coverage
    self.persons = persons
    self.messages = messages
    self.counts = counts
  }

  /// The share of the active persons that one measure counts, with its Wilson interval; nothing where the count is
  /// hidden or unseen.
  package func share(of measure: Int, confidence: Double) -> WeekShare? {
    guard counts.indices.contains(measure), let count = counts[measure].value, let active = persons.value
    else { return nil }
    return WeekShare(
      value: Double(count) / Double(max(1, active)),
      interval: wilsonInterval(successes: count, of: active, confidence: confidence))
  }
}

/// A share of persons, 0 … 1, with its interval.
package struct WeekShare: Hashable, Sendable {
  /// 0 … 1.
  package var value: Double
  /// Of the share.
  package var interval: Interval
}

extension GroupTally {
  /// The weeks as they may be published.
  ///
  /// The messages of the weeks add up to a total that is printed elsewhere, hence the complementary hiding there; no
  /// other printed sum runs over weeks.
  func published(k: Int) -> [WeekRow] {
    var rows = weeks.indices.map { index in
      let tally = weeks[index]
      guard coverage.states[index] != .none else {
        let unseen = [Cell](repeating: .unseen, count: tally.counts.count)
        return WeekRow(
          week: week(index), coverage: .none, persons: .unseen, messages: .unseen, counts: unseen)
      }
      return WeekRow(
        week: week(index), coverage: coverage.states[index],
        persons: SmallCells.cell(persons: tally.persons, amongActive: tally.persons, k: k),
        messages: SmallCells.cell(tally.messages, about: tally.persons, k: k),
        counts: tally.counts.map { SmallCells.cell(persons: $0, amongActive: tally.persons, k: k) })
    }
    for (index, messages) in SmallCells.complementing(rows.map(\.messages)).enumerated() {
      rows[index].messages = messages
    }
    return rows
  }
}
