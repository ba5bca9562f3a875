import Analyse
import Corpus
import Testing

@testable import Report

struct ReportTextTests {
  @Test(arguments: ReportLanguage.allCases, Change.Outcome.allCases)
  func `Every verdict has words of its own`(language: ReportLanguage, outcome: Change.Outcome) {
    let text = ReportText(language)
    #expect(!text.badge(outcome).isEmpty)
    for level in Comparison.Level.allCases {
      let sentence = text.verdict(Change(outcome: outcome, level: level))
      #expect(sentence.hasSuffix("."))
    }
    let others = Change.Outcome.allCases.filter { $0 != outcome }
    #expect(others.allSatisfy { text.badge($0) != text.badge(outcome) })
  }

  @Test(arguments: ReportLanguage.allCases)
  func `Every label and method row has words`(language: ReportLanguage) {
    let text = ReportText(language)
    for label in ReportText.Label.allCases {
      #expect(text.label(label) != label.rawValue || label == .hidden || label == .none)
    }
    let names = ReportText.MethodRow.allCases.map(text.name(of:))
    #expect(names.count > 10 && Set(names).count == names.count)
  }

  @Test(arguments: [
    ("2024-W20", "2024-W23", "weeks 20–23 of 2024"), ("2023-W51", "2024-W02", "week 51 of 2023 to week 2 of 2024"),
    ("2024-W20", "2024-W20", "week 20 of 2024"),
  ])
  func `A run of weeks is told briefly`(first: String, last: String, words: String) throws {
    let weeks = try #require(ISOWeek(first))...(try #require(ISOWeek(last)))
    #expect(ReportText(.english).span(weeks) == words)
  }

  @Test(arguments: [
    (Comparison.Figure.fewPersons, Comparison.Figure.fewPersons, "In both periods fewer than 5 persons"),
    (.percent(12, low: 8, high: 18), .fewPersons, "before it was fewer than 5 persons"),
    (.fewPersons, .percent(12, low: 8, high: 18), "it was fewer than 5 persons who called"),
    (.withheld, .withheld, "is not printed"), (.percent(12, low: 8, high: 18), .withheld, "withheld"),
  ])
  func `A figure that is not printed is told as such`(after: Comparison.Figure, before: Comparison.Figure, part: String)
  {
    let comparison = Comparison(level: .strict, outcome: .noClearChange, before: before, after: after)
    let weeks = ISOWeek(ordinal: 2820)...ISOWeek(ordinal: 2823)
    let change = Change(outcome: .noClearChange, level: .strict, recent: weeks, baseline: weeks)
    let sentence = ReportText(.english).comparison(comparison, change: change, parameters: AnalysisParameters())
    #expect(sentence.contains(part), "\(sentence)")
  }

  @Test(arguments: [
    (Change.Shortage.completeWeeks(have: 1, need: 12), "there is 1."),
    (.completeWeeks(have: 9, need: 12), "there are 9."),
    (.recentPersons, "recent weeks"), (.baselinePersons, "weeks before"),
  ])
  func `Too little data says what is missing`(shortage: Change.Shortage, part: String) {
    #expect(ReportText(.english).shortage(shortage, k: 5).contains(part))
  }

  @Test(arguments: [
    (
      [Change.Outcome.noClearChange, .noClearChange, .tooLittleData, .tooLittleData],
      "No clear change in the last weeks in 2 of 4 groups."
    ),
    (
      [.tooLittleData, .tooLittleData, .tooLittleData, .tooLittleData],
      "There is too little data for a verdict on any of 4 groups."
    ),
    ([.risen, .risen, .risen, .risen], "In all 4 groups more persons turn toward organised action."),
    (
      [.risenByTurnover, .fallen, .noClearChange, .noClearChange],
      "In 1 of 4 groups talk of action rises, but this may come from other people; in 1 it falls."
    ),
    ([.fallen], "Talk of action falls in the one group."),
    ([.tooLittleData], "There is too little data for a verdict on the group."),
    ([], "Nothing has been imported yet."),
  ])
  func `The headline tells every mix of verdicts`(outcomes: [Change.Outcome], words: String) {
    var findings = InventedArchive().document().findings
    findings.groups = zip(findings.groups, outcomes).map { group, outcome in
      var group = group
      group.change.outcome = outcome
      group.largestStep = nil
      return group
    }
    #expect(ReportText(.english).headline(findings) == words)
  }

  @Test func `The headline tells what the last weeks no longer show`() throws {
    var findings = InventedArchive().document().findings
    #expect(findings.groups.contains { $0.largestStep?.change.outcome == .risen })
    for index in findings.groups.indices { findings.groups[index].change.outcome = .noClearChange }
    #expect(ReportText(.english).headline(findings) == "No clear change in the last weeks in all 4 groups.")
    let period = try #require(ReportText(.english).periodHeadline(findings))
    #expect(period.hasPrefix("Over the whole period, in 1 of 4 groups") && period.contains("since week 25 of 2024"))
  }
}
