import Analyse
import Corpus
import Testing

struct AgreementScoreTests {
  private let layout = TallyLayout(themes: 1, codes: 1)

  private func tally(_ rows: [(Head, Int, Head, Int)]) -> CodingTally {
    var counts = GroupedCounts(cellCount: layout.cellCount)
    for (gold, goldRung, given, givenRung) in rows {
      counts.append(
        layout.cells(
          of: CodingPair(
            gold: CodingPair.Side(head: gold, rung: Rung(goldRung) ?? .none, themes: [0]),
            given: CodingPair.Side(head: given, rung: Rung(givenRung) ?? .none, themes: goldRung > 3 ? [0] : []))))
    }
    return CodingTally(layout: layout, counts: counts.total)
  }

  @Test func `Every score is the one of the hand`() throws {
    // Four calls, three of them seen, and one seen where a shared grievance was meant.
    let tally = tally([
      (.resistance, 4, .resistance, 4), (.resistance, 5, .resistance, 5), (.resistance, 4, .resistance, 5),
      (.resistance, 7, .neither, 0), (.resistance, 2, .resistance, 4), (.coping, 1, .coping, 1),
      (.coping, 0, .neither, 0), (.neither, 0, .neither, 0),
    ])
    let expected: [AgreementScore: Double] = [
      .strictPrecision: 0.75, .strictRecall: 0.75, .strictF1: 0.75, .broadPrecision: 1, .broadRecall: 0.8,
      .broadF1: 8.0 / 9, .headAccuracy: 0.75, .headMacroF1: (8.0 / 9 + 2.0 / 3 + 0.5) / 3, .themeF1: 2 * 4 / 12.0,
    ]
    for (score, value) in expected {
      #expect(abs(try #require(score.value(in: tally)) - value) < 1e-12, "\(score)")
    }
    // Squared distances: 1 + 49 + 4 observed; expected from the totals of both sides.
    let rungs: [(Double, Double)] = [(4, 4), (5, 5), (4, 5), (7, 0), (2, 4), (1, 1), (0, 0), (0, 0)]
    let chance = rungs.reduce(0) { sum, gold in sum + rungs.reduce(0) { $0 + (gold.0 - $1.1) * (gold.0 - $1.1) } }
    #expect(abs(try #require(AgreementScore.rungKappa.value(in: tally)) - (1 - 54 * 8 / chance)) < 1e-12)
    #expect(AgreementScore.codeF1.value(in: tally) == nil)
  }

  @Test(arguments: AgreementScore.allCases)
  func `Without messages nothing is known`(score: AgreementScore) {
    #expect(score.value(in: CodingTally(layout: layout, counts: [])) == nil)
  }

  @Test func `Every score has its own name`() {
    #expect(Set(AgreementScore.allCases.map(\.rawValue)).count == AgreementScore.allCases.count)
    #expect(AgreementScore.allCases.count >= 13)
  }
}
