package import Analyse
import Corpus

/// The findings as CSV for R, Python and spreadsheets: UTF-8 without a byte-order mark, RFC 4180, one number a row.
///
/// `state` says whether a number is `shown`, `hidden` or `unseen`; in the latter two cases the number is empty.
package struct CSVRenderer: Sendable {
  /// Makes a renderer.
  package init() {}

  /// What exports have seen, one group and week a row.
  package func coverage(_ document: ReportDocument) -> String {
    var lines = [CSVRenderer.line(["group", "label", "week", "monday", "coverage"])]
    for group in document.findings.groups {
      for row in group.weeks {
        lines.append(
          CSVRenderer.line([
            group.name, group.label ?? "", row.week.description, row.week.monday.description, row.coverage.rawValue,
          ]))
      }
    }
    return lines.joined()
  }

  /// Persons, messages and every measure but the themes, one number a row.
  package func weekly(_ document: ReportDocument) -> String {
    table(document, plain: true) { measure in
      if case .theme = measure.test { false } else { true }
    }
  }

  /// Persons by theme, one number a row.
  package func themes(_ document: ReportDocument) -> String {
    table(document, plain: false) { measure in
      if case .theme = measure.test { true } else { false }
    }
  }

  private func table(_ document: ReportDocument, plain: Bool, where wanted: (Measure) -> Bool) -> String {
    let findings = document.findings
    let measures = findings.measures.indices.filter { wanted(findings.measures[$0]) }
    var lines = [
      CSVRenderer.line(["group", "label", "week", "coverage", "measure", "state", "number", "share", "low", "high"])
    ]
    for group in findings.groups {
      for row in group.weeks {
        let place = [group.name, group.label ?? "", row.week.description, row.coverage.rawValue]
        if plain {
          lines.append(CSVRenderer.line(place + ["persons", row.persons.state, number(row.persons), "", "", ""]))
          lines.append(CSVRenderer.line(place + ["messages", row.messages.state, number(row.messages), "", "", ""]))
        }
        for index in measures {
          let share = row.share(of: index, confidence: findings.parameters.confidence)
          let parts = [share?.value, share?.interval.low, share?.interval.high].map { value in
            value.map { Decimals.fixed($0, places: 6) } ?? ""
          }
          let cell = row.counts[index]
          lines.append(CSVRenderer.line(place + [findings.measures[index].name, cell.state, number(cell)] + parts))
        }
      }
    }
    return lines.joined()
  }

  private func number(_ cell: Cell) -> String { cell.value.map(String.init) ?? "" }

  /// One record with its line end.
  ///
  /// A field that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an
  /// apostrophe in front; only labels can be such.
  package static func line(_ fields: [String]) -> String {
    fields.map { field in
      let isFormula = field.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
      let safe = isFormula ? "'" + field : field
      guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return safe }
      var quoted = "\""
      for scalar in safe.unicodeScalars {
        if scalar == "\"" { quoted += "\"" }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }
    .joined(separator: ",") + "\r\n"
  }
}

extension Cell {
  /// `shown`, `hidden` or `unseen`, as files spell it.
  package var state: String {
    switch self {
    case .shown: "shown"
    case .hidden: "hidden"
    case .unseen: "unseen"
    }
  }
}
