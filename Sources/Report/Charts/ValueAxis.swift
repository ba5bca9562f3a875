/// Values laid out from a baseline upward.
struct ValueAxis {
  /// The value at the upper end; the lower end is zero.
  let top: Double
  let upper: Double
  let lower: Double

  /// The place of a value, cut off at both ends.
  func y(_ value: Double) -> Double {
    lower - (lower - upper) * min(max(0, value / max(top, 1e-9)), 1)
  }

  /// Draws the baseline, two lines above it and their values.
  func draw(in drawing: inout Drawing, left: Double, right: Double, format: (Double) -> String) {
    var grid = Outline()
    for part in [0.5, 1] {
      let y = y(top * part)
      grid.move(left, y)
      grid.line(right, y)
      drawing.add(format(top * part), left - 5, y + 3.5, "tick end")
    }
    drawing.add(grid, "grid")
    drawing.add("0", left - 5, lower + 3.5, "tick end")
    var base = Outline()
    base.move(left, lower)
    base.line(right, lower)
    drawing.add(base, "axis")
  }

  /// The least round number that is not below a value, of 10, 20, 40, 60, 80, 100, 200 and so on.
  static func roundTop(_ value: Double) -> Double {
    var unit = 10.0
    while unit < 1e12 {
      if let top = [1, 2, 4, 6, 8].map({ $0 * unit }).first(where: { $0 >= value }) { return top }
      unit *= 10
    }
    return value
  }
}
