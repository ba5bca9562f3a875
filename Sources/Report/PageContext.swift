import Analyse
import Corpus

/// The values that the page's templates name.
///
/// Every key that a template asks for is set in its own object: a missing one would be looked up in the objects around
/// it.
struct PageContext {
  let values: [String: Any]

  init(_ document: ReportDocument) {
    let text = document.text
    let findings = document.findings
    let charts = ChartContext(document)
    let labels = Dictionary(uniqueKeysWithValues: ReportText.Label.allCases.map { ($0.rawValue, text.label($0)) })
    let number = { (cell: Cell) in cell.value.map(Decimals.grouped) ?? text.label(.hidden) }
    let facts = [
      (text.label(.groups), Decimals.grouped(findings.groups.count)), (text.label(.persons), number(findings.persons)),
      (text.label(.messages), number(findings.messages)),
    ]
    values = [
      "language": text.language.rawValue, "label": labels, "style": StyleSheet.source,
      "headline": document.headline, "period": document.period ?? false, "scope": document.scope,
      "warning": document.warning ?? false,
      "dataUntil": text.dataUntil(document.facts), "tool": "groundswell \(document.facts.toolVersion)",
      "partialWeek": text.partialWeek, "hiddenWeek": text.hiddenWeek(k: findings.parameters.k),
      "facts": facts.map(PageContext.pair), "howToRead": document.method.howToRead,
      "groups": document.groups.map { GroupContext($0, document: document, charts: charts).values },
      "method": document.method.rows.map { PageContext.pair($0.name, $0.value) }, "limits": document.method.limits,
      "rungs": document.manual.rungs.map {
        ["number": String($0.rung.value), "name": $0.name, "definition": $0.definition]
      },
      "codes": document.manual.codes.map { code in
        [
          "id": code.id.description, "name": code.name, "head": text.name(of: code.head),
          "rung": String(code.rung.value), "definition": code.definition, "when": code.when,
          "whenNot": code.whenNot, "source": code.source,
        ]
      },
      "manualThemes": document.manual.themes.map {
        ["id": $0.id.description, "name": $0.name, "definition": $0.definition]
      },
    ]
  }

  static func pair(_ name: String, _ value: String) -> [String: Any] { ["name": name, "value": value] }
}
