import Analyse
import Foundation
import TestSupport
import Testing

struct BayesianChangePointsTests {
  @Test func `Evidence and dates of the coal-mining disasters match the published posterior`() throws {
    let series = try #require(CountSegments(ChangePointSeries.coal, shape: 1, rate: 1))
    let posterior = try #require(BayesianChangePoints(series, prior: [0.5, 0.5]))
    #expect(isNear(posterior.logEvidences[1], -62.9864766345, within: 1e-11))
    #expect(isNear(posterior.logEvidences[1] - posterior.logEvidences[0], 28.9422482543, within: 1e-11))
    #expect(isNear(posterior.noChange, 1 / (1 + exp(28.9422482543)), within: 1e-9))
    // The last year of the high rate is the one before the change begins.
    let published = [
      1891: 0.2450201719939, 1890: 0.1847603306105, 1889: 0.1431629822253, 1892: 0.0988071078122,
      1887: 0.0931410028352, 1886: 0.0781776341445, 1893: 0.0411128867336, 1896: 0.0372430548201,
    ]
    for (year, probability) in published {
      #expect(isNear(posterior.singleChange[year - 1851 + 1], probability), "\(year)")
    }
    let mean = posterior.singleChange.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    #expect(isNear(mean - 1 + 1851, 1890.07101018))
    #expect(posterior.singleChange.enumerated().max { $0.element < $1.element }?.offset == 41)
  }

