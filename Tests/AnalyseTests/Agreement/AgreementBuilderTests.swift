import Analyse
import Corpus
import TestSupport
import Testing

struct AgreementBuilderTests {
  private let layout = TallyLayout(themes: 2, codes: 2)

  private static func pair(_ gold: Int, _ given: Int) -> CodingPair {
    func side(_ rung: Int) -> CodingPair.Side {
      CodingPair.Side(
        head: rung > 1 ? .resistance : .coping, rung: Rung(rung) ?? .none, themes: [rung % 2], codes: [rung % 2])
    }
    return CodingPair(gold: side(gold), given: side(given))
  }

  /// Threads of eight messages; the rules are right `right` times in ten, the baseline in half of the cases.
  private func builder(threads: Int, right: Int, isPaired: Bool, seed: UInt64 = 4) -> AgreementBuilder {
    var random = SeededGenerator(seed: seed)
    var builder = AgreementBuilder(layout: layout, isPaired: isPaired)
    for thread in 0..<threads {
      for _ in 0..<8 {
        let gold = Int.random(in: 0...7, using: &random)
        let given = Int.random(in: 0..<10, using: &random) < right ? gold : Int.random(in: 0...7, using: &random)
        let other = Bool.random(using: &random) ? gold : Int.random(in: 0...7, using: &random)
        builder.add(Self.pair(gold, given), baseline: isPaired ? Self.pair(gold, other) : nil, thread: thread * 7)
      }
    }
    return builder
  }

  @Test func `Intervals hold the estimates and lie within the range of the score`() throws {
    let found = builder(threads: 40, right: 7, isPaired: false).finish(AgreementParameters(resamples: 200)).rules
    #expect(found.threads == 40 && found.tally.messages == 320)
    for score in AgreementScore.allCases {
      let estimate = found[score]
      let (value, interval) = (try #require(estimate.value), try #require(estimate.interval))
      #expect(interval.low <= value && value <= interval.high && interval.low < interval.high, "\(score)")
      #expect(interval.low >= -1 && interval.high <= 1)
    }
    #expect(found.themes.count == 2 && found.themes.allSatisfy { $0.f1.interval != nil })
    #expect(found.themes.map(\.counts).reduce(DetectionCounts(), +) == found.tally.themes)
  }

  @Test func `The same seed gives the same, another seed nearly the same`() throws {
    let builder = builder(threads: 60, right: 7, isPaired: false)
    func interval(_ seed: UInt64) throws -> Interval {
      try #require(builder.finish(AgreementParameters(resamples: 400, seed: seed)).rules[.strictF1].interval)
    }
    #expect(try interval(1) == interval(1))
    let (one, two) = (try interval(1), try interval(2))
    #expect(one != two && abs(one.low - two.low) < 0.03 && abs(one.high - two.high) < 0.03)
  }

  @Test func `Whole threads are drawn, so messages that repeat each other make no narrower interval`() throws {
    func width(copies: Int) throws -> Double {
      var random = SeededGenerator(seed: 6)
      var builder = AgreementBuilder(layout: layout, isPaired: false)
      for thread in 0..<50 {
        let pair = Self.pair(5, Int.random(in: 0..<3, using: &random) == 0 ? 0 : 5)
        for _ in 0..<copies { builder.add(pair, thread: thread) }
      }
      let interval = try #require(builder.finish(AgreementParameters(resamples: 300)).rules[.strictRecall].interval)
      return interval.high - interval.low
    }
    #expect(try abs(width(copies: 1) - width(copies: 20)) < 1e-12)
  }

  @Test func `A baseline is compared on the same threads`() throws {
    let found = builder(threads: 60, right: 9, isPaired: true).finish(AgreementParameters(resamples: 300))
    let baseline = try #require(found.baseline)
    #expect(baseline.tally.messages == found.rules.tally.messages)
    for score in [AgreementScore.strictF1, .headMacroF1] {
      let difference = try #require(found.differences[score])
      let (rules, other) = (try #require(found.rules[score].value), try #require(baseline[score].value))
      #expect(abs(try #require(difference.value) - (rules - other)) < 1e-12)
      let interval = try #require(difference.interval)
      #expect(interval.low > 0 && interval.low < rules - other && rules - other < interval.high)
    }
  }

  @Test func `Rules compared with themselves differ by nothing`() throws {
    var builder = AgreementBuilder(layout: layout, isPaired: true)
    for thread in 0..<20 {
      let pair = Self.pair(thread % 8, thread % 5)
      builder.add(pair, baseline: pair, thread: thread)
    }
    let found = builder.finish(AgreementParameters(resamples: 100))
    #expect(found.differences[.strictF1] == Agreement.Estimate(value: 0, interval: Interval(low: 0, high: 0)))
    #expect(found.rules.scores == found.baseline?.scores)
  }

  @Test func `Without draws there are no intervals, and without messages no numbers`() {
    let found = builder(threads: 3, right: 5, isPaired: false).finish(AgreementParameters(resamples: 0)).rules
    #expect(found[.strictF1].value != nil && found[.strictF1].interval == nil)
    let empty = AgreementBuilder(layout: layout, isPaired: false).finish(AgreementParameters())
    #expect(empty.rules[.strictF1] == Agreement.Estimate() && empty.rules.threads == 0)
  }
}
