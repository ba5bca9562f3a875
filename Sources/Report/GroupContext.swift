import Analyse
import Corpus

/// The values that the templates of a card and a group's section name.
struct GroupContext {
  let values: [String: Any]

  init(_ section: GroupSection, document: ReportDocument, charts: ChartContext) {
    let text = document.text
    let group = section.findings
    let rows = charts.rows(group)
    let number = { (cell: Cell) in cell.value.map(Decimals.grouped) ?? text.label(.hidden) }
    let facts = [
      (text.label(.persons), number(group.persons)), (text.label(.messages), number(group.messages)),
      (text.completeWeeks, Decimals.grouped(group.count(.complete))),
      (text.highestRung, group.highestRung.map { String($0.rung.value) } ?? text.label(.none)),
    ]
    let drawn = Charts.section.compactMap { kind in
      kind.chart(of: section, in: charts).map { GroupContext.chart($0, kind: kind.name, text: text) }
    }
    values = [
      "anchor": section.anchor, "title": section.title, "outcome": group.change.outcome.rawValue,
      "sign": GroupContext.sign(group.change.outcome), "badge": section.badge, "verdict": section.verdict,
      "period": section.period ?? false,
      "sentences": section.sentences, "asides": section.asides, "facts": facts.map(PageContext.pair),
      "card": Charts.card.chart(of: section, in: charts).map { GroupContext.chart($0, kind: "card", text: text) as Any }
        ?? false, "nothingShown": text.nothingToDraw(k: document.findings.parameters.k),
      "charts": drawn, "hasThemes": !group.themes.isEmpty,
      "themes": group.themes.map {
        [
          "name": document.manual.name(of: $0.theme), "persons": text.range($0.persons),
          "direction": text.name(of: $0.direction),
        ]
      },
      "tables": TableContext.tables(section, rows: rows, charts: charts),
    ]
  }

  /// A chart with everything its template names.
  private static func chart(_ chart: Chart, kind: String, text: ReportText) -> [String: Any] {
    let drawing = chart.drawing
    let shades = ThemesChart.shades.enumerated().map { index, low in
      let next = index + 1 < ThemesChart.shades.count ? ThemesChart.shades[index + 1] : nil
      return ["style": "heat-\(index + 1)", "name": text.shade(from: low, to: next)]
    }
    return [
      "id": chart.id, "title": chart.title, "finding": chart.finding, "kind": kind,
      "caption": text.caption(ofChart: kind), "hasLegend": kind == "shares", "hasShades": kind == "themes",
      "shades": shades, "width": String(drawing.width), "height": String(drawing.height),
      "paths": drawing.paths.map { path -> [String: Any] in
        [
          "style": path.style, "d": path.outline.data, "series": path.series ?? false, "points": path.points ?? false,
        ]
      },
      "labels": drawing.labels.map { label -> [String: Any] in
        [
          "style": label.style, "text": label.text, "x": Decimals.fixed(label.x, places: 1),
          "y": Decimals.fixed(label.y, places: 1),
        ]
      },
    ]
  }

  private static func sign(_ outcome: Change.Outcome) -> String {
    switch outcome {
    case .risen: "▲"
    case .risenByTurnover: "△"
    case .noClearChange: "–"
    case .fallen: "▼"
    case .tooLittleData: "?"
    }
  }
}
