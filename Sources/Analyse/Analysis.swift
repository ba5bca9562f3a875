package import Corpus

/// From person-weeks to findings: the one way in.
package enum Analysis {
  /// Works out the findings of an archive.
  ///
  /// Pure: the same rows, in any order, give the same findings. Linear in rows times measures.
  package static func findings(
    rows: [PersonWeek], facts: ArchiveFacts, parameters: AnalysisParameters = AnalysisParameters()
  ) -> Findings {
    let measures = Measures.all(themes: facts.themes)
    let byGroup = Dictionary(grouping: rows, by: \.group)
    let groups = facts.groups.enumerated().map { index, group in
      findings(
        of: group, rows: byGroup[index] ?? [], zone: facts.timeZone, measures: measures, parameters: parameters)
    }
    let persons = Set(rows.map(\.person)).count
    let hiddenGroups = groups.count { $0.messages == .hidden }
    return Findings(
      parameters: parameters, measures: measures, groups: groups,
      persons: SmallCells.cell(persons: persons, amongActive: persons, k: parameters.k),
      messages: hiddenGroups == 1 || persons < parameters.k
        ? .hidden : .shown(facts.groups.reduce(0) { $0 + $1.messages }))
  }

  private static func findings(
    of group: ArchiveFacts.Group, rows: [PersonWeek], zone: TimeZoneRules, measures: [Measure],
    parameters: AnalysisParameters
  ) -> GroupFindings {
    let k = parameters.k
    var result = GroupFindings(
      name: group.name, label: group.label,
      persons: SmallCells.cell(persons: group.persons, amongActive: group.persons, k: k),
      messages: SmallCells.cell(group.messages, about: group.persons, k: k), weeks: [], omittedWeeks: 0,
      change: Change(outcome: .tooLittleData, level: .strict), themes: [])
    guard let tally = GroupTally(rows: rows, ranges: group.covered, zone: zone, measures: measures) else {
      result.change.shortage = .completeWeeks(have: 0, need: parameters.recentWeeks + parameters.baselineWeeks)
      return result
    }
    let test = ChangeTest(tally: tally, parameters: parameters)
    result.weeks = tally.published(k: k)
    result.omittedWeeks = tally.coverage.omittedWeeks
    result.change = test.change()
    result.peak = measures.firstIndex(of: Measures.strict).flatMap { Peak(of: result.weeks, measure: $0) }
    result.highestRung = HighestRung(of: result.weeks, measures: measures)
    result.themes = test.themes(measures)
    result.largestStep = LargestStep(tally: tally, parameters: parameters)
    return result
  }
}
