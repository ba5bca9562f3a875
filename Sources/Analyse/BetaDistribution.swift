import Foundation

/// A beta distribution, that of a share known from `alpha` successes and `beta` failures.
///
/// Its distribution function is the regularised incomplete beta function I.
package struct BetaDistribution: Hashable, Sendable {
  /// The shape at 1, above 0.
  package let alpha: Double
  /// The shape at 0, above 0.
  package let beta: Double

  /// Makes a distribution; nothing where a shape is not above 0 or too great to be computed with.
  package init?(alpha: Double, beta: Double) {
    let shapes = BetaDistribution.leastShape...BetaDistribution.greatestShape
    guard shapes.contains(alpha), shapes.contains(beta) else { return nil }
    self.alpha = alpha
    self.beta = beta
  }

  /// The density at a share; 0 outside of 0 … 1 and at its two ends, where it may not exist.
  package func density(_ share: Double) -> Double {
    guard share > 0, share < 1 else { return 0 }
    return power(share) / share / (1 - share)
  }

  /// The probability of a share of at most so much: I(share; alpha, beta).
  ///
  /// The continued fraction of the NIST Handbook (DLMF 8.17.22) by W. J. Lentz's method, on the side where it converges
  /// in about √(alpha + beta) steps.
  package func distribution(_ share: Double) -> Double {
    guard share > 0 else { return 0 }
    guard share < 1 else { return 1 }
    let power = power(share)
    // A sum of rounded terms can pass 1 by a last digit.
    if share <= (alpha + 1) / (alpha + beta + 2) {
      return min(1, power * BetaDistribution.fraction(share, alpha, beta) / alpha)
    }
    return max(0, 1 - power * BetaDistribution.fraction(1 - share, beta, alpha) / beta)
  }

  /// The share that probability `p` lies at or below; 0 for a `p` of 0 or less and 1 for 1 or more.
  ///
  /// Halves the range of floating-point numbers, which are ordered as their bits are: 62 steps reach the last digit,
  /// also of shares near 0.
  package func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    var (low, high) = (0.0.bitPattern, 1.0.bitPattern)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if distribution(Double(bitPattern: middle)) < p { low = middle } else { high = middle }
    }
    return Double(bitPattern: high)
  }

  /// share^alpha · (1 − share)^beta / B(alpha, beta), without the cancelling of large logarithms.
  ///
  /// C. Loader, "Fast and accurate computation of binomial probabilities" (2000): Stirling's formula with its error
  /// kept apart, and the deviance from the mean.
  private func power(_ share: Double) -> Double {
    let sum = alpha + beta
    let distance = share * beta - (1 - share) * alpha
    let deviance =
      alpha * BetaDistribution.bend(distance / alpha, ratio: share * (sum / alpha))
      + beta * BetaDistribution.bend(-distance / beta, ratio: (1 - share) * (sum / beta))
    let errors =
      BetaDistribution.stirlingError(sum) - BetaDistribution.stirlingError(alpha) - BetaDistribution.stirlingError(beta)
    return (alpha / sum * beta / (2 * Double.pi)).squareRoot() * exp(deviance + errors)
  }

  /// log(1 + e) − e, where the ratio is 1 + e and keeps the figures that e loses near −1.
  private static func bend(_ e: Double, ratio: Double) -> Double { (e < -0.5 ? log(ratio) : log1p(e)) - e }

  /// What Stirling's formula lacks to the logarithm of the gamma function.
  private static func stirlingError(_ z: Double) -> Double {
    var (z, error) = (z, 0.0)
    while z < 10 {
      error += (z + 0.5) * log1p(1 / z) - 1
      z += 1
    }
    let inverse = 1 / (z * z)
    return error + stirlingSeries.reversed().reduce(0) { $0 * inverse + $1 } / z
  }

  private static let stirlingSeries: [Double] = [
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156,
  ]

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var (numerator, denominator) = (1.0, guarded(1 - (a + b) * x / (a + 1)))
    denominator = 1 / denominator
    var value = denominator
    for step in 1...mostSteps {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      denominator = 1 / guarded(1 + even * denominator)
      numerator = guarded(1 + even / numerator)
      value *= denominator * numerator
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      denominator = 1 / guarded(1 + odd * denominator)
      numerator = guarded(1 + odd / numerator)
      let change = denominator * numerator
      value *= change
      if abs(change - 1) < 4e-16 { break }
    }
    return value
  }

  private static func guarded(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }

  private static let leastShape = 1e-6
  private static let greatestShape = 1e9
  private static let mostSteps = 200_000
}
