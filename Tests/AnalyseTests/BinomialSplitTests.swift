import Analyse
import Testing

struct BinomialSplitTests {
  @Test func `The split matches the twelve shares of 50 computed elsewhere`() throws {
    let row = [2, 1, 3, 2, 1, 2, 6, 7, 6, 8, 7, 6].map { Proportion(successes: $0, trials: 50) }
    let split = try #require(BinomialSplit(row, leastSegment: 4))
    #expect(split.position == 6)
    #expect(abs(split.twiceLogRatio - 19.051439544327764) < 1e-9)
    #expect(abs(split.after.share / split.before.share - 40.0 / 11) < 1e-12)
  }

  @Test(arguments: [(7, 4), (1, 1), (0, 1)])
  func `A row shorter than two segments has no split`(count: Int, least: Int) {
    let row = [Proportion](repeating: Proportion(successes: 1, trials: 9), count: count)
    #expect(BinomialSplit(row, leastSegment: least) == nil)
  }

  @Test func `Equal shares gain nothing, and no segment is shorter than asked`() throws {
    let even = [Proportion](repeating: Proportion(successes: 3, trials: 30), count: 20)
    #expect(abs(try #require(BinomialSplit(even, leastSegment: 4)).twiceLogRatio) < 1e-9)
    let edge = [Proportion(successes: 30, trials: 30)] + even
    #expect(try #require(BinomialSplit(edge, leastSegment: 4)).position >= 4)
  }

  @Test func `All or nothing has a finite likelihood`() throws {
    let row = (0..<10).map { Proportion(successes: $0 < 5 ? 0 : 20, trials: 20) }
    let split = try #require(BinomialSplit(row, leastSegment: 4))
    #expect(split.position == 5)
    #expect(split.twiceLogRatio.isFinite)
  }
}
