import Analyse
import Foundation
import TestSupport
import Testing

struct SegmentCostTests {
  @Test(arguments: [(0..<28, 492_047.25), (28..<100, 1_105_409.9444444445), (0..<100, 2_835_156.75)])
  func `Sums of squares of the Nile match the reference`(weeks: Range<Int>, expected: Double) throws {
    let cost = try #require(GaussianCost(ChangePointSeries.nile.map(Double.init)))
    #expect(isNear(cost.cost(weeks), expected, within: 1e-12))
  }

  @Test func `The best split of the Nile and the four next match the reference`() throws {
    let cost = try #require(GaussianCost(ChangePointSeries.nile.map(Double.init)))
    let costs = (1..<100).map { (place: $0, cost: cost.cost(0..<$0) + cost.cost($0..<100)) }.sorted {
      $0.cost < $1.cost
    }
    #expect(costs.prefix(5).map(\.place) == [28, 27, 26, 29, 30])
    let published = [1597457.19444, 1659109.47945, 1685121.65593, 1692803.90772, 1751458.16667]
    for (value, expected) in zip(costs, published) { #expect(abs(value.cost - expected) < 1e-5) }
  }

  @Test func `The likelihood ratio of coal and of twelve weeks of shares match the reference`() throws {
    let coal = try #require(PoissonCost(ChangePointSeries.coal))
    #expect(isNear(coal.cost(0..<112) - coal.cost(0..<41) - coal.cost(41..<112), 69.9883447473, within: 1e-11))
    let shares = try #require(BinomialCost(ChangePointSeries.shares))
    #expect(isNear(shares.cost(0..<12) - shares.cost(0..<6) - shares.cost(6..<12), 19.051439544327764))
  }

  @Test func `Parting a segment never costs more`() throws {
    var random = SeededGenerator(seed: 2005)
    for _ in 0..<50 {
      let counts = (0..<12).map { _ in Int.random(in: 0...5, using: &random) }
      let gaussian = try #require(GaussianCost(counts.map(Double.init)))
      let poisson = try #require(PoissonCost(counts))
      let binomial = try #require(BinomialCost(counts.map { Proportion(successes: $0, trials: 5) }))
      for cut in 1..<12 {
        #expect(gaussian.cost(0..<cut) + gaussian.cost(cut..<12) <= gaussian.cost(0..<12) + 1e-9)
        #expect(poisson.cost(0..<cut) + poisson.cost(cut..<12) <= poisson.cost(0..<12) + 1e-9)
        #expect(binomial.cost(0..<cut) + binomial.cost(cut..<12) <= binomial.cost(0..<12) + 1e-9)
      }
    }
  }

  @Test func `A level far from 0 costs no digits`() throws {
    let cost = try #require(GaussianCost([1, 2, 3, 4].map { $0 + 1e12 }))
    #expect(cost.cost(0..<4) == 5)
  }

  @Test func `No weeks cost nothing`() throws {
    #expect(try #require(GaussianCost([])).cost(0..<9) == 0)
    #expect(try #require(PoissonCost([])).cost(0..<9) == 0)
    #expect(try #require(BinomialCost([])).cost(0..<9) == 0)
    #expect(try #require(BinomialCost([Proportion(), Proportion()])).cost(0..<2) == 0)
  }

  @Test func `Values that cannot be are refused`() {
    #expect(GaussianCost([1, .nan]) == nil)
    #expect(GaussianCost([1, .infinity]) == nil)
    #expect(GaussianCost([1e200, -1e200]) == nil)
    #expect(PoissonCost([1, -1]) == nil)
    #expect(BinomialCost([Proportion(successes: 2, trials: 1)]) == nil)
  }
}
