package import Corpus

/// How present one theme was in the recent window.
package struct ThemeFinding: Hashable, Sendable {
  /// The theme.
  package var theme: ThemeID
  /// Distinct persons who spoke of it in the recent window, as a range.
  package var persons: PersonRange
  /// Its share of person-weeks against the window before.
  package var direction: Direction
}

extension ChangeTest {
  /// The themes of at least k persons in the recent window, most persons first, then by name.
  ///
  /// Empty when the group has too few complete weeks.
  func themes(_ measures: [Measure]) -> [ThemeFinding] {
    let complete = tally.completeWeeks
    let need = parameters.recentWeeks + parameters.baselineWeeks
    guard complete.count >= need else { return [] }
    let recent = Window(tally, Array(complete.suffix(parameters.recentWeeks)))
    let baseline = Window(tally, Array(complete.suffix(need).prefix(parameters.baselineWeeks)))
    let found = measures.compactMap { measure -> ThemeFinding? in
      guard case .theme(let theme, _) = measure.test else { return nil }
      let after = recent.count(measure)
      guard let range = PersonRange(holding: after.persons, k: parameters.k) else { return nil }
      let difference = NewcombeDifference(
        after: after.weeks, before: baseline.count(measure).weeks, confidence: parameters.confidence)
      return ThemeFinding(theme: theme, persons: range, direction: difference.direction)
    }
    return found.sorted { ($1.persons.low, $0.theme) < ($0.persons.low, $1.theme) }
  }
}
