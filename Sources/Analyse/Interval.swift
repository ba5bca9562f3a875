/// A confidence interval of a share or of a difference of shares.
package struct Interval: Hashable, Sendable {
  /// Lower end.
  package var low: Double
  /// Upper end.
  package var high: Double

  /// Makes an interval.
  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}
