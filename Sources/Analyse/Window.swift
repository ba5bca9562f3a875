import Corpus

/// Some complete weeks of one group, taken together; exact counts, so it never leaves this module.
struct Window {
  /// Person-weeks at a level, and how many distinct persons these are.
  struct Count {
    var weeks = Proportion()
    var persons = 0
  }

  let rows: [PersonWeek]
  let weeks: [ISOWeek]
  let persons: Set<Int>

  init(_ tally: GroupTally, _ indices: [Int]) {
    weeks = indices.map(tally.week)
    let wanted = Set(weeks)
    rows = tally.rows.filter { wanted.contains($0.week) }
    persons = Set(rows.map(\.person))
  }

  /// First and last week.
  var span: ClosedRange<ISOWeek>? {
    guard let first = weeks.first, let last = weeks.last else { return nil }
    return first...last
  }

  var personsPerWeek: Double { Double(rows.count) / Double(max(1, weeks.count)) }

  /// Persons who were active in at least so many of the weeks.
  func persons(activeFor least: Int) -> Set<Int> {
    guard least > 1 else { return persons }
    return Set(Dictionary(grouping: rows, by: \.person).filter { $0.value.count >= least }.keys)
  }

  /// Counts a level, among some persons only when given.
  func count(_ level: Comparison.Level, among chosen: Set<Int>? = nil) -> Count {
    var weeks = Proportion()
    var reached: Set<Int> = []
    for row in rows where chosen?.contains(row.person) ?? true {
      weeks.trials += 1
      guard level.measure.holds(for: row) else { continue }
      weeks.successes += 1
      reached.insert(row.person)
    }
    return Count(weeks: weeks, persons: reached.count)
  }

  /// Week by week, in order of time.
  func weekly(_ level: Comparison.Level) -> [Proportion] {
    let byWeek = Dictionary(grouping: rows, by: \.week)
    return weeks.map { week in
      let rows = byWeek[week] ?? []
      return Proportion(successes: rows.count(where: level.measure.holds), trials: rows.count)
    }
  }

  /// Distinct persons and person-weeks that a measure counts.
  func count(_ measure: Measure) -> Count {
    let matching = rows.filter(measure.holds)
    return Count(
      weeks: Proportion(successes: matching.count, trials: rows.count),
      persons: Set(matching.map(\.person)).count)
  }
}

extension Comparison.Level {
  /// What is counted at this level.
  package var measure: Measure { self == .strict ? Measures.strict : Measures.broad }
}
