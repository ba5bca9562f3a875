import Foundation

/// The place at which a row of shares is best cut in two.
package struct BinomialSplit: Hashable, Sendable {
  /// How many elements lie before the cut.
  package let position: Int
  /// Twice the logarithm of the likelihood ratio of two shares against one.
  package let twiceLogRatio: Double
  /// The weeks before the split.
  package let before: Proportion
  /// The weeks from the split on.
  package let after: Proportion

  /// Finds the cut of greatest binomial likelihood, the earliest of equals, or nothing when the row is shorter than two
  /// segments.
  ///
  /// Linear.
  package init?(_ row: [Proportion], leastSegment: Int) {
    let whole = row.reduce(into: Proportion()) { $0.add($1) }
    var before = Proportion()
    var best: (position: Int, gain: Double, before: Proportion)?
    for (index, element) in row.enumerated() {
      before.add(element)
      let position = index + 1
      guard position >= leastSegment, row.count - position >= leastSegment else { continue }
      let gain = before.logLikelihood + whole.without(before).logLikelihood - whole.logLikelihood
      if best.map({ gain > $0.gain }) ?? true { best = (position, gain, before) }
    }
    guard let best else { return nil }
    position = best.position
    twiceLogRatio = 2 * best.gain
    self.before = best.before
    after = whole.without(best.before)
  }
}

extension Proportion {
  mutating func add(_ other: Proportion) {
    successes += other.successes
    trials += other.trials
  }

  func without(_ part: Proportion) -> Proportion {
    Proportion(successes: successes - part.successes, trials: trials - part.trials)
  }

  /// At the best share, without the binomial coefficients, which cancel.
  var logLikelihood: Double {
    guard successes > 0, successes < trials else { return 0 }
    let failures = trials - successes
    return Double(successes) * log(share) + Double(failures) * log(Double(failures) / Double(trials))
  }
}
