import Analyse
import Corpus

/// Which themes were spoken of by how many of the persons, week by week: a row per theme, darker where more did.
struct ThemesChart: GroupChart {
  /// Rows at most, in the chart and in its table; `themes.csv` has all.
  static let mostRows = 12
  /// Shares at which the next darker shade begins.
  static let shades = [0.0, 0.1, 0.2, 0.35, 0.5]

  let name = "themes"

  func chart(of section: GroupSection, in context: ChartContext) -> Chart? {
    let rows = context.rows(section.findings)
    let themes = ThemesChart.themes(rows, context: context)
    guard !themes.isEmpty else { return nil }
    let pitch = 19.0
    var drawing = Drawing(width: 700, height: Int(pitch) * themes.count + 26)
    let time = TimeAxis(weeks: context.weeks, left: 200, right: 690)
    for (place, index) in themes.enumerated() {
      let y = Double(place) * pitch + 2
      drawing.add(
        context.text.name(of: context.findings.measures[index], manual: context.manual), 192, y + 12, "name end")
      drawRow(rows, measure: index, in: &drawing, y: y, height: pitch - 3, time: time, context: context)
    }
    time.draw(in: &drawing, y: Double(themes.count) * pitch + 3, text: context.text)
    return Chart(
      id: "\(section.anchor)-\(name)", title: "\(section.title): \(context.text.label(.themes))",
      finding: context.text.themes(section.findings.themes, name: context.manual.name(of:))
        ?? context.text.label(.nothingShown), drawing: drawing)
  }

  /// The measures of the themes with most persons over the weeks, most first, then in the codebook's order.
  static func themes(_ rows: [WeekRow], context: ChartContext) -> [Int] {
    let totals = context.findings.measures.indices.compactMap { index -> (index: Int, persons: Int)? in
      guard case .theme = context.findings.measures[index].test else { return nil }
      let persons = rows.reduce(0) { $0 + ($1.counts[index].value ?? 0) }
      return persons > 0 ? (index, persons) : nil
    }
    return totals.sorted { ($1.persons, $0.index) < ($0.persons, $1.index) }.prefix(mostRows).map(\.index)
  }

  private func drawRow(
    _ rows: [WeekRow], measure: Int, in drawing: inout Drawing, y: Double, height: Double, time: TimeAxis,
    context: ChartContext
  ) {
    var shades = [Outline](repeating: Outline(), count: ThemesChart.shades.count)
    var points = [[String]](repeating: [], count: ThemesChart.shades.count)
    var hidden = Outline()
    let gap = min(1.5, time.step * 0.12)
    for row in rows {
      guard let x = time.x(row.week) else { continue }
      let left = x - time.step / 2 + gap / 2
      if row.counts[measure] == .hidden { hidden.circle(x, y + height / 2, radius: min(1.2, time.step / 3)) }
      guard let share = row.share(of: measure, confidence: context.findings.parameters.confidence) else { continue }
      let shade = ThemesChart.shades.lastIndex { $0 <= share.value } ?? 0
      shades[shade].rectangle(left, y, time.step - gap, height)
      points[shade].append("\(row.week):\(Decimals.fixed(share.value * 100, places: 1))")
    }
    let series = context.findings.measures[measure].name
    for (shade, outline) in shades.enumerated() {
      drawing.add(outline, "heat-\(shade + 1)", series: series, points: points[shade].joined(separator: " "))
    }
    drawing.add(hidden, "concealed")
  }
}
