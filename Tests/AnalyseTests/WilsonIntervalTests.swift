import Analyse
import TestSupport
import Testing

struct WilsonIntervalTests {
  /// Newcombe 1998's worked examples, recomputed with statsmodels.
  @Test(arguments: [
    (81, 263, 0.2552885199, 0.3662095770), (15, 148, 0.0623863995, 0.1604872417), (0, 20, 0, 0.1611251581),
    (1, 29, 0.0061132143, 0.1717552188),
  ])
  func `The interval matches published examples`(successes: Int, trials: Int, low: Double, high: Double) {
    let interval = wilsonInterval(successes: successes, of: trials, confidence: 0.95)
    #expect(abs(interval.low - low) < 1e-9)
    #expect(abs(interval.high - high) < 1e-9)
  }

  @Test func `The interval holds the share, stays within 0 to 1 and mirrors its complement`() {
    var random = SeededGenerator(seed: 1927)
    for _ in 0..<2000 {
      let trials = Int.random(in: 1...400, using: &random)
      let successes = Int.random(in: 0...trials, using: &random)
      let interval = wilsonInterval(successes: successes, of: trials, confidence: 0.95)
      let share = Double(successes) / Double(trials)
      #expect(0 <= interval.low && interval.low <= share && share <= interval.high && interval.high <= 1)
      let mirrored = wilsonInterval(successes: trials - successes, of: trials, confidence: 0.95)
      #expect(abs(mirrored.low - (1 - interval.high)) < 1e-12)
    }
  }

  @Test func `Without trials nothing is known`() {
    #expect(wilsonInterval(successes: 0, of: 0, confidence: 0.95) == Interval(low: 0, high: 1))
  }
}
