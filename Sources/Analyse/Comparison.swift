/// Two windows compared at one level of the ladder, in person-weeks: of all times a person was active in a week, how
/// often that person reached the level.
package struct Comparison: Hashable, Sendable {
  /// Where the line is drawn.
  package enum Level: String, CaseIterable, Hashable, Sendable {
    /// A call to action or more: rung 4.
    case strict
    /// A shared grievance or more: rung 2.
    case broad
  }

  /// A share of person-weeks as it may be printed.
  package enum Figure: Hashable, Sendable {
    /// In whole percent, with the Wilson interval.
    case percent(Int, low: Int, high: Int)
    /// Fewer than k persons, zero included.
    case fewPersons
    /// With it, a hidden week could be worked out from the weekly table.
    case withheld
  }

  /// A difference in whole percentage points with its interval.
  package struct Points: Hashable, Sendable {
    /// Rounded percent.
    package var value: Int
    /// Lower end of the interval.
    package var low: Int
    /// Upper end of the interval.
    package var high: Int
  }

  /// Strict or broad.
  package var level: Level
  /// This level's own outcome.
  package var outcome: Change.Outcome
  /// The baseline weeks.
  package var before: Figure
  /// The recent weeks.
  package var after: Figure
  /// Only where both figures are printed.
  package var difference: Points?
  /// Among persons active in both windows; nothing where these are fewer than k.
  package var stayersDirection: Direction?
  /// Only where `difference` is printed and at least k stayers reached the level.
  package var stayersDifference: Points?
  /// The parts of the difference that come from other behaviour and from another mix of stayers and others, in whole
  /// points that add up to `difference`; only where `stayersDifference` is printed.
  package var ratePoints: Int?
  /// Percentage points of the difference that come from other persons, not from other behaviour.
  package var compositionPoints: Int?

  /// Makes a comparison; whatever is not given stays unsaid.
  package init(level: Level, outcome: Change.Outcome, before: Figure, after: Figure) {
    self.level = level
    self.outcome = outcome
    self.before = before
    self.after = after
  }
}
