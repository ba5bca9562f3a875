import Analyse
import TestSupport
import Testing

struct NewcombeDifferenceTests {
  @Test func `The interval matches Newcombe's example 56 of 70 against 48 of 80`() {
    let difference = NewcombeDifference(
      after: Proportion(successes: 56, trials: 70), before: Proportion(successes: 48, trials: 80), confidence: 0.95)
    #expect(abs(difference.estimate - 0.2) < 1e-12)
    #expect(abs(difference.interval.low - 0.0524314724) < 1e-9)
    #expect(abs(difference.interval.high - 0.3338726540) < 1e-9)
    #expect(difference.direction == .up)
  }

  @Test func `The interval holds the difference, stays within −1 to 1 and turns round with the order`() {
    var random = SeededGenerator(seed: 1998)
    for _ in 0..<2000 {
      let (one, two) = (proportion(&random), proportion(&random))
      let there = NewcombeDifference(after: one, before: two, confidence: 0.95)
      let back = NewcombeDifference(after: two, before: one, confidence: 0.95)
      #expect(there.interval.low <= there.estimate && there.estimate <= there.interval.high)
      #expect(there.interval.low >= -1 - 1e-12 && there.interval.high <= 1 + 1e-12)
      #expect(abs(there.interval.low + back.interval.high) < 1e-12)
    }
  }

  @Test(arguments: [(5, 5, Direction.unclear), (90, 5, .up), (5, 90, .down)])
  func `A direction is told only when zero lies outside`(after: Int, before: Int, direction: Direction) {
    let difference = NewcombeDifference(
      after: Proportion(successes: after, trials: 100), before: Proportion(successes: before, trials: 100),
      confidence: 0.95)
    #expect(difference.direction == direction)
  }

  private func proportion(_ random: inout SeededGenerator) -> Proportion {
    let trials = Int.random(in: 1...300, using: &random)
    return Proportion(successes: Int.random(in: 0...trials, using: &random), trials: trials)
  }
}
