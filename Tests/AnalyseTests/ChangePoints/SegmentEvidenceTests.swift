import Analyse
import Foundation
import Testing

struct SegmentEvidenceTests {
  /// The published logarithms for Gamma(1, 1), without the counts' factorials: none against one change of 111.
  @Test func `Evidence of the coal-mining disasters as one segment matches the reference`() throws {
    let series = try #require(CountSegments(ChangePointSeries.coal, shape: 1, rate: 1))
    #expect(series.count == 112)
    #expect(isNear(series.logEvidence(0..<112), -91.9287248889, within: 1e-11))
    // One week of 4: 4! / 2⁵, by hand.
    #expect(isNear(series.logEvidence(0..<1), log(24.0 / 32), within: 1e-13))
  }

  @Test
  func `Evidence of shares is their marginal but for the coefficients, which are the same however they are parted`()
    throws
  {
    let series = try #require(ShareSegments(ChangePointSeries.shares))
    let all = ChangePointSeries.shares.indices
    let constant = BetaPrior.uniform.logMarginal(ChangePointSeries.shares) - series.logEvidence(all)
    for cut in 1..<all.count {
      let parts = [0..<cut, cut..<all.count]
      let marginal = parts.reduce(0) { $0 + BetaPrior.uniform.logMarginal(ChangePointSeries.shares[$1]) }
      let evidence = parts.reduce(0) { $0 + series.logEvidence($1) }
      #expect(abs(marginal - evidence - constant) < 1e-11)
    }
  }

  @Test func `A week without trials says nothing, and neither does no week`() throws {
    let gaps = try #require(ShareSegments([Proportion(), Proportion(successes: 1, trials: 2), Proportion()]))
    #expect(gaps.logEvidence(0..<1) == 0)
    #expect(gaps.logEvidence(0..<3) == gaps.logEvidence(1..<2))
    #expect(gaps.logEvidence(2..<2) == 0)
    #expect(try #require(ShareSegments([])).logEvidence(0..<5) == 0)
    #expect(try #require(CountSegments([], shape: 1, rate: 1)).logEvidence(-3..<9) == 0)
  }

  @Test func `What cannot be is refused, and so are sums beyond counting`() {
    #expect(ShareSegments([Proportion(successes: 3, trials: 2)]) == nil)
    #expect(ShareSegments([Proportion(successes: 3, trials: .max), Proportion(successes: 3, trials: .max)]) == nil)
    #expect(CountSegments([1, -1], shape: 1, rate: 1) == nil)
    #expect(CountSegments([.max, .max], shape: 1, rate: 1) == nil)
    for (shape, rate) in [(0.0, 1.0), (1, 0), (.nan, 1), (1, .infinity)] {
      #expect(CountSegments([1], shape: shape, rate: rate) == nil)
    }
  }
}
