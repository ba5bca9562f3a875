/// The interval that leaves out the same share of values at both ends; nothing without values.
///
/// Between two values by straight line (R. J. Hyndman and Y. Fan, The American Statistician 50, 1996, type 7).
package func percentileInterval(_ values: [Double], confidence: Double) -> Interval? {
  let sorted = values.sorted()
  guard let last = sorted.indices.last else { return nil }
  func quantile(_ share: Double) -> Double {
    let place = min(max(share, 0), 1) * Double(last)
    let below = Int(place)
    let above = min(below + 1, last)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
  return Interval(low: quantile((1 - confidence) / 2), high: quantile((1 + confidence) / 2))
}
