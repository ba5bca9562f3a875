import Analyse
import TestSupport
import Testing

struct JeffreysIntervalTests {
  /// By mpmath with 40 digits and, for the last two, Boost; 5 of 56 and 0 of 20 are also published.
  @Test(arguments: [
    (5, 56, 0.95, 0.034891474374045606, 0.18465087957403093), (0, 20, 0.95, 0, 0.11663898290487543),
    (20, 20, 0.95, 0.88336101709512457, 1), (81, 263, 0.95, 0.25452193499102347, 0.36564749917408242),
    (1, 29, 0.99, 0.0012466372380502029, 0.2001431208767694),
    (1, 1_000_000, 0.95, 1.0789766246541867e-07, 4.6741920467298275e-06),
    (1000, 100_000, 0.95, 0.009397403338148997, 0.010630959106456369),
  ])
  func `The interval matches other programs`(
    successes: Int, trials: Int, confidence: Double, low: Double, high: Double
  ) {
    let interval = jeffreysInterval(successes: successes, of: trials, confidence: confidence)
    #expect(abs(interval.low - low) <= 1e-10 * low)
    #expect(abs(interval.high - high) <= 1e-10 * high)
  }

  @Test func `The interval holds the share, stays within 0 to 1 and mirrors its complement`() {
    var random = SeededGenerator(seed: 1946)
    for _ in 0..<300 {
      let trials = Int.random(in: 1...400, using: &random)
      let successes = Int.random(in: 0...trials, using: &random)
      let interval = jeffreysInterval(successes: successes, of: trials, confidence: 0.95)
      let share = Double(successes) / Double(trials)
      #expect(0 <= interval.low && interval.low <= share && share <= interval.high && interval.high <= 1)
      let mirrored = jeffreysInterval(successes: trials - successes, of: trials, confidence: 0.95)
      #expect(abs(mirrored.low - (1 - interval.high)) < 1e-12)
    }
  }

  @Test(arguments: [(0, 0, 0.95), (3, 2, 0.95), (-1, 2, 0.95), (1, 2, 0), (1, 2, 1), (1, 2, .nan), (1, .max, 0.95)])
  func `Where nothing is known, or the input is not sound, all is open`(successes: Int, trials: Int, confidence: Double)
  {
    let interval = jeffreysInterval(successes: successes, of: trials, confidence: confidence)
    #expect(interval == Interval(low: 0, high: 1))
  }
}
