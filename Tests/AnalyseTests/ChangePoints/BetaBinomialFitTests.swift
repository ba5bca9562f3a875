import Analyse
import Foundation
import TestSupport
import Testing

struct BetaBinomialFitTests {
  /// Boys among twelve children in Saxony.
  ///
  /// A. Geissler 1889, as in J. K. Lindsey and G. Mersch 1992.
  private static let saxony = [3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7].enumerated().flatMap {
    [Proportion](repeating: Proportion(successes: $0.offset, trials: 12), count: $0.element)
  }

  @Test func `The families of Saxony give the exact maximum`() throws {
    let fit = try #require(BetaBinomialFit(segments: [Self.saxony]))
    let model = try #require(fit.distribution(0))
    #expect(Self.saxony.count == 6115)
    #expect(isNear(model.alpha, 34.10285761594))
    #expect(isNear(model.beta, 31.57823415517))
    #expect(isNear(fit.overdispersion, 0.0149967550536))
    #expect(isNear(fit.logLikelihood, -12492.871358551423, within: 1e-12))
    #expect(isNear(fit.akaike, 24989.742717102847, within: 1e-12))
  }

  @Test func `Parted by chance the families have one correlation and two means near each other`() throws {
    let parts = [0, 1].map { part in
      Self.saxony.enumerated().filter { $0.offset % 2 == part }.map(\.element)
    }
    let fit = try #require(BetaBinomialFit(segments: parts))
    let whole = try #require(BetaBinomialFit(segments: [Self.saxony]))
    #expect(fit.means.count == 2 && abs(fit.means[0] - fit.means[1]) < 0.01)
    #expect(fit.logLikelihood >= whole.logLikelihood)
    #expect(abs(fit.overdispersion - whole.overdispersion) < 1e-3)
  }

  @Test func `Nothing near the estimate is likelier`() throws {
    var random = SeededGenerator(seed: 1973)
    for _ in 0..<60 {
      let mean = Double.random(in: 0.1...0.9, using: &random)
      let segments = (0..<2).map { _ in
        (0..<8).map { _ in
          let share = min(1, max(0, mean + Double.random(in: -0.3...0.3, using: &random)))
          let trials = Int.random(in: 2...40, using: &random)
          return Proportion(
            successes: (0..<trials).count { _ in Double.random(in: 0..<1, using: &random) < share }, trials: trials)
        }
      }
      guard let fit = BetaBinomialFit(segments: segments) else {
        Issue.record("No fit")
        continue
      }
      #expect((0...1).contains(fit.overdispersion))
      for segment in segments.indices {
        for (meanStep, step) in [(0.01, 0.0), (-0.01, 0), (0, 0.003), (0, -0.003), (0.01, 0.003), (-0.01, 0.003)] {
          let overdispersion = fit.overdispersion + step
          guard overdispersion > 0 else { continue }
          var other = 0.0
          for place in segments.indices {
            let mean = fit.means[place] + (place == segment ? meanStep : 0)
            guard let model = BetaPrior(mean: mean, overdispersion: overdispersion) else { continue }
            other += segments[place].reduce(0) { $0 + model.logProbability($1) }
          }
          #expect(other <= fit.logLikelihood + 1e-9)
        }
      }
    }
  }

  @Test func `Successes and failures turned round leave the correlation and turn the mean`() throws {
    let turned = ChangePointSeries.shares.map { Proportion(successes: $0.trials - $0.successes, trials: $0.trials) }
    let fit = try #require(BetaBinomialFit(segments: [ChangePointSeries.shares]))
    let other = try #require(BetaBinomialFit(segments: [turned]))
    #expect(isNear(fit.overdispersion, other.overdispersion, within: 1e-9))
    #expect(isNear(fit.means[0], 1 - other.means[0], within: 1e-12))
  }

  /// What looks like correlation in the series as a whole is a change of its mean.
  @Test func `Shares steadier than chance have no correlation, and their mean is the plain share`() throws {
    let whole = try #require(BetaBinomialFit(segments: [ChangePointSeries.shares]))
    #expect(whole.overdispersion > 0)
    let shares = ChangePointSeries.shares
    let fit = try #require(BetaBinomialFit(segments: [Array(shares[..<6]), Array(shares[6...])]))
    #expect(fit.overdispersion == 0)
    #expect(isNear(fit.means[0], 11.0 / 300, within: 1e-13) && isNear(fit.means[1], 40.0 / 300, within: 1e-13))
    #expect(fit.distribution(0) == nil)
  }

  @Test func `Weeks of all or none have a correlation of 1`() throws {
    let weeks = [(5, 5), (0, 4), (0, 9), (0, 1), (0, 0)].map { Proportion(successes: $0, trials: $1) }
    let fit = try #require(BetaBinomialFit(segments: [weeks]))
    #expect(fit.overdispersion == 1 && fit.means == [0.25])
    #expect(isNear(fit.logLikelihood, log(0.25) + 3 * log(0.75), within: 1e-14))
  }

  @Test(
    arguments: [
      [], [[]], [[(0, 0)]], [[(0, 5), (0, 9)]], [[(5, 5), (9, 9)]], [[(0, 1), (1, 1)]], [[(1, 5), (3, 5)], []],
      [[(3, 2)]], [[(-1, 2)]], [[(1, 100_001)]], [[(1, Int.max)]],
    ] as [[[(Int, Int)]]])
  func `What tells no correlation, cannot be or is too large is refused`(segments: [[(Int, Int)]]) {
    let shares = segments.map { $0.map { Proportion(successes: $0.0, trials: $0.1) } }
    #expect(BetaBinomialFit(segments: shares) == nil)
  }
}
