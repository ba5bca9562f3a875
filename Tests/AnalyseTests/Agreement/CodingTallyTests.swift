import Analyse
import Corpus
import TestSupport
import Testing

struct CodingTallyTests {
  private let layout = TallyLayout(themes: 3, codes: 4)

  private func tally(_ pairs: [CodingPair]) -> CodingTally {
    var counts = GroupedCounts(cellCount: layout.cellCount)
    for pair in pairs { counts.append(layout.cells(of: pair)) }
    return CodingTally(layout: layout, counts: counts.total)
  }

  private static func side(_ head: Head, _ rung: Int, themes: [Int] = [], codes: [Int] = []) -> CodingPair.Side {
    CodingPair.Side(head: head, rung: Rung(rung) ?? .none, themes: themes, codes: codes)
  }

  @Test func `Heads, rungs, themes and codes are counted each in their place`() {
    let tally = tally([
      CodingPair(
        gold: Self.side(.resistance, 4, themes: [0, 2], codes: [1]),
        given: Self.side(.coping, 1, themes: [0, 1], codes: [1, 3]), isModalityRight: true, isFormRight: false),
      CodingPair(gold: Self.side(.neither, 0), given: Self.side(.resistance, 5), isModalityRight: false),
      CodingPair(gold: Self.side(.neither, 0, codes: [0]), given: Self.side(.neither, 0)),
    ])
    #expect(tally.messages == 3 && tally.heads.total == 3 && tally.rungs.total == 3)
    #expect(tally.rungs[4, 1] == 1 && tally.rungs[0, 5] == 1 && tally.rungs[0, 0] == 1)
    let heads = Head.allCases
    let resistance = heads.firstIndex(of: .resistance) ?? 0
    #expect(tally.heads[resistance, heads.firstIndex(of: .coping) ?? 0] == 1)
    #expect(tally.heads[heads.firstIndex(of: .neither) ?? 0, resistance] == 1)
    #expect(tally.theme(0) == DetectionCounts(hits: 1))
    #expect(tally.theme(1) == DetectionCounts(falseAlarms: 1))
    #expect(tally.theme(2) == DetectionCounts(misses: 1))
    #expect(tally.codes == DetectionCounts(hits: 1, falseAlarms: 1, misses: 1))
    #expect(tally.modality == Proportion(successes: 1, trials: 2))
    #expect(tally.form == Proportion(successes: 0, trials: 1))
    #expect(tally.falseAlarms == Proportion(successes: 1, trials: 2))
    #expect(tally.messages(from: .callToAction) == 1)
  }

  @Test func `What the person did not code is not counted against the rules`() {
    let pair = CodingPair(
      gold: Self.side(.coping, 1), given: Self.side(.coping, 1, themes: [1], codes: [2]), hasThemes: false,
      hasCodes: false)
    let tally = tally([pair])
    #expect(tally.themes == DetectionCounts() && tally.codes == DetectionCounts())
  }

  @Test func `Every count lies inside the layout and no two meanings share one`() {
    var cells = Set<Int>()
    for gold in Head.allCases {
      for given in Head.allCases {
        cells.insert(layout.cells(of: CodingPair(gold: Self.side(gold, 3), given: Self.side(given, 3)))[0])
      }
    }
    #expect(cells.count == 16)
    for gold in 0..<8 {
      for given in 0..<8 {
        cells.insert(
          layout.cells(of: CodingPair(gold: Self.side(.coping, gold), given: Self.side(.coping, given)))[1])
      }
    }
    #expect(cells.count == 16 + 64)
    for (theme, code) in [(0, 3), (2, 0)] {
      let all = Self.side(.neither, 0, themes: [theme], codes: [code])
      let none = Self.side(.neither, 4)
      cells.formUnion(layout.cells(of: CodingPair(gold: all, given: all)))
      cells.formUnion(layout.cells(of: CodingPair(gold: all, given: none)))
      cells.formUnion(layout.cells(of: CodingPair(gold: none, given: all)))
    }
    // Two themes and two codes with three counts each, neutral messages and false alarms; the rungs are known.
    #expect(cells.count == 16 + 64 + 12 + 2)
    #expect(cells.allSatisfy { (0..<layout.cellCount).contains($0) })
  }

  @Test func `Unknown categories and missing counts do no harm`() {
    let far = Self.side(.coping, 1, themes: [9], codes: [9])
    #expect(tally([CodingPair(gold: far, given: far)]).themes == DetectionCounts())
    let empty = CodingTally(layout: layout, counts: [])
    #expect(empty.messages == 0 && empty.theme(7) == DetectionCounts() && empty.code(-1) == DetectionCounts())
  }
}
