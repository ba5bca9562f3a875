/// The numbers that intervals of agreement depend on.
package struct AgreementParameters: Hashable, Sendable {
  /// How often the threads are drawn anew; 0 for no intervals.
  package let resamples: Int
  /// Where the draws begin.
  package let seed: UInt64
  /// Two-sided confidence, above 0.5 and below 1.
  package let confidence: Double
  /// Whether each code and theme gets intervals too.
  package let hasCategoryIntervals: Bool

  /// Makes parameters; values out of range are raised or lowered to the nearest that is allowed.
  package init(
    resamples: Int = 1000, seed: UInt64 = 1, confidence: Double = 0.95, hasCategoryIntervals: Bool = true
  ) {
    self.resamples = min(max(0, resamples), 100_000)
    self.seed = seed
    self.confidence = confidence > 0.5 && confidence < 0.9999 ? confidence : 0.95
    self.hasCategoryIntervals = hasCategoryIntervals
  }
}
