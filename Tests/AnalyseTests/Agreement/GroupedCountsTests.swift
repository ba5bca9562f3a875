import Analyse
import TestSupport
import Testing

struct GroupedCountsTests {
  @Test func `Every draw is a sum over as many groups as there are`() {
    var random = SeededGenerator(seed: 3)
    var counts = GroupedCounts(cellCount: 4)
    for _ in 0..<30 {
      // Each group counts once in cell 0, so that cell tells the number of groups in a draw.
      counts.append([0] + (0..<5).map { _ in Int.random(in: 1...3, using: &random) })
    }
    #expect(counts.groupCount == 30 && counts.total[0] == 30 && counts.total.reduce(0, +) == 180)
    var draws: [[Int]] = []
    counts.resample(times: 50, seed: 1) { draws.append($0) }
    #expect(draws.count == 50 && draws.allSatisfy { $0[0] == 30 && $0.reduce(0, +) == 180 })
    #expect(Set(draws).count > 10)
  }

  @Test func `The same seed gives the same draws, another one others`() {
    var counts = GroupedCounts(cellCount: 3)
    for group in 0..<20 { counts.append([group % 3, group % 2]) }
    func draws(_ seed: UInt64) -> [[Int]] {
      var draws: [[Int]] = []
      counts.resample(times: 5, seed: seed) { draws.append($0) }
      return draws
    }
    #expect(draws(1) == draws(1))
    #expect(draws(1) != draws(2))
  }

  @Test func `What a group counts stays together`() {
    var counts = GroupedCounts(cellCount: 2)
    for _ in 0..<10 { counts.append([0, 1, 1, 0, 1]) }
    counts.resample(times: 20, seed: 8) { sums in #expect(sums == [20, 30]) }
    #expect(counts.total == [20, 30])
  }

  @Test func `Cells that do not exist and draws without groups do no harm`() {
    var counts = GroupedCounts(cellCount: 2)
    var calls = 0
    counts.resample(times: 3, seed: 1) { _ in calls += 1 }
    #expect(calls == 0)
    counts.append([-1, 2, 99, 1])
    #expect(counts.total == [0, 1])
  }

  /// The mean of many draws of a share is that of the share itself.
  @Test func `Intervals of a share of independent groups come near those of theory`() throws {
    var counts = GroupedCounts(cellCount: 2)
    for group in 0..<400 { counts.append([group % 4 == 0 ? 1 : 0]) }
    var shares: [Double] = []
    counts.resample(times: 2000, seed: 5) { shares.append(Double($0[1]) / 400) }
    let interval = try #require(percentileInterval(shares, confidence: 0.95))
    let theory = wilsonInterval(successes: 100, of: 400, confidence: 0.95)
    #expect(abs(interval.low - theory.low) < 0.01 && abs(interval.high - theory.high) < 0.01)
  }
}
