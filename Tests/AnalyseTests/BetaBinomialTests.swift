import Analyse
import TestSupport
import Testing

struct BetaBinomialTests {
  @Test func `The probability of 3 in 10 under Beta(2, 5) matches R and SciPy`() throws {
    let probabilities = try #require(BetaBinomial(trials: 10, alpha: 2, beta: 5)).probabilities
    #expect(abs(probabilities[3] / 0.16483516483516484 - 1) < 1e-13)
  }

  @Test(arguments: [0, 0.02, 0.3, 0.999])
  func `Sum, mean and variance are those of the formulas, and complements mirror each other`(correlation: Double) throws
  {
    for (trials, mean) in [(1, 0.4), (2, 0.5), (12, 0.52), (200, 0.03), (5000, 0.9)] {
      let distribution = try #require(BetaBinomial(trials: trials, mean: mean, correlation: correlation))
      let probabilities = distribution.probabilities
      let n = Double(trials)
      #expect(probabilities.count == trials + 1)
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
      let first = probabilities.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      #expect(abs(first / (n * mean) - 1) < 1e-9)
      let second = probabilities.enumerated().reduce(0) {
        $0 + (Double($1.offset) - first) * (Double($1.offset) - first) * $1.element
      }
      #expect(abs(second / (n * mean * (1 - mean) * (1 + (n - 1) * correlation)) - 1) < 1e-9)
      let mirrored = try #require(BetaBinomial(trials: trials, mean: 1 - mean, correlation: correlation)).probabilities
      for (one, other) in zip(probabilities, mirrored.reversed()) { #expect(abs(one - other) < 1e-9) }
    }
  }

  @Test func `A flat prior makes all counts alike`() throws {
    let probabilities = try #require(BetaBinomial(trials: 49, alpha: 1, beta: 1)).probabilities
    #expect(probabilities.allSatisfy { abs($0 - 0.02) < 1e-14 })
  }

  @Test func `Great numbers neither overflow nor vanish`() throws {
    let distribution = try #require(BetaBinomial(trials: BetaBinomial.mostTrials, mean: 0.25, correlation: 0))
    // Stirling: 1 / √(2π · n · p · q).
    #expect(abs(distribution.probabilities[250_000] / 0.00092131773192356 - 1) < 1e-5)
  }

  @Test(arguments: [(0.0, 0), (1, 7)])
  func `A certain share has one count`(mean: Double, count: Int) throws {
    let probabilities = try #require(BetaBinomial(trials: 7, mean: mean, correlation: 0.3)).probabilities
    #expect(probabilities[count] == 1 && probabilities.reduce(0, +) == 1)
    #expect(try #require(BetaBinomial(trials: 0, mean: 0.5, correlation: 0.3)).probabilities == [1])
  }

  @Test(arguments: [
    (-1, 0.5, 0.0), (.max, 0.5, 0), (5, -0.1, 0), (5, 1.1, 0), (5, .nan, 0), (5, 0.5, 1), (5, 0.5, -0.1),
  ])
  func `Parameters outside of their range give nothing`(trials: Int, mean: Double, correlation: Double) {
    #expect(BetaBinomial(trials: trials, mean: mean, correlation: correlation) == nil)
    #expect(BetaBinomial(trials: 5, alpha: 0, beta: mean) == nil)
  }

  /// Boys among 12 children in Saxony, counted by Geissler.
  ///
  /// Their moments, α 34.13502 and β 31.60849, divide by the number of families where the estimator divides by one less.
  @Test func `The correlation of the Saxon families is that of their moments`() {
    let counts = [3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7]
    let families = counts.enumerated().flatMap { boys, count in
      [Proportion](repeating: Proportion(successes: boys, trials: 12), count: count)
    }
    let published = 1 / (34.13502117704186 + 31.608492050552144 + 1)
    let (k, n) = (6115.0, 12.0)
    let expected = (k * (1 + (n - 1) * published) - (k - 1)) / ((n - 1) * (k - 1))
    #expect(abs(BetaBinomial.correlation(of: families) / expected - 1) < 1e-9)
  }

  @Test func `The correlation of weeks of unequal size is the one computed elsewhere`() {
    let weeks = [(2, 40), (5, 50), (9, 45), (1, 30), (6, 60), (12, 55)].map { Proportion(successes: $0, trials: $1) }
    #expect(abs(BetaBinomial.correlation(of: weeks) / 0.029485063739207378 - 1) < 1e-12)
  }

  @Test func `No or even weeks have no correlation, and unlike ones at most 0.99`() {
    let even = [Proportion](repeating: Proportion(successes: 3, trials: 30), count: 9)
    #expect(BetaBinomial.correlation(of: even) == 0)
    #expect(BetaBinomial.correlation(of: [Proportion]()) == 0)
    #expect(BetaBinomial.correlation(of: [Proportion(successes: 3, trials: 9), Proportion()]) == 0)
    #expect(
      BetaBinomial.correlation(of: [Proportion(successes: 0, trials: 9), Proportion(successes: 0, trials: 8)]) == 0)
    #expect(
      BetaBinomial.correlation(of: [Proportion(successes: 0, trials: 9), Proportion(successes: 9, trials: 9)]) == 0.99)
  }
}
