import Analyse
import Corpus

/// Shares of persons who coped, resisted and demobilised, in three small panels of one scale.
struct HeadsChart: GroupChart {
  let name = "heads"

  func chart(of section: GroupSection, in context: ChartContext) -> Chart? {
    let rows = context.rows(section.findings)
    let text = context.text
    guard rows.contains(where: { $0.persons.value != nil }) else { return nil }
    var drawing = Drawing(width: 700, height: 150)
    let value = ValueAxis(top: context.topHead, upper: 24, lower: 128)
    var sentences: [String] = []
    for (place, measure) in Measures.heads.prefix(3).enumerated() {
      guard let index = context.findings.index(of: measure), case .head(let head, _) = measure.test else { continue }
      let left = 42 + Double(place) * 226
      let time = TimeAxis(weeks: context.weeks, left: left, right: left + 186)
      value.draw(in: &drawing, left: time.left, right: time.right) { Decimals.fixed($0 * 100) + "\u{00A0}%" }
      time.draw(in: &drawing, y: value.lower, text: text)
      let series = ShareSeries(
        style: "head", measure: index, hasSquares: false, time: time, value: value, context: context, rows: rows)
      series.draw(in: &drawing)
      drawing.add(text.name(of: head), left, 13, "panel")
      sentences.append(text.lastShare(name: text.name(of: head), series.last))
    }
    return Chart(
      id: "\(section.anchor)-\(name)", title: "\(section.title): \(text.label(.heads))",
      finding: sentences.joined(separator: " "), drawing: drawing)
  }
}
