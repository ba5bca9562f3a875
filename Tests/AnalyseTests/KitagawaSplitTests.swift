import Analyse
import TestSupport
import Testing

struct KitagawaSplitTests {
  @Test func `The split matches the worked example of stayers and newcomers`() {
    let split = KitagawaSplit(
      before: [Proportion(successes: 8, trials: 80), Proportion(successes: 4, trials: 20)],
      after: [Proportion(successes: 15, trials: 100), Proportion(successes: 40, trials: 100)])
    #expect(abs(split.total - 0.155) < 1e-12)
    #expect(abs(split.rate - 0.1025) < 1e-12)
    #expect(abs(split.composition - 0.0525) < 1e-12)
  }

  @Test func `The parts always add up to the difference of the overall shares`() {
    var random = SeededGenerator(seed: 1955)
    for _ in 0..<500 {
      let before = kinds(&random)
      let after = kinds(&random)
      let split = KitagawaSplit(before: before, after: after)
      #expect(abs(split.total - (share(after) - share(before))) < 1e-12)
    }
  }

  private func kinds(_ random: inout SeededGenerator) -> [Proportion] {
    (0..<3).map { _ in
      let trials = Int.random(in: 1...90, using: &random)
      return Proportion(successes: Int.random(in: 0...trials, using: &random), trials: trials)
    }
  }

  private func share(_ kinds: [Proportion]) -> Double {
    Double(kinds.reduce(0) { $0 + $1.successes }) / Double(kinds.reduce(0) { $0 + $1.trials })
  }
}
