/// The `d` of an SVG path, written with one decimal.
package struct Outline: Hashable, Sendable {
  /// The `d` attribute of an SVG path.
  package private(set) var data = ""

  mutating func move(_ x: Double, _ y: Double) { append("M", x, y) }

  mutating func line(_ x: Double, _ y: Double) { append("L", x, y) }

  mutating func close() { data += "Z" }

  /// A line through points, in one stroke.
  mutating func polyline(_ points: [(x: Double, y: Double)]) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
    }
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    append("M", x, y)
    data += "h\(number(width))v\(number(height))h\(number(-width))Z"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double) {
    let r = number(radius)
    append("M", x - radius, y)
    data += "a\(r) \(r) 0 1 0 \(number(2 * radius)) 0a\(r) \(r) 0 1 0 \(number(-2 * radius)) 0Z"
  }

  private mutating func append(_ command: String, _ x: Double, _ y: Double) {
    data += "\(command)\(number(x)) \(number(y))"
  }

  private func number(_ value: Double) -> String { Decimals.fixed(value, places: 1) }
}
