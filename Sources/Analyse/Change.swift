package import Corpus

/// What changed in a group: the recent complete weeks against those before.
package struct Change: Hashable, Sendable {
  /// The verdict; closed, because every word of a report hangs on it.
  package enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// More persons, and more among those who were there before.
    case risen
    /// More persons, but not clearly more among those who were there before: it may be other people.
    case risenByTurnover = "risen-by-turnover"
    case noClearChange = "no-clear-change"
    case fallen
    case tooLittleData = "too-little-data"
  }

  /// Why there is too little data.
  package enum Shortage: Hashable, Sendable {
    case completeWeeks(have: Int, need: Int)
    /// Fewer than k persons active in the recent window.
    case recentPersons
    /// Fewer than k persons active in the window before.
    case baselinePersons
  }

  /// Whether fewer or more persons write than before; silence may be fear, so it is told beside a rise.
  package enum Activity: String, CaseIterable, Hashable, Sendable {
    /// Less than 0.7 times the persons per week.
    case quieter
    case similar
    /// More than 1.4 times the persons per week.
    case busier
  }

  /// What the comparison came to.
  package var outcome: Outcome
  /// The level that the outcome speaks of: `strict` where that has changed, else `broad` where that has.
  package var level: Comparison.Level
  /// What there was too little of; only with too little data.
  package var shortage: Shortage?
  /// First and last of the recent complete weeks; gaps may lie between.
  package var recent: ClosedRange<ISOWeek>?
  /// The weeks compared with; absent with too little data.
  package var baseline: ClosedRange<ISOWeek>?
  /// Complete weeks of the baseline.
  package var baselineWeeks: Int
  /// At rung 4 and above.
  package var strict: Comparison?
  /// At rung 2 and above.
  package var broad: Comparison?
  /// Who came and who stayed, where that may be said.
  package var turnover: Turnover?
  /// Whether fewer or more persons wrote.
  package var activity: Activity?

  /// Makes a change; whatever is not given stays unsaid.
  package init(
    outcome: Outcome, level: Comparison.Level, shortage: Shortage? = nil, recent: ClosedRange<ISOWeek>? = nil,
    baseline: ClosedRange<ISOWeek>? = nil, baselineWeeks: Int = 0
  ) {
    self.outcome = outcome
    self.level = level
    self.shortage = shortage
    self.recent = recent
    self.baseline = baseline
    self.baselineWeeks = baselineWeeks
  }

  /// The comparison that the outcome speaks of.
  package var decisive: Comparison? { level == .strict ? strict : broad }
}

/// How much the people themselves changed between the two windows.
package struct Turnover: Hashable, Sendable {
  /// Persons active in both windows.
  package var stayers: Cell
  /// How many of the persons of the recent window were not active in the window before, in whole percent; nothing where
  /// they or the stayers are fewer than k.
  package var newPercent: Int?
}
