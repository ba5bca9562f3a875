/// Everything that may be said about an archive: whole groups and weeks, small cells already hidden.
package struct Findings: Hashable, Sendable {
  /// What the findings depend on beside the rows.
  package var parameters: AnalysisParameters
  /// What the counts of every `WeekRow` stand for.
  package var measures: [Measure]
  /// In the order of `ArchiveFacts.groups`.
  package var groups: [GroupFindings]
  /// Distinct persons of the whole archive.
  package var persons: Cell
  /// Messages of the whole archive; hidden when the sum would give back one group's hidden number.
  package var messages: Cell

  /// The index of a measure in `measures`.
  package func index(of measure: Measure) -> Int? { measures.firstIndex(of: measure) }

  /// How many groups have an outcome.
  package func count(_ outcome: Change.Outcome) -> Int { groups.count { $0.change.outcome == outcome } }
}

/// What may be said about one group.
package struct GroupFindings: Hashable, Sendable {
  /// `G-` and 8 letters.
  package var name: String
  /// The public label, if the project gives one.
  package var label: String?
  /// Distinct persons who wrote.
  package var persons: Cell
  /// Messages of any type.
  package var messages: Cell
  /// Every week from the first to the last one touched by an export; empty for a group without records.
  package var weeks: [WeekRow]
  /// Weeks older than `Coverage.mostWeeks` that are not in `weeks`.
  package var omittedWeeks: Int
  /// The last weeks against those before.
  package var change: Change
  /// Weeks with the most persons at rung 4 and above.
  package var peak: Peak?
  /// The highest rung that enough persons reached in one week.
  package var highestRung: HighestRung?
  /// Themes of the recent weeks, most persons first.
  package var themes: [ThemeFinding]
  /// The largest step of the whole period.
  package var largestStep: LargestStep?

  /// How many weeks have a state.
  package func count(_ coverage: WeekCoverage) -> Int { weeks.count { $0.coverage == coverage } }
}
