import Foundation

/// How well one unbroken regime explains some weeks in a row, its parameter integrated out.
package protocol SegmentEvidence: Sendable {
  /// Number of weeks.
  var count: Int { get }
  /// Logarithm of the marginal probability of these weeks as one segment, up to a sum over the single weeks.
  func logEvidence(_ weeks: Range<Int>) -> Double
}

/// Weekly shares; within a segment one probability with a Beta prior.
///
/// Binomial coefficients are left out, which are the same for every segmentation. Constant for a segment.
package struct ShareSegments: SegmentEvidence {
  private let prior: BetaPrior
  /// Before each week and after the last.
  private let sums: [Proportion]

  /// From the weeks in order; nothing where a week cannot be.
  ///
  /// A week without trials says nothing.
  package init?(_ shares: [Proportion], prior: BetaPrior = .uniform) {
    guard Proportion.sum(shares) != nil else { return nil }
    self.prior = prior
    sums = shares.reduce(into: [Proportion()]) { sums, share in
      let last = sums[sums.count - 1]
      sums.append(
        Proportion(successes: last.successes + share.successes, trials: last.trials + share.trials))
    }
  }

  /// Number of weeks.
  package var count: Int { sums.count - 1 }

  /// Logarithm of B(α + successes, β + failures) through B(α, β).
  package func logEvidence(_ weeks: Range<Int>) -> Double {
    let weeks = weeks.clamped(to: 0..<count)
    let (from, to) = (sums[weeks.lowerBound], sums[weeks.upperBound])
    return prior.logKernel(to.successes - from.successes, of: to.trials - from.trials)
  }
}

/// Weekly counts; within a segment one Poisson rate with a Gamma prior.
///
/// The factorials of the counts are left out, which are the same for every segmentation. Constant for a segment.
package struct CountSegments: SegmentEvidence {
  private let shape: Double
  private let rate: Double
  /// Before each week and after the last.
  private let sums: [Int]

  /// From the weeks in order, 0 and more; nothing where a count or the prior cannot be.
  ///
  /// - Parameters:
  ///   - counts: One for each week.
  ///   - shape: Of the prior, greater than 0.
  ///   - rate: Of the prior (1 / scale), in weeks, greater than 0.
  package init?(_ counts: [Int], shape: Double, rate: Double) {
    guard shape > 0, rate > 0, shape.isFinite, rate.isFinite, counts.count <= BetaPrior.mostTrials,
      counts.allSatisfy({ (0...BetaPrior.mostTrials).contains($0) })
    else { return nil }
    self.shape = shape
    self.rate = rate
    sums = counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// Number of weeks.
  package var count: Int { sums.count - 1 }

  /// Logarithm of Γ(shape + sum) / Γ(shape) · rate^shape / (rate + weeks)^(shape + sum).
  package func logEvidence(_ weeks: Range<Int>) -> Double {
    let weeks = weeks.clamped(to: 0..<count)
    let sum = sums[weeks.upperBound] - sums[weeks.lowerBound]
    let length = Double(weeks.count)
    return logRisingFactorial(shape, sum) - shape * log1p(length / rate) - Double(sum) * log(rate + length)
  }
}
