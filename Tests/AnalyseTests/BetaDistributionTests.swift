import Analyse
import Testing

struct BetaDistributionTests {
  /// By mpmath with 40 digits; the two rows of great shapes by Boost.
  @Test(arguments: [
    (0.5, 0.5, 0.3, 0.36901011956554538), (0.5, 20.5, 0.01, 0.47654153154846552),
    (5.5, 51.5, 0.1, 0.58292452755212218), (2, 3, 0.9, 0.9963), (0.001, 2, 0.5, 0.99980674653694775),
    (350.5, 0.5, 0.999, 0.40249799297735114), (10000.5, 30000.5, 0.255, 0.9892290098115031),
    (1e6, 1e6, 0.5005, 0.9213504224190758),
  ])
  func `The distribution function matches values of other programs`(
    alpha: Double, beta: Double, share: Double, expected: Double
  ) throws {
    let distribution = try #require(BetaDistribution(alpha: alpha, beta: beta))
    #expect(abs(distribution.distribution(share) / expected - 1) < 1e-12)
  }

  /// The mixture e-value of 8 successes in 30 against a share of 0.1: one divided by the posterior density there.
  @Test func `The density gives the known mixture e-value`() throws {
    let posterior = try #require(BetaDistribution(alpha: 9, beta: 23))
    #expect(abs(1 / posterior.density(0.1) / 5.596675662019173 - 1) < 1e-12)
    #expect([-1, 0, 1, 2].allSatisfy { posterior.density($0) == 0 })
  }

  /// I(x; a, n − a + 1) is the upper tail of a binomial distribution.
  @Test func `Whole shapes give binomial tails`() throws {
    for share in [0.01, 0.3, 0.5, 0.95] {
      let tail = try #require(BetaBinomial(trials: 40, mean: share, correlation: 0)).probabilities
      for successes in 1...40 {
        let beta = try #require(BetaDistribution(alpha: Double(successes), beta: Double(41 - successes)))
        let expected = tail[successes...].reversed().reduce(0, +)
        #expect(abs(beta.distribution(share) - expected) <= 1e-13 + 1e-12 * expected)
      }
    }
  }

  @Test(arguments: [0.05, 0.5, 1, 3.5, 80, 12_345])
  func `The distribution rises from 0 to 1, mirrors its complement and is inverted by the quantile`(alpha: Double)
    throws
  {
    for beta in [0.05, 0.5, 2, 700] {
      let distribution = try #require(BetaDistribution(alpha: alpha, beta: beta))
      let mirrored = try #require(BetaDistribution(alpha: beta, beta: alpha))
      let values = (0...100).map { distribution.distribution(Double($0) / 100) }
      #expect(values.first == 0 && values.last == 1)
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 + 1e-14 })
      for (step, value) in values.enumerated() {
        #expect(abs(value + mirrored.distribution(1 - Double(step) / 100) - 1) < 1e-11)
      }
      for p in [1e-12, 0.025, 0.5, 0.9] {
        let share = distribution.quantile(p)
        // Near 1 neighbouring numbers lie further apart than such a distribution's quantiles.
        guard share < 0.999 else { continue }
        #expect(abs(distribution.distribution(share) / p - 1) < 1e-10, "\(beta) \(p)")
      }
    }
  }

  @Test func `The quantile of certainty is an end`() throws {
    let distribution = try #require(BetaDistribution(alpha: 2, beta: 5))
    #expect(distribution.quantile(0) == 0 && distribution.quantile(-1) == 0)
    #expect(distribution.quantile(1) == 1 && distribution.quantile(2) == 1)
  }

  @Test(arguments: [0, -1, 1e12, .infinity, .nan])
  func `Shapes that cannot be computed with give nothing`(shape: Double) {
    #expect(BetaDistribution(alpha: shape, beta: 1) == nil)
    #expect(BetaDistribution(alpha: 1, beta: shape) == nil)
  }
}
