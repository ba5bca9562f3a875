import Analyse
import Corpus

/// Shares of persons at both levels over the weeks: the report's main chart.
struct SharesChart: GroupChart {
  enum Size { case card, wide }

  let size: Size
  var name: String { size == .card ? "card" : "shares" }

  func chart(of section: GroupSection, in context: ChartContext) -> Chart? {
    let rows = context.rows(section.findings)
    guard rows.contains(where: { $0.persons.value != nil }), let strict = context.findings.index(of: Measures.strict),
      let broad = context.findings.index(of: Measures.broad)
    else { return nil }
    var drawing = size == .card ? Drawing(width: 344, height: 150) : Drawing(width: 700, height: 236)
    let height = Double(drawing.height)
    let time = TimeAxis(weeks: context.weeks, left: 42, right: Double(drawing.width) - (size == .card ? 112 : 104))
    let value = ValueAxis(top: context.topShare, upper: size == .card ? 12 : 22, lower: height - 22)

    drawWindows(of: section.findings.change, in: &drawing, time: time, value: value, text: context.text)
    value.draw(in: &drawing, left: time.left, right: time.right) { Decimals.fixed($0 * 100) + "\u{00A0}%" }
    time.draw(in: &drawing, y: value.lower, text: context.text)
    let series = [(broad, "broad", true), (strict, "strict", false)].map { measure, style, hasSquares in
      ShareSeries(
        style: style, measure: measure, hasSquares: hasSquares, time: time, value: value, context: context, rows: rows)
    }
    for one in series { one.draw(in: &drawing) }
    drawEndLabels(series, in: &drawing, time: time, value: value, text: context.text)
    return Chart(
      id: "\(section.anchor)-\(name)", title: "\(section.title): \(context.text.label(.share))",
      finding: finding(section, series: series, text: context.text), drawing: drawing)
  }

  private func drawWindows(
    of change: Change, in drawing: inout Drawing, time: TimeAxis, value: ValueAxis, text: ReportText
  ) {
    for (span, style, label) in [
      (change.baseline, "window before", ReportText.Label.windowBefore), (change.recent, "window recent", .window),
    ] {
      guard let edges = span.flatMap(time.edges) else { continue }
      var area = Outline()
      area.rectangle(edges.left, value.upper, edges.right - edges.left, value.lower - value.upper)
      drawing.add(area, style)
      if size == .wide, edges.right - edges.left > 34 {
        drawing.add(text.label(label), (edges.left + edges.right) / 2, value.upper - 6, "tick middle")
      }
    }
  }

  /// Names the lines at their right ends, kept apart; a line whose last week is hidden has no number there.
  private func drawEndLabels(
    _ series: [ShareSeries], in drawing: inout Drawing, time: TimeAxis, value: ValueAxis, text: ReportText
  ) {
    let ends = zip([Comparison.Level.broad, .strict], series).map { level, series in
      let share = series.last.flatMap { $0.week == series.rows.last?.week ? $0.share : nil }
      let words = share.map { Decimals.fixed($0 * 100) + "\u{00A0}%" } ?? text.label(.hidden)
      return (text: "\(text.short(level)) \(words)", style: series.style, y: value.y(share ?? 0))
    }
    let pitch = 13.0
    var free = value.upper
    for (index, end) in ends.sorted(by: { ($0.y, $0.style) < ($1.y, $1.style) }).enumerated() {
      let lowest = value.lower - pitch * Double(ends.count - 1 - index)
      let y = min(max(end.y + 4, free), lowest)
      drawing.add(end.text, time.right + 6, y, "name \(end.style)")
      free = y + pitch
    }
  }

  private func finding(_ section: GroupSection, series: [ShareSeries], text: ReportText) -> String {
    let parts = zip([Comparison.Level.broad, .strict], series).map { level, series in
      text.lastShare(level, series.last)
    }
    return ([section.verdict] + parts).joined(separator: " ")
  }
}
