import Foundation

/// A Beta distribution of an unknown share, and the beta-binomial distribution of the persons that follow from it.
///
/// For one week it allows persons of one group to act alike; as a prior it weighs weeks that share one unknown share.
/// J. G. Skellam, "A probability distribution derived from the binomial distribution by regarding the probability of
/// success as variable between the sets of trials", Journal of the Royal Statistical Society B 10 (1948).
package struct BetaPrior: Hashable, Sendable {
  /// Most trials of one week; more count as impossible, so that no sum of weeks overflows.
  package static let mostTrials = 1 << 31

  /// First parameter of the Beta distribution, as if so many successes had been seen.
  package let alpha: Double
  /// Second parameter, as if so many failures had been seen.
  package let beta: Double

  /// The prior under which each share is as likely as any other.
  package static let uniform = BetaPrior(known: 1, 1)
  /// The prior that does not depend on how a share is written.
  ///
  /// H. Jeffreys, "Theory of Probability" (1961).
  package static let jeffreys = BetaPrior(known: 0.5, 0.5)

  private init(known alpha: Double, _ beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  /// From the parameters; nothing unless both are greater than 0 and their sum is finite.
  package init?(alpha: Double, beta: Double) {
    guard alpha > 0, beta > 0, (alpha + beta).isFinite else { return nil }
    self.init(known: alpha, beta)
  }

  /// From the mean and the correlation between two persons of one week, both strictly within 0 and 1.
  ///
  /// The correlation is 1 / (α + β + 1).
  package init?(mean: Double, overdispersion: Double) {
    guard overdispersion > 0 else { return nil }
    let sum = (1 - overdispersion) / overdispersion
    self.init(alpha: mean * sum, beta: (1 - mean) * sum)
  }

  /// The expected share.
  package var mean: Double { alpha / (alpha + beta) }

  /// The correlation between two persons of one week: 0 is binomial, 1 is all or none.
  package var overdispersion: Double { 1 / (alpha + beta + 1) }

  /// Logarithm of the beta-binomial probability of one week; minus infinity for what cannot be.
  package func logProbability(_ share: Proportion) -> Double {
    guard share.isPossible else { return -.infinity }
    return logBinomialCoefficient(share.trials, share.successes) + logKernel(share.successes, of: share.trials)
  }

  /// Logarithm of the probability of all weeks when they have one share in common, drawn once.
  ///
  /// A week without trials says nothing. Minus infinity for what cannot be. Linear in the weeks.
  package func logMarginal(_ shares: some Collection<Proportion>) -> Double {
    guard let sum = Proportion.sum(shares) else { return -.infinity }
    return shares.reduce(logKernel(sum.successes, of: sum.trials)) {
      $0 + logBinomialCoefficient($1.trials, $1.successes)
    }
  }

  /// What is believed of the next week after these weeks, which have one share in common.
  ///
  /// Nothing where a week cannot be.
  package func updated(by shares: some Collection<Proportion>) -> BetaPrior? {
    guard let sum = Proportion.sum(shares) else { return nil }
    return BetaPrior(alpha: alpha + Double(sum.successes), beta: beta + Double(sum.trials - sum.successes))
  }

  /// Logarithm of B(α + successes, β + failures) through B(α, β).
  func logKernel(_ successes: Int, of trials: Int) -> Double {
    logRisingFactorial(alpha, successes) + logRisingFactorial(beta, trials - successes)
      - logRisingFactorial(alpha + beta, trials)
  }
}

extension Proportion {
  /// Not more successes than trials, none below 0, and not too many to add up.
  var isPossible: Bool { successes >= 0 && successes <= trials && trials <= BetaPrior.mostTrials }

  /// All added up; nothing where one cannot be or there are too many.
  static func sum(_ shares: some Collection<Proportion>) -> Proportion? {
    guard shares.count <= BetaPrior.mostTrials, shares.allSatisfy(\.isPossible) else { return nil }
    return shares.reduce(into: Proportion()) {
      $0.successes += $1.successes
      $0.trials += $1.trials
    }
  }
}
