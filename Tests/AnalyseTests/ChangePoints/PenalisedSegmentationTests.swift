import Analyse
import TestSupport
import Testing

struct PenalisedSegmentationTests {
  /// `ruptures`, PELT, L2, jump 1, least segment 2.
  @Test(arguments: [
    (1e5, [28]), (2e5, [28]), (207_232.7, [28]), (261_127.6, [28]),
    (5e4, [7, 10, 19, 28, 37, 40, 45, 47, 83, 95]),
  ])
  func `The Nile is parted as by PELT`(penalty: Double, changes: [Int]) throws {
    let nile = try #require(GaussianCost(ChangePointSeries.nile.map(Double.init)))
    #expect(try #require(PenalisedSegmentation(nile, penalty: penalty, shortest: 2)).changes == changes)
  }

  /// `ruptures` and, from 15 on, `strucchange`.
  @Test(arguments: [
    (2, [28], 1597457.19444), (2, [19, 28], nil), (2, [28, 83, 95], nil), (2, [28, 41, 45, 47], nil),
    (15, [28], 1597457.19444), (15, [28, 83], 1552923.61578), (15, [28, 68, 83], 1538096.51275),
    (15, [28, 45, 68, 83], 1507888.47592), (15, [], 2835156.75),
  ])
  func `So it is with a number of changes`(shortest: Int, changes: [Int], cost: Double?) throws {
    let nile = try #require(GaussianCost(ChangePointSeries.nile.map(Double.init)))
    let best = try #require(PenalisedSegmentation(nile, number: changes.count, shortest: shortest))
    #expect(best.changes == changes)
    if let cost { #expect(abs(best.cost - cost) < 1e-5) }
  }

  @Test(arguments: [
    ([], 178.098119), ([41], 108.109775), ([41, 97], 97.118687), ([41, 79, 97], 90.359371),
    ([36, 60, 79, 97], 86.07639),
  ])
  func `The coal-mining disasters are parted as by the reference`(changes: [Int], cost: Double) throws {
    let coal = try #require(PoissonCost(ChangePointSeries.coal))
    let best = try #require(PenalisedSegmentation(coal, number: changes.count))
    #expect(best.changes == changes)
    #expect(abs(best.cost - cost) < 1e-6)
  }

  @Test(arguments: [
    (3, [41], 122.26527118754765), (2, [41, 97], 115.99268260901678), (1, [41, 79, 92, 95, 97], 103.02153926641374),
  ])
  func `So they are with penalties of so many logarithms of the years`(
    factor: Double, changes: [Int], objective: Double
  ) throws {
    let penalty = factor * 4.718498871295094
    let coal = try #require(PoissonCost(ChangePointSeries.coal))
    let best = try #require(PenalisedSegmentation(coal, penalty: penalty))
    #expect(best.changes == changes)
    #expect(isNear(best.objective(penalty: penalty), objective, within: 1e-12))
  }

  @Test func `Shares that doubled from the seventh week on are parted there`() throws {
    let shares = try #require(BinomialCost(ChangePointSeries.shares))
    let best = try #require(PenalisedSegmentation(shares, penalty: 5))
    #expect(best.changes == [6])
  }

  @Test(arguments: [1, 2, 3])
  func `No other segmentation of short series is cheaper`(shortest: Int) throws {
    var random = SeededGenerator(seed: 1989)
    for _ in 0..<25 {
      let weeks = Int.random(in: 1...9, using: &random)
      let series = try #require(PoissonCost((0..<weeks).map { _ in Int.random(in: 0...9, using: &random) }))
      let penalty = Double.random(in: 0...6, using: &random)
      let penalised = try #require(PenalisedSegmentation(series, penalty: penalty, shortest: shortest))
      var least = series.cost(0..<weeks)
      for number in stride(from: 1, to: weeks, by: 1) {
        let costs = ChangePointSeries.placings(weeks: weeks, changes: number, shortest: shortest).map { changes in
          ChangePointSeries.segments(changes, weeks: weeks).reduce(0) { $0 + series.cost($1) }
        }
        let best = PenalisedSegmentation(series, number: number, shortest: shortest)
        #expect(best.map { abs($0.cost - (costs.min() ?? -1)) < 1e-9 } ?? costs.isEmpty)
        least = min(least, (costs.min() ?? .infinity) + Double(number) * penalty)
      }
      #expect(abs(penalised.objective(penalty: penalty) - least) < 1e-9)
    }
  }

  @Test func `A series without weeks or with too many, and penalties that cannot be, are refused`() throws {
    let none = try #require(PoissonCost([]))
    #expect(PenalisedSegmentation(none, penalty: 1) == nil)
    #expect(PenalisedSegmentation(none, number: 0) == nil)
    let long = try #require(PoissonCost([Int](repeating: 0, count: 16385)))
    #expect(PenalisedSegmentation(long, penalty: 1) == nil)
    #expect(PenalisedSegmentation(long, number: 1) == nil)
    let coal = try #require(PoissonCost(ChangePointSeries.coal))
    for penalty in [-1, .nan, .infinity] { #expect(PenalisedSegmentation(coal, penalty: penalty) == nil) }
  }

  @Test(arguments: [(-1, 1), (65, 1), (112, 1), (Int.max, 1), (1, 0), (1, Int.max), (3, 29)])
  func `Numbers and lengths for which there is no room are refused`(number: Int, shortest: Int) throws {
    #expect(
      PenalisedSegmentation(try #require(PoissonCost(ChangePointSeries.coal)), number: number, shortest: shortest)
        == nil)
  }

  @Test func `A series shorter than a segment stays whole`() throws {
    let coal = try #require(PoissonCost(ChangePointSeries.coal))
    #expect(try #require(PenalisedSegmentation(coal, penalty: 0, shortest: .max)).changes == [])
  }
}
