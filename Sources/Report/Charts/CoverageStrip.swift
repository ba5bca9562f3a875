import Analyse

/// Which weeks the exports of a group have seen.
struct CoverageStrip: GroupChart {
  let name = "coverage"

  func chart(of section: GroupSection, in context: ChartContext) -> Chart? {
    let rows = context.rows(section.findings)
    guard !rows.isEmpty else { return nil }
    var drawing = Drawing(width: 700, height: 40)
    let time = TimeAxis(weeks: context.weeks, left: 42, right: 596)
    var complete = Outline()
    var partial = Outline()
    var missing = Outline()
    let gap = min(1.5, time.step * 0.15)
    for row in rows {
      guard let x = time.x(row.week) else { continue }
      let (left, width) = (x - time.step / 2 + gap / 2, time.step - gap)
      switch row.coverage {
      case .complete: complete.rectangle(left, 6, width, 11)
      case .partial: partial.rectangle(left + 0.5, 6.5, max(0.5, width - 1), 10)
      case .none: missing.rectangle(left, 15.5, width, 1.5)
      }
    }
    let points = rows.map { "\($0.week):\($0.coverage.rawValue)" }.joined(separator: " ")
    drawing.add(complete, "seen", series: "coverage", points: points)
    drawing.add(partial, "seen hollow")
    drawing.add(missing, "concealed")
    drawing.add(context.text.label(.coverage).lowercased(), 602, 16, "tick")
    time.draw(in: &drawing, y: 20, text: context.text)
    return Chart(
      id: "\(section.anchor)-\(name)", title: "\(section.title): \(context.text.label(.coverage))",
      finding: section.coverage, drawing: drawing)
  }
}
