import Analyse
import TestSupport
import Testing

struct OverdispersedSegmentsTests {
  /// The integral of a polynomial of up to 600 degrees in fractions of whole numbers (Python).
  @Test(arguments: [
    (0..<12, -177.497251275735586), (0..<6, -53.2260618559111508), (6..<12, -123.874249504910125),
    (3..<4, -11.0327694657586515),
  ])
  func `Evidence at a correlation of 0.05 matches the integral by another program`(
    weeks: Range<Int>, expected: Double
  ) throws {
    let series = try #require(OverdispersedSegments(ChangePointSeries.shares, overdispersion: 0.05))
    #expect(isNear(series.logEvidence(weeks), expected, within: 1e-12))
  }

  /// In the same way; the series over and over.
  @Test(arguments: [
    (0.5, 1, -188.141598662515623), (0.2, 1, -181.950925909950193), (0.01, 4, -698.232428826674679),
  ])
  func `So it does at other correlations and for more weeks`(overdispersion: Double, times: Int, expected: Double)
    throws
  {
    let shares = (0..<times).flatMap { _ in ChangePointSeries.shares }
    let series = try #require(OverdispersedSegments(shares, overdispersion: overdispersion))
    #expect(isNear(series.logEvidence(shares.indices), expected, within: 1e-12))
  }

  @Test func `Weeks in which nobody did so match it too`() throws {
    let shares = [Proportion](repeating: Proportion(successes: 0, trials: 50), count: 12)
    let series = try #require(OverdispersedSegments(shares, overdispersion: 0.2))
    #expect(isNear(series.logEvidence(0..<12), -4.8761314671265549, within: 1e-9))
  }

  @Test(arguments: [1, 50, 2000])
  func `Without correlation evidence is the binomial's closed form`(trials: Int) throws {
    var random = SeededGenerator(seed: 2006)
    let shares = (0..<30).map { _ in Proportion(successes: Int.random(in: 0...trials, using: &random), trials: trials) }
    let series = try #require(OverdispersedSegments(shares, overdispersion: 0))
    let closed = try #require(ShareSegments(shares))
    for first in 0..<30 {
      for end in (first + 1)...30 {
        #expect(isNear(series.logEvidence(first..<end), closed.logEvidence(first..<end), within: 1e-9))
      }
    }
  }

  @Test func `Weeks in which many act together look less like a change the more correlation is allowed`() throws {
    let plain = try #require(ShareSegments(ChangePointSeries.shares))
    let prior = BayesianChangePoints.evenOdds(most: 3)
    var before = try #require(BayesianChangePoints(plain, prior: prior)).noChange
    for overdispersion in [0.01, 0.05, 0.2] {
      let series = try #require(OverdispersedSegments(ChangePointSeries.shares, overdispersion: overdispersion))
      let now = try #require(BayesianChangePoints(series, prior: prior)).noChange
      #expect(now > before)
      before = now
    }
  }

  /// Series without a change, each of one share: a belief of 19 to 1 may be wrong once in 19 at most.
  @Test func `Where persons act alike the binomial finds changes that are none, and this does not`() throws {
    var random = SeededGenerator(seed: 1948)
    var (plain, allowing) = (0, 0)
    for _ in 0..<300 {
      let prior = try #require(BetaPrior(mean: Double.random(in: 0.01..<0.99, using: &random), overdispersion: 0.05))
      let shares = (0..<20).map { _ in drawn(from: prior, trials: 40, &random) }
      let binomial = try #require(ShareSegments(shares))
      let correlated = try #require(OverdispersedSegments(shares, overdispersion: 0.05))
      plain += try #require(BayesianChangePoints(binomial, prior: [0.5, 0.5])).noChange < 0.05 ? 1 : 0
      allowing += try #require(BayesianChangePoints(correlated, prior: [0.5, 0.5])).noChange < 0.05 ? 1 : 0
    }
    #expect(plain > 300 / 19)
    #expect(allowing <= 300 / 19)
  }

  @Test func `No weeks and weeks without trials say nothing`() throws {
    let empty = try #require(OverdispersedSegments([], overdispersion: 0.1))
    #expect(abs(empty.logEvidence(0..<9)) < 1e-12)
    let gaps = try #require(OverdispersedSegments([Proportion(), Proportion()], overdispersion: 0.1))
    #expect(abs(gaps.logEvidence(0..<2)) < 1e-12)
  }

  @Test(arguments: [-0.1, 1, .nan, .infinity])
  func `A correlation that cannot be is refused`(overdispersion: Double) {
    #expect(OverdispersedSegments(ChangePointSeries.shares, overdispersion: overdispersion) == nil)
  }

  @Test func `So are weeks that cannot be and a series too long`() {
    #expect(OverdispersedSegments([Proportion(successes: 3, trials: 2)], overdispersion: 0.1) == nil)
    let long = [Proportion](repeating: Proportion(), count: 4097)
    #expect(OverdispersedSegments(long, overdispersion: 0.1) == nil)
  }

  /// Pólya's urn: each person who did so makes the next one likelier to.
  private func drawn(from prior: BetaPrior, trials: Int, _ random: inout SeededGenerator) -> Proportion {
    (0..<trials).reduce(into: Proportion(trials: trials)) { share, person in
      let chance = (prior.alpha + Double(share.successes)) / (prior.alpha + prior.beta + Double(person))
      share.successes += Double.random(in: 0..<1, using: &random) < chance ? 1 : 0
    }
  }
}
