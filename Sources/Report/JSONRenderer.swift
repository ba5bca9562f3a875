import Analyse
import Corpus

/// The document as `report.json`: every number and every sentence, under a schema version.
///
/// A count is a number, `"hidden"`, or `null` for a week that no export covers.
package struct JSONRenderer: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The text of the file.
  package func render(_ document: ReportDocument) -> String {
    value(document).text
  }

  private func value(_ document: ReportDocument) -> JSONValue {
    let findings = document.findings
    return .object([
      "schema": .integer(ReportDocument.schemaVersion),
      "language": .string(document.text.language.rawValue),
      "headline": .string(document.headline), "period": document.period.map(JSONValue.string) ?? .null,
      "scope": .string(document.scope),
      "warning": document.warning.map(JSONValue.string) ?? .null,
      "method": .array(
        document.method.rows.map { .object(["name": .string($0.name), "value": .string($0.value)]) }),
      "limits": .array(document.method.limits.map(JSONValue.string)),
      "parameters": parameters(findings.parameters),
      "measures": .array(findings.measures.map { .string($0.name) }),
      "persons": cell(findings.persons),
      "messages": cell(findings.messages),
      "outcomes": .object(
        Dictionary(uniqueKeysWithValues: Change.Outcome.allCases.map { ($0.rawValue, .integer(findings.count($0))) })),
      "groups": .array(document.groups.map { group($0, findings: findings) }),
    ])
  }

  private func parameters(_ parameters: AnalysisParameters) -> JSONValue {
    .object([
      "k": .integer(parameters.k), "recentWeeks": .integer(parameters.recentWeeks),
      "baselineWeeks": .integer(parameters.baselineWeeks),
      "confidence": .decimal(parameters.confidence, places: 4),
    ])
  }

  private func group(_ section: GroupSection, findings: Findings) -> JSONValue {
    let group = section.findings
    return .object([
      "name": .string(group.name), "label": group.label.map(JSONValue.string) ?? .null,
      "verdict": .string(section.verdict), "sentences": .array(section.sentences.map(JSONValue.string)),
      "asides": .array(section.asides.map(JSONValue.string)), "persons": cell(group.persons),
      "messages": cell(group.messages),
      "change": change(group.change),
      "peak": group.peak.map { peak in
        .object(["persons": .integer(peak.persons), "weeks": .array(peak.weeks.map { .string($0.description) })])
      } ?? .null,
      "highestRung": group.highestRung.map {
        .object(["rung": .integer($0.rung.value), "lastWeek": .string($0.lastWeek.description)])
      } ?? .null,
      "largestStep": group.largestStep.map {
        .object([
          "week": .string($0.week.description), "direction": .string($0.direction.rawValue),
          "weeks": .integer($0.weeks), "level": .string($0.level.rawValue), "change": change($0.change),
        ])
      } ?? .null,
      "themes": .array(
        group.themes.map {
          .object([
            "theme": .string($0.theme.description), "personsLow": .integer($0.persons.low),
            "personsHigh": .integer($0.persons.high), "direction": .string($0.direction.rawValue),
          ])
        }),
      "omittedWeeks": .integer(group.omittedWeeks),
      "weeks": .array(group.weeks.map { week($0, measures: findings.measures) }),
    ])
  }

  private func week(_ row: WeekRow, measures: [Measure]) -> JSONValue {
    let counts = zip(measures, row.counts).map { ($0.name, cell($1)) }
    return .object([
      "week": .string(row.week.description), "coverage": .string(row.coverage.rawValue),
      "persons": cell(row.persons), "messages": cell(row.messages),
      "counts": .object(Dictionary(counts) { first, _ in first }),
    ])
  }

  private func change(_ change: Change) -> JSONValue {
    .object([
      "outcome": .string(change.outcome.rawValue), "level": .string(change.level.rawValue),
      "recent": span(change.recent), "baseline": span(change.baseline),
      "shortage": change.shortage.map(shortage) ?? .null,
      "strict": change.strict.map(comparison) ?? .null, "broad": change.broad.map(comparison) ?? .null,
      "activity": change.activity.map { .string($0.rawValue) } ?? .null,
      "stayers": change.turnover.map { cell($0.stayers) } ?? .null,
      "newPercent": (change.turnover?.newPercent).map(JSONValue.integer) ?? .null,
    ])
  }

  private func shortage(_ shortage: Change.Shortage) -> JSONValue {
    switch shortage {
    case .completeWeeks(let have, let need):
      .object(["reason": .string("complete-weeks"), "have": .integer(have), "need": .integer(need)])
    case .recentPersons: .object(["reason": .string("recent-persons")])
    case .baselinePersons: .object(["reason": .string("baseline-persons")])
    }
  }

  private func comparison(_ comparison: Comparison) -> JSONValue {
    .object([
      "outcome": .string(comparison.outcome.rawValue), "before": figure(comparison.before),
      "after": figure(comparison.after), "difference": points(comparison.difference),
      "stayersDirection": comparison.stayersDirection.map { .string($0.rawValue) } ?? .null,
      "stayersDifference": points(comparison.stayersDifference),
      "ratePoints": comparison.ratePoints.map(JSONValue.integer) ?? .null,
      "compositionPoints": comparison.compositionPoints.map(JSONValue.integer) ?? .null,
    ])
  }

  private func figure(_ figure: Comparison.Figure) -> JSONValue {
    switch figure {
    case .percent(let value, let low, let high):
      .object(["percent": .integer(value), "low": .integer(low), "high": .integer(high)])
    case .fewPersons: .string("few-persons")
    case .withheld: .string("withheld")
    }
  }

  private func points(_ points: Comparison.Points?) -> JSONValue {
    points.map { .object(["points": .integer($0.value), "low": .integer($0.low), "high": .integer($0.high)]) } ?? .null
  }

  private func span(_ weeks: ClosedRange<ISOWeek>?) -> JSONValue {
    weeks.map {
      .object(["first": .string($0.lowerBound.description), "last": .string($0.upperBound.description)])
    } ?? .null
  }

  private func cell(_ cell: Cell) -> JSONValue {
    switch cell {
    case .shown(let value): .integer(value)
    case .hidden: .string("hidden")
    case .unseen: .null
    }
  }
}
