import Analyse
import Corpus

/// How many persons wrote, and how many messages, in two panels with scales of their own.
struct PersonsChart: GroupChart {
  let name = "persons"

  func chart(of section: GroupSection, in context: ChartContext) -> Chart? {
    let rows = context.rows(section.findings)
    let text = context.text
    guard rows.contains(where: { $0.persons.value != nil }) else { return nil }
    var drawing = Drawing(width: 700, height: 190)
    let time = TimeAxis(weeks: context.weeks, left: 42, right: 596)
    let persons = Panel(label: .persons, series: "persons", upper: 12, lower: 84)
    let messages = Panel(label: .messages, series: "messages", upper: 98, lower: 168)
    draw(rows.map { ($0, $0.persons) }, persons, in: &drawing, time: time, text: text)
    draw(rows.map { ($0, $0.messages) }, messages, in: &drawing, time: time, text: text)
    time.draw(in: &drawing, y: 168, text: text)
    return Chart(
      id: "\(section.anchor)-\(name)", title: "\(section.title): \(text.label(.weekly))",
      finding: text.persons(rows.compactMap(\.persons.value)), drawing: drawing)
  }

  private struct Panel {
    let label: ReportText.Label
    let series: String
    let upper: Double
    let lower: Double
  }

  private func draw(
    _ cells: [(row: WeekRow, cell: Cell)], _ panel: Panel, in drawing: inout Drawing, time: TimeAxis, text: ReportText
  ) {
    let top = ValueAxis.roundTop(Double(cells.compactMap(\.cell.value).max() ?? 10))
    let axis = ValueAxis(top: top, upper: panel.upper, lower: panel.lower)
    axis.draw(in: &drawing, left: time.left, right: time.right) { Decimals.grouped(Int($0)) }
    var full = Outline()
    var hollow = Outline()
    var hidden = Outline()
    let width = max(1, time.step * 0.72)
    for (row, cell) in cells {
      guard let x = time.x(row.week) else { continue }
      switch cell {
      case .unseen: break
      case .hidden: hidden.rectangle(x - width / 2, panel.lower - 3, width, 3)
      case .shown(let value):
        let y = axis.y(Double(value))
        if row.coverage == .complete {
          full.rectangle(x - width / 2, y, width, panel.lower - y)
        } else {
          hollow.rectangle(x - width / 2 + 0.5, y, max(0.5, width - 1), panel.lower - y)
        }
      }
    }
    let points = cells.compactMap { row, cell in cell.value.map { "\(row.week):\($0)" } }.joined(separator: " ")
    drawing.add(full, "bar", series: panel.series, points: points)
    drawing.add(hollow, "bar hollow")
    drawing.add(hidden, "concealed")
    drawing.add(text.label(panel.label).lowercased(), time.right + 6, (panel.upper + panel.lower) / 2 + 4, "name")
  }
}
