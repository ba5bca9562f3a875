import Analyse
import Corpus

/// One measure of one group as a line with its interval, in a panel.
struct ShareSeries {
  /// A style of the style sheet: `strict`, `broad`, `head`.
  let style: String
  let measure: Int
  /// Markers are squares instead of circles, so that the lines differ in more than colour.
  let hasSquares: Bool
  let time: TimeAxis
  let value: ValueAxis
  let context: ChartContext
  let rows: [WeekRow]

  private typealias Point = (x: Double, row: WeekRow, share: WeekShare)

  /// The last shown week with its share.
  var last: (week: ISOWeek, share: Double)? {
    runs.last?.last.map { ($0.row.week, $0.share.value) }
  }

  /// Draws interval, line, markers and the bars of hidden weeks.
  func draw(in drawing: inout Drawing) {
    drawHidden(in: &drawing)
    drawBand(in: &drawing)
    var line = Outline()
    var full = Outline()
    var hollow = Outline()
    var points: [String] = []
    let radius = min(2.8, max(1.4, time.step * 0.32))
    for run in runs {
      line.polyline(run.map { ($0.x, value.y($0.share.value)) })
      for point in run {
        let y = value.y(point.share.value)
        if point.row.coverage == .complete {
          mark(&full, point.x, y, radius)
        } else {
          mark(&hollow, point.x, y, radius)
        }
        points.append("\(point.row.week):\(Decimals.fixed(point.share.value * 100, places: 1))")
      }
    }
    drawing.add(
      line, "line \(style)", series: context.findings.measures[measure].name, points: points.joined(separator: " "))
    drawing.add(full, "mark \(style)")
    drawing.add(hollow, "mark hollow \(style)")
  }

  /// Runs of neighbouring weeks whose share is shown: a line never bridges a gap.
  private var runs: [[Point]] {
    var runs: [[Point]] = []
    for row in rows {
      guard let x = time.x(row.week),
        let share = row.share(of: measure, confidence: context.findings.parameters.confidence)
      else { continue }
      if let last = runs.last?.last, last.row.week.advanced(by: 1) == row.week {
        runs[runs.count - 1].append((x, row, share))
      } else {
        runs.append([(x, row, share)])
      }
    }
    return runs
  }

  private func drawBand(in drawing: inout Drawing) {
    var band = Outline()
    for run in runs {
      if run.count == 1, let only = run.first {
        let low = value.y(only.share.interval.low)
        let high = value.y(only.share.interval.high)
        band.rectangle(only.x - 1.5, high, 3, low - high)
      } else {
        band.polyline(
          run.map { ($0.x, value.y($0.share.interval.high)) }
            + run.reversed().map { ($0.x, value.y($0.share.interval.low)) })
        band.close()
      }
    }
    drawing.add(band, "band \(style)")
  }

  /// A hidden count lies in 0 … k − 1 of the active persons; where these are hidden too, only a stub is drawn.
  private func drawHidden(in drawing: inout Drawing) {
    var bars = Outline()
    let width = max(1.2, min(3, time.step * 0.3))
    for row in rows where row.counts[measure] == .hidden {
      guard let x = time.x(row.week) else { continue }
      let most = row.persons.value.map { Double(context.findings.parameters.k - 1) / Double(max(1, $0)) }
      let y = most.map(value.y) ?? value.lower - 3
      bars.rectangle(x - width / 2, y, width, value.lower - y)
    }
    drawing.add(bars, "concealed")
  }

  private func mark(_ outline: inout Outline, _ x: Double, _ y: Double, _ radius: Double) {
    if hasSquares {
      let side = radius * 1.8
      outline.rectangle(x - side / 2, y - side / 2, side, side)
    } else {
      outline.circle(x, y, radius: radius)
    }
  }
}
