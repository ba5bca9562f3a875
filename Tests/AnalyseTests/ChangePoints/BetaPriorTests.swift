import Analyse
import Foundation
import TestSupport
import Testing

struct BetaPriorTests {
  @Test func `The probability of three of ten matches the closed form`() throws {
    let model = try #require(BetaPrior(alpha: 2, beta: 5))
    let value = exp(model.logProbability(Proportion(successes: 3, trials: 10)))
    #expect(isNear(value, 0.16483516483516483))
    // C(10, 3) · B(5, 12) / B(2, 5) in integers.
    #expect(isNear(value, 120 * 30 / 21_840))
  }

  /// scipy, `betabinom(50, 10.5, 340.5)`: what Jeffreys' prior predicts after 10 of 350.
  @Test func `The tail and its middle p-value match the reference, and are wider than the binomial`() throws {
    let seen = [Proportion(successes: 4, trials: 150), Proportion(successes: 6, trials: 200)]
    let model = try #require(BetaPrior.jeffreys.updated(by: seen))
    #expect(model.alpha == 10.5 && model.beta == 340.5)
    let tail = (0...44).map { exp(model.logProbability(Proportion(successes: 50 - $0, trials: 50))) }
    #expect(isNear(tail.reduce(0, +), 0.007098634000057613))
    // P(X > 6) + P(X = 6) / 2 by scipy; statistics.md A.4 prints 0.0097162802, which counts six one and a half times.
    #expect(isNear(tail.reduce(0, +) - tail[44] / 2, 0.004480987780943541))
    #expect(tail.reduce(0, +) > 0.0029423417395774727)
  }

  @Test func `Probabilities of all outcomes add up to 1 and their mean is the mean`() throws {
    var random = SeededGenerator(seed: 1948)
    for trials in [0, 1, 2, 7, 40, 300] {
      let model = try #require(
        BetaPrior(
          alpha: Double.random(in: 0.05...30, using: &random), beta: Double.random(in: 0.05...30, using: &random)))
      let probabilities = (0...trials).map { exp(model.logProbability(Proportion(successes: $0, trials: trials))) }
      #expect(isNear(probabilities.reduce(0, +), 1, within: 1e-12))
      let mean = probabilities.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      #expect(isNear(mean, Double(trials) * model.mean, within: 1e-11))
    }
  }

  @Test func `Weeks that share a probability are as likely as one after another, each foreseen from those before`()
    throws
  {
    var (model, chain) = (BetaPrior.uniform, 0.0)
    for share in ChangePointSeries.shares {
      chain += model.logProbability(share)
      model = try #require(model.updated(by: [share]))
    }
    #expect(isNear(BetaPrior.uniform.logMarginal(ChangePointSeries.shares), chain, within: 1e-13))
    #expect(
      isNear(BetaPrior.uniform.logMarginal(ChangePointSeries.shares.reversed()), chain, within: 1e-13))
    #expect(BetaPrior.uniform.logMarginal([Proportion]()) == 0)
    #expect(isNear(BetaPrior.uniform.logMarginal([Proportion(successes: 3, trials: 9)]), -log(10), within: 1e-14))
  }

  @Test func `The mean and the correlation tell the parameters, down to nearly binomial`() throws {
    let model = try #require(BetaPrior(mean: 0.2, overdispersion: 0.05))
    #expect(isNear(model.alpha, 3.8) && isNear(model.beta, 15.2))
    #expect(isNear(model.mean, 0.2) && isNear(model.overdispersion, 0.05))
    let narrow = try #require(BetaPrior(mean: 0.2, overdispersion: 1e-12))
    let binomial = 120 * exp(3 * log(0.2) + 7 * log(0.8))
    #expect(isNear(exp(narrow.logProbability(Proportion(successes: 3, trials: 10))), binomial, within: 1e-10))
  }

  @Test(arguments: [(-1, 5), (6, 5), (0, -1), (1, Int.max), (Int.min, Int.max)])
  func `What cannot be has no probability and is refused`(successes: Int, trials: Int) {
    let share = Proportion(successes: successes, trials: trials)
    #expect(BetaPrior.uniform.logProbability(share) == -.infinity)
    #expect(BetaPrior.uniform.logMarginal([share]) == -.infinity)
    #expect(BetaPrior.uniform.updated(by: [share]) == nil)
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, 1), (.infinity, 1), (1e308, 1e308), (1, .nan)] as [(Double, Double)])
  func `Parameters that make no distribution are refused`(alpha: Double, beta: Double) {
    #expect(BetaPrior(alpha: alpha, beta: beta) == nil)
  }

  @Test(arguments: [(0, 0.1), (1, 0.1), (0.5, 0), (0.5, 1), (.nan, 0.1), (0.5, .nan)] as [(Double, Double)])
  func `So are a mean and a correlation at their ends`(mean: Double, overdispersion: Double) {
    #expect(BetaPrior(mean: mean, overdispersion: overdispersion) == nil)
  }
}
