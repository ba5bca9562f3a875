import Analyse
import TestSupport
import Testing

struct RoganGladenTests {
  private static func corrected(_ x: Int, _ n: Int, _ found: Int, _ of: Int, _ spared: Int, _ from: Int) -> RoganGladen?
  {
    RoganGladen(
      observed: Proportion(successes: x, trials: n), sensitivity: Proportion(successes: found, trials: of),
      specificity: Proportion(successes: spared, trials: from), confidence: 0.95)
  }

  /// The formula of Lang and Reiczigel's own program, computed in Python; the first estimate is 2 / 7.
  @Test(arguments: [
    (60, 200, 80, 100, 90, 100, 2.0 / 7, 0.16782979549566762, 0.39982982205629086),
    (30, 100, 40, 50, 45, 50, 2.0 / 7, 0.11389576936542367, 0.44916335367514004),
    (2, 100, 40, 50, 45, 50, 0.0, 0.0, 0.020032402407880096),
    (50, 500, 19, 20, 198, 200, 0.09 / 0.94, 0.06437499840554459, 0.13757368644777068),
  ])
  func `Estimate and interval are those computed elsewhere`(
    x: Int, n: Int, found: Int, of: Int, spared: Int, from: Int, estimate: Double, low: Double, high: Double
  ) throws {
    let result = try #require(Self.corrected(x, n, found, of, spared, from))
    #expect(abs(result.estimate - estimate) < 1e-12)
    #expect(abs(result.interval.low - low) < 1e-12)
    #expect(abs(result.interval.high - high) < 1e-12)
  }

  @Test func `The interval holds the estimate, stays within 0 to 1 and mirrors the complement`() throws {
    var random = SeededGenerator(seed: 2014)
    for _ in 0..<2000 {
      let (n, of, from) = (
        Int.random(in: 1...400, using: &random), Int.random(in: 1...200, using: &random),
        Int.random(in: 1...200, using: &random)
      )
      let (x, found, spared) = (
        Int.random(in: 0...n, using: &random), Int.random(in: (of / 2)...of, using: &random),
        Int.random(in: (from / 2)...from, using: &random)
      )
      guard let result = Self.corrected(x, n, found, of, spared, from) else { continue }
      #expect(0 <= result.interval.low && result.interval.low <= result.estimate)
      #expect(result.estimate <= result.interval.high && result.interval.high <= 1)
      let mirrored = try #require(Self.corrected(n - x, n, spared, from, found, of))
      #expect(abs(mirrored.estimate - (1 - result.estimate)) < 1e-9)
      #expect(abs(mirrored.interval.low - (1 - result.interval.high)) < 1e-9)
    }
  }

  @Test(arguments: [(0.1, 0.9, 0.95), (0.3, 0.7, 0.9), (0.6, 0.8, 0.8), (0.95, 0.9, 0.95)])
  func `The interval holds the true share about as often as it says`(
    share: Double, sensitivity: Double, specificity: Double
  ) throws {
    var random = SeededGenerator(seed: 113)
    func successes(_ trials: Int, _ chance: Double) -> Int {
      (0..<trials).reduce(0) { sum, _ in sum + (Double.random(in: 0..<1, using: &random) < chance ? 1 : 0) }
    }
    let chance = share * sensitivity + (1 - share) * (1 - specificity)
    var held = 0
    for _ in 0..<2000 {
      let result = try #require(
        Self.corrected(successes(200, chance), 200, successes(60, sensitivity), 60, successes(80, specificity), 80))
      if result.interval.low <= share, share <= result.interval.high { held += 1 }
    }
    #expect((1860...1990).contains(held))
  }

  @Test func `Perfect rules on many messages change next to nothing`() throws {
    let result = try #require(Self.corrected(300, 1000, 1_000_000, 1_000_000, 1_000_000, 1_000_000))
    let plain = wilsonInterval(successes: 300, of: 1000, confidence: 0.95)
    #expect(abs(result.estimate - 0.3) < 1e-12)
    #expect(abs(result.interval.low - plain.low) < 1e-3 && abs(result.interval.high - plain.high) < 1e-3)
  }

  @Test func `Rules that may be no better than chance leave all open`() throws {
    #expect(try #require(Self.corrected(30, 100, 6, 10, 5, 10)).interval == Interval(low: 0, high: 1))
  }

  @Test(arguments: [
    (30, 100, 50, 100, 50, 100), (30, 100, 40, 100, 50, 100), (0, 0, 9, 9, 9, 9), (1, 9, 0, 0, 9, 9),
    (1, 9, 9, 9, 0, 0), (10, 9, 9, 9, 9, 9), (-1, 9, 9, 9, 9, 9),
  ])
  func `Rules that find by chance, and samples without messages, give nothing`(
    x: Int, n: Int, found: Int, of: Int, spared: Int, from: Int
  ) {
    #expect(Self.corrected(x, n, found, of, spared, from) == nil)
  }

  @Test(arguments: [0, 1, -1, .nan])
  func `So does a confidence that is none`(confidence: Double) {
    let sound = Proportion(successes: 9, trials: 10)
    #expect(RoganGladen(observed: sound, sensitivity: sound, specificity: sound, confidence: confidence) == nil)
  }
}