  @Test func `Dates and evidence of twelve weeks of shares match the reference, and three weeks hold nine tenths`()
    throws
  {
    let series = try #require(ShareSegments(ChangePointSeries.shares))
    let posterior = try #require(BayesianChangePoints(series, prior: [0.5, 0.5]))
    let published = [
      0, 0.00022474, 0.00116915, 0.00128376, 0.00486666, 0.08545212, 0.81349020, 0.08220542, 0.00750096, 0.00313813,
      0.00044990, 0.00021896,
    ]
    for (value, expected) in zip(posterior.singleChange, published) { #expect(abs(value - expected) < 1e-8) }
    #expect(isNear(posterior.logEvidences[1] - posterior.logEvidences[0], 4.277284085))
    #expect(posterior.singleChangeWeeks(holding: 0.8) == [6])
    #expect(posterior.singleChangeWeeks(holding: 0.9) == [5, 6, 7])
  }

  /// All 232 placings added up one by one with scipy's `betaln`.
  @Test func `The posterior over 0 to 3 changes matches an enumeration by another program`() throws {
    let series = try #require(ShareSegments(ChangePointSeries.shares))
    let posterior = try #require(BayesianChangePoints(series, prior: BayesianChangePoints.evenOdds(most: 3)))
    let numbers = [0.03323229, 0.7980681, 0.14669154, 0.02200807]
    let changes = [
      0, 0.01637403, 0.0149503, 0.01382306, 0.01825814, 0.09818783, 0.78566374, 0.10457867, 0.02987978, 0.02581213,
      0.02254957, 0.02739813,
    ]
    for (value, expected) in zip(posterior.numbers, numbers) { #expect(abs(value - expected) < 1e-8) }
    for (value, expected) in zip(posterior.changes, changes) { #expect(abs(value - expected) < 1e-8) }
  }

  @Test(arguments: [1, 2, 4])
  func `Probabilities add up and turn round with time`(shortest: Int) throws {
    var random = SeededGenerator(seed: 1992)
    for _ in 0..<30 {
      let weeks = Int.random(in: 1...30, using: &random)
      let shares = (0..<weeks).map { _ in Proportion(successes: Int.random(in: 0...9, using: &random), trials: 9) }
      let prior = BayesianChangePoints.evenOdds(most: 3)
      let there = try #require(
        Self.posterior(shares, prior: prior, shortest: shortest))
      let back = try #require(
        Self.posterior(shares.reversed(), prior: prior, shortest: shortest))
      #expect(isNear(there.numbers.reduce(0, +), 1, within: 1e-12))
      let expected = there.numbers.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      #expect(abs(there.changes.reduce(0, +) - expected) < 1e-12)
      #expect(abs(there.singleChange.reduce(0, +) - (weeks >= 2 * shortest ? 1 : 0)) < 1e-12)
      #expect(there.changes[0] == 0)
      for week in stride(from: 1, to: weeks, by: 1) {
        #expect(abs(there.changes[week] - back.changes[weeks - week]) < 1e-12)
        if week < shortest { #expect(there.changes[week] == 0) }
      }
    }
  }

  /// What is believed must on average be what was drawn: the mean of P(no change) is its prior, and nine tenths hold.
  @Test func `Beliefs hold as often as they say over series drawn from the prior`() throws {
    var random = SeededGenerator(seed: 2006)
    var (believed, held, single) = (0.0, 0.0, 0)
    for series in 0..<2000 {
      let change = series.isMultiple(of: 2) ? Int.random(in: 1..<20, using: &random) : 20
      let means = [Double.random(in: 0..<1, using: &random), Double.random(in: 0..<1, using: &random)]
      let shares = (0..<20).map { week in
        let mean = means[week < change ? 0 : 1]
        return Proportion(
          successes: (0..<6).count { _ in Double.random(in: 0..<1, using: &random) < mean }, trials: 6)
      }
      let posterior = try #require(Self.posterior(shares, prior: [0.5, 0.5]))
      believed += posterior.noChange
      guard change < 20 else { continue }
      single += 1
      held += posterior.singleChangeWeeks(holding: 0.9).contains(change) ? 1 : 0
    }
    #expect(abs(believed / 2000 - 0.5) < 4 * 0.5 / 2000.0.squareRoot())
    // Weeks are whole, so that a set holds a little more than is asked.
    #expect(held / Double(single) > 0.9 - 4 * 0.3 / Double(single).squareRoot())
    #expect(held / Double(single) < 0.99)
  }

  @Test func `The prior's scale has no say and a number that does not fit is passed over`() throws {
    let series = try #require(ShareSegments(Array(ChangePointSeries.shares.prefix(2))))
    let posterior = try #require(BayesianChangePoints(series, prior: [3, 3, 30]))
    let same = try #require(BayesianChangePoints(series, prior: [0.5, 0.5]))
    #expect(isNear(posterior.noChange, same.noChange, within: 1e-14))
    #expect(posterior.numbers[2] == 0 && posterior.logEvidences[2] == -.infinity)
    #expect(BayesianChangePoints.evenOdds(most: 2) == [0.5, 0.25, 0.25])
    #expect(BayesianChangePoints.evenOdds(most: 0) == [0.5])
  }

  @Test func `A series too short for two segments, or without trials, leaves what was believed`() throws {
    let short = try #require(Self.posterior(ChangePointSeries.shares, prior: [1, 1], shortest: 7))
    #expect(short.numbers == [1, 0])
    #expect(short.singleChangeWeeks(holding: 0.9) == [])
    let empty = try #require(ShareSegments([Proportion](repeating: Proportion(), count: 9)))
    let silent = try #require(BayesianChangePoints(empty, prior: BayesianChangePoints.evenOdds(most: 3)))
    for (value, prior) in zip(silent.numbers, BayesianChangePoints.evenOdds(most: 3)) {
      #expect(isNear(value, prior, within: 1e-12))
    }
    #expect(silent.singleChange.dropFirst().allSatisfy { isNear($0, 1 / 8, within: 1e-12) })
  }

  @Test(arguments: [[], [0, 0], [-1, 2], [.nan], [.infinity], [Double](repeating: 1, count: 18)])
  func `A prior that cannot be weighed is refused`(prior: [Double]) throws {
    #expect(BayesianChangePoints(try #require(ShareSegments(ChangePointSeries.shares)), prior: prior) == nil)
  }

  @Test(arguments: [0, 4097])
  func `So is a series without weeks or with too many`(weeks: Int) throws {
    let series = try #require(CountSegments([Int](repeating: 1, count: weeks), shape: 1, rate: 1))
    #expect(BayesianChangePoints(series, prior: [1, 1]) == nil)
  }

  @Test(arguments: [Int.min, 0, Int.max])
  func `Hostile lengths of segments end well`(shortest: Int) throws {
    let posterior = BayesianChangePoints(
      try #require(ShareSegments(ChangePointSeries.shares)), prior: [1, 1, 1], shortest: shortest)
    #expect(posterior?.numbers == (shortest > 0 ? [1, 0, 0] : nil))
  }

  private static func posterior(
    _ shares: [Proportion], prior: [Double], shortest: Int = 1
  ) -> BayesianChangePoints? {
    ShareSegments(shares).flatMap { BayesianChangePoints($0, prior: prior, shortest: shortest) }
  }
}
