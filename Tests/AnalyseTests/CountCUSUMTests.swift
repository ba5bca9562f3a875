import Analyse
import Foundation
import TestSupport
import Testing

struct CountCUSUMTests {
  private static func poisson(_ mean: Double) -> [Double] {
    var term = exp(-mean)
    return (0..<100).map { count in
      defer { term *= mean / Double(count + 1) }
      return term
    }
  }

  private static func length(_ reference: Int, _ limit: Int, _ probabilities: [Double]) throws -> Double {
    let chart = try #require(CountCUSUM(reference: reference, limit: limit))
    return try #require(chart.averageRunLength(probabilities))
  }

  /// R `surveillance::arlCusum` alarms at the limit or above, R `spc::pois.cusum.arl` only above: limit 11 there is 10 here.
  @Test(arguments: [
    (3, 10, 2.4, 548.3622655286811), (3, 10, 3, 45.130003601559125), (3, 10, 3.5, 17.267323563327714),
    (3, 10, 4, 10.176626262694004), (3, 11, 2.4, 854.4519277132314), (3, 11, 3, 53.208387099541696),
    (3, 11, 3.5, 19.224162428690164), (3, 11, 4, 11.175962820609262), (2, 5, 1, 1903.5434945275417),
    (2, 5, 2, 19.79674287619422), (2, 5, 3, 5.365628074279732),
  ])
  func `Average run lengths of Poisson counts match R`(
    reference: Int, limit: Int, mean: Double, expected: Double
  ) throws {
    #expect(abs(try Self.length(reference, limit, Self.poisson(mean)) / expected - 1) < 1e-9)
  }

  /// By mpmath with 40 digits, for 20 persons and reference 2.
  ///
  /// The last is longer than double precision can solve by subtraction.
  @Test(arguments: [
    (0.05, 0, 4, 785.33704484491945), (0.05, 0, 6, 12325.396780377937), (0.1, 0, 6, 28.725651723563207),
    (0.15, 0, 6, 6.355288465854828), (0.2, 0, 6, 3.5420007021001116), (0.05, 0.02, 4, 143.24018739051796),
    (0.05, 0.02, 8, 4819.573110634744), (0.05, 0.05, 4, 53.677569928196038), (0.05, 0.05, 8, 580.98713858733911),
    (0.15, 0.05, 4, 4.3341244946336368), (0.15, 0.05, 8, 8.2503672886685673), (0.05, 0, 20, 2662246948190.0139),
  ])
  func `So do those of persons who are alike or hang together`(
    mean: Double, correlation: Double, limit: Int, expected: Double
  ) throws {
    let counts = try #require(BetaBinomial(trials: 20, mean: mean, correlation: correlation)).probabilities
    #expect(abs(try Self.length(2, limit, counts) / expected - 1) < 1e-11)
  }

  @Test func `Simulated run lengths have the computed mean`() throws {
    var random = SeededGenerator(seed: 1972)
    let counts = try #require(BetaBinomial(trials: 20, mean: 0.05, correlation: 0.05)).probabilities
    var chart = try #require(CountCUSUM(reference: 2, limit: 4))
    let expected = try #require(chart.averageRunLength(counts))
    let runs = 20_000
    var (sum, squares) = (0.0, 0.0)
    for _ in 0..<runs {
      var weeks = 0
      var alarm = false
      while !alarm {
        weeks += 1
        var (rest, count) = (Double.random(in: 0..<1, using: &random), 0)
        while count < 20, rest >= counts[count] { (rest, count) = (rest - counts[count], count + 1) }
        alarm = chart.add(count)
      }
      sum += Double(weeks)
      squares += Double(weeks * weeks)
    }
    let mean = sum / Double(runs)
    let error = ((squares / Double(runs) - mean * mean) / Double(runs)).squareRoot()
    #expect(abs(mean - expected) < 3 * error)
  }

  @Test func `A chart of limit 1 waits for the first count above the reference`() throws {
    #expect(abs(try Self.length(2, 1, [0.5, 0.2, 0.2, 0.06, 0.04]) - 10) < 1e-12)
    #expect(abs(try Self.length(0, 3, [0, 1]) - 3) < 1e-12)
  }

  @Test func `Runs grow with the limit, and the design takes the first that is long enough`() throws {
    let counts = try #require(BetaBinomial(trials: 20, mean: 0.05, correlation: 0.05)).probabilities
    let lengths = try (1...40).map { try Self.length(2, $0, counts) }
    #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 < $1 })
    for wanted in [1, 53, 54, 365, 1e5] {
      let limit = try #require(
        CountCUSUM.design(reference: 2, probabilities: counts, averageRunLength: wanted)?.limit)
      #expect(lengths[limit - 1] >= wanted)
      #expect(limit == 1 || lengths[limit - 2] < wanted)
    }
    // One false alarm in 365 with persons who hang together.
    #expect(CountCUSUM.design(reference: 2, probabilities: counts, averageRunLength: 365)?.limit == 8)
    #expect(CountCUSUM.design(reference: 0, probabilities: [0, 1], averageRunLength: 1e9) == nil)
    #expect(CountCUSUM.design(reference: 2, probabilities: [], averageRunLength: 1) == nil)
  }

  @Test func `The sum never falls below 0, an alarm starts anew, and great counts do not overflow`() throws {
    var chart = try #require(CountCUSUM(reference: 2, limit: 4))
    let alarms = [0, 1, 4, 3, 2, 3, 0, 5, 2].map { chart.add($0) }
    #expect(alarms == [false, false, false, false, false, true, false, false, false])
    #expect(chart.sum == 3)
    let greatest = chart.add(.max)
    #expect(greatest && chart.sum == 0)
    let least = chart.add(.min)
    #expect(!least && chart.sum == 0)
  }

  @Test func `Counts that never pass the reference raise no alarm`() throws {
    #expect(try Self.length(3, 5, [0.2, 0.3, 0.3, 0.2]) == .infinity)
    #expect(try Self.length(3, 5, [1]) == .infinity)
    #expect(CountCUSUM.design(reference: 3, probabilities: [1], averageRunLength: 1e9)?.limit == 1)
  }

  @Test(arguments: [[], [0, 0], [0.5, -0.1], [.nan, 1], [.infinity]])
  func `What are no probabilities have no run length`(probabilities: [Double]) throws {
    #expect(try #require(CountCUSUM(reference: 1, limit: 2)).averageRunLength(probabilities) == nil)
  }

  @Test(arguments: [(-1, 5), (.max, 5), (2, 0), (2, .max)])
  func `Charts out of range are none`(reference: Int, limit: Int) {
    #expect(CountCUSUM(reference: reference, limit: limit) == nil)
  }
}
