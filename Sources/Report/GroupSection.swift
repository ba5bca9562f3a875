package import Analyse
import Corpus

/// What a report says about one group.
package struct GroupSection: Hashable, Sendable {
  /// `group-1`: the place in the page.
  package let anchor: String
  /// The public label, or the `G-` name.
  package let title: String
  /// What is said about.
  package let findings: GroupFindings
  /// The outcome in a word or two.
  package let badge: String
  /// The outcome in a sentence.
  package let verdict: String
  /// What happened over the whole period, where there was a step.
  package let period: String?
  /// What the verdict rests on, most important first.
  package let sentences: [String]
  /// What else there is to say: coverage, themes, rungs, the whole series.
  package let asides: [String]
  /// Which weeks were seen, in a sentence.
  package let coverage: String

  /// The sections of all groups, in order of their verdict, then by title.
  static func sections(_ findings: Findings, text: ReportText, manual: CodebookManual) -> [GroupSection] {
    findings.groups.sorted { left, right in
      let (one, two) = (left.change.outcome.place, right.change.outcome.place)
      let (first, second) = (left.label ?? left.name, right.label ?? right.name)
      return (one, first, left.name) < (two, second, right.name)
    }
    .enumerated().map { index, group in
      GroupSection(
        anchor: "group-\(index + 1)", group: group, parameters: findings.parameters, text: text, manual: manual)
    }
  }

  private init(
    anchor: String, group: GroupFindings, parameters: AnalysisParameters, text: ReportText, manual: CodebookManual
  ) {
    let change = group.change
    let k = parameters.k
    self.anchor = anchor
    title = group.label ?? group.name
    findings = group
    badge = text.badge(change.outcome)
    verdict = text.verdict(change)
    coverage = text.coverage(group)
    period = group.largestStep.map(text.largestStep)
    var sentences: [String?] = [change.shortage.map { text.shortage($0, k: k) }]
    sentences += [change.strict, change.broad].compactMap { $0 }.map {
      text.comparison($0, change: change, parameters: parameters)
    }
    if [.risen, .risenByTurnover, .fallen].contains(change.outcome) { sentences.append(text.turnover(change, k: k)) }
    sentences.append(change.activity.flatMap(text.activity))
    if let step = group.largestStep {
      if let comparison = step.change.decisive, step.change.outcome != .noClearChange {
        sentences.append(text.comparison(comparison, change: step.change, parameters: parameters))
        if step.change.outcome != .fallen { sentences.append(text.turnover(step.change, k: k)) }
        sentences.append(text.stepCaution(step))
      }
    }
    let asides = [
      coverage, text.themes(group.themes, name: manual.name(of:)),
      group.highestRung.map { text.highestRung($0, name: manual.name(of: $0.rung), k: k) },
      group.peak.map(text.peak),
      group.omittedWeeks > 0 ? text.omitted(weeks: group.omittedWeeks) : nil,
    ]
    self.sentences = sentences.compactMap { $0 }
    self.asides = asides.compactMap { $0 }
  }
}

extension Change.Outcome {
  /// The order of sections: what asks for attention first.
  fileprivate var place: Int {
    switch self {
    case .risen: 0
    case .risenByTurnover: 1
    case .fallen: 2
    case .noClearChange: 3
    case .tooLittleData: 4
    }
  }
}
