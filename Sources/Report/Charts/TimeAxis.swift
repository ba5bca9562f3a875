import Corpus

/// Weeks laid out from left to right, the same for all charts of a page.
struct TimeAxis {
  let weeks: [ISOWeek]
  let left: Double
  let right: Double

  /// Width of one week.
  var step: Double { (right - left) / Double(max(1, weeks.count)) }

  /// The middle of a week, or nothing outside the axis.
  func x(_ week: ISOWeek) -> Double? {
    guard let first = weeks.first, let last = weeks.last, (first...last).contains(week) else { return nil }
    return left + (Double(week.ordinal - first.ordinal) + 0.5) * step
  }

  /// The edges of a run of weeks, cut off at the axis, or nothing outside it.
  func edges(_ span: ClosedRange<ISOWeek>) -> (left: Double, right: Double)? {
    guard let first = weeks.first, let last = weeks.last, span.overlaps(first...last),
      let start = x(max(first, span.lowerBound)), let end = x(min(last, span.upperBound))
    else { return nil }
    return (start - step / 2, end + step / 2)
  }

  /// Draws tick marks and names of months under a line, as many as fit.
  func draw(in drawing: inout Drawing, y: Double, text: ReportText) {
    var ticks = Outline()
    let starts = weeks.indices.dropFirst().filter { weeks[$0].month != weeks[$0 - 1].month }
    let every = [1, 2, 3, 6, 12].first { Double(starts.count / $0) * 46 <= right - left } ?? 24
    var nextFree = left
    for index in starts where (weeks[index].month - 1) % min(every, 12) == 0 {
      let week = weeks[index]
      guard let x = x(week) else { continue }
      let edge = x - step / 2
      ticks.move(edge, y)
      ticks.line(edge, y + 4)
      guard edge >= nextFree, edge <= right - 14 else { continue }
      let name = text.shortMonth(week.month)
      let withYear = nextFree == left || week.month == 1
      drawing.add(withYear ? "\(name) \(week.sunday.year)" : name, edge, y + 15, "tick")
      nextFree = edge + (withYear ? 58 : 34)
    }
    drawing.add(ticks, "axis")
  }
}

extension ISOWeek {
  /// The week's last day.
  fileprivate var sunday: CivilDate { CivilDate(daysSinceEpoch: monday.daysSinceEpoch + 6) }

  /// The month that the week ends in.
  fileprivate var month: Int { sunday.month }
}
