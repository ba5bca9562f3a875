import Analyse
import Corpus

/// The numbers behind a group's charts, as tables.
enum TableContext {
  /// Shares, persons and messages per week; then themes per week, when there are any.
  static func tables(_ section: GroupSection, rows: [WeekRow], charts: ChartContext) -> [[String: Any]] {
    guard !rows.isEmpty else { return [] }
    let text = charts.text
    let findings = charts.findings
    let plain = ([Measures.broad, Measures.strict] + Measures.heads.prefix(3)).compactMap(findings.index(of:))
    let themes = ThemesChart.themes(rows, context: charts)
    let column = { (index: Int) in
      Column(
        series: findings.measures[index].name, name: text.column(findings.measures[index], manual: charts.manual))
    }
    let fixed = [
      Column(series: nil, name: text.label(.week)), Column(series: nil, name: text.label(.coverage)),
      Column(series: "persons", name: text.label(.persons)), Column(series: "messages", name: text.label(.messages)),
    ]
    let weekly = table(
      "\(section.anchor)-weekly", text.label(.numbers), title: section.title, columns: fixed + plain.map(column),
      rows: rows.map { row in
        let counts = [count(row.persons, text), count(row.messages, text)]
        return (row.week, [coverage(row, text)] + counts + plain.map { share(row, $0, charts) })
      })
    guard !themes.isEmpty else { return [weekly] }
    let themed = table(
      "\(section.anchor)-by-theme", text.label(.themeNumbers), title: section.title,
      columns: [Column(series: nil, name: text.label(.week))] + themes.map(column),
      rows: rows.map { row in (row.week, themes.map { share(row, $0, charts) }) })
    return [weekly, themed]
  }

  /// The head of a column: the series of the charts that its cells are the numbers of, and its name.
  private struct Column {
    let series: String?
    let name: String
  }

  private static func table(
    _ id: String, _ caption: String, title: String, columns: [Column], rows: [(ISOWeek, [[String: Any]])]
  ) -> [String: Any] {
    [
      "id": id, "caption": caption, "title": "\(title): \(caption)",
      "columns": columns.map { column -> [String: Any] in ["series": column.series ?? false, "name": column.name] },
      "rows": rows.map { week, cells -> [String: Any] in ["week": week.description, "cells": cells] },
    ]
  }

  private static func coverage(_ row: WeekRow, _ text: ReportText) -> [String: Any] {
    ["state": false, "value": text.name(of: row.coverage), "note": false]
  }

  private static func count(_ cell: Cell, _ text: ReportText) -> [String: Any] {
    guard let value = cell.value else { return absent(cell, text) }
    return ["state": false, "value": Decimals.grouped(value), "note": false]
  }

  private static func share(_ row: WeekRow, _ measure: Int, _ charts: ChartContext) -> [String: Any] {
    let cell = row.counts[measure]
    guard let count = cell.value,
      let share = row.share(of: measure, confidence: charts.findings.parameters.confidence)
    else { return absent(cell, charts.text) }
    let low = Decimals.fixed(share.interval.low * 100)
    let high = Decimals.fixed(share.interval.high * 100)
    return [
      "state": false, "value": "\(Decimals.fixed(share.value * 100, places: 1))\u{00A0}%",
      "note": "\(count) · \(low)–\(high)",
    ]
  }

  private static func absent(_ cell: Cell, _ text: ReportText) -> [String: Any] {
    let word = cell == .hidden ? text.label(.hidden) : text.name(of: WeekCoverage.none)
    return ["state": cell.state, "value": word, "note": false]
  }
}
