/// Numbers as text, the same on every machine: no locale, no formatter.
package enum Decimals {
  /// A number with a fixed count of decimals (0 … 6), halves away from zero, never "-0".
  ///
  /// Not a number becomes "0".
  package static func fixed(_ number: Double, places: Int = 0) -> String {
    let places = min(max(0, places), 6)
    let scale = (0..<places).reduce(1) { power, _ in power * 10 }
    let scaled = (abs(number) * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 1e15 else { return fixed(0, places: places) }
    let whole = Int(scaled)
    let sign = number < 0 && whole > 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let fraction = String(whole % scale)
    return sign + String(whole / scale) + "." + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }

  /// A whole number in groups of three, with a thin no-break space: 12 345.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "\u{202F}" }
      result.append(digit)
    }
    return (number < 0 ? "\u{2212}" : "") + result
  }

  /// A whole number with its sign: +15, −3, 0.
  package static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "\u{2212}\(number.magnitude)" : "0"
  }
}
