import Corpus
import Languages
import Testing

@Suite struct ScoresReaderTests {
  private static let path = "common/scores.yaml"

  private static let sound = """
    - score: "weighed-neither"
      start: 12
      words: {QMARK: 5}
    - score: "weighed-call"
      code: R-CTA
      start: -3
      few_words: 4
      words:
        WE: 7
        FIRM: -2
      found: {C-ASK: -9}
      before: {R-CTA: 8}
      note: "why"
    """

  private static func faults(_ text: String) -> [CodebookFault] {
    SmallCodebook.faults(SmallCodebook.files([path: text]))
  }

  @Test func `scorecards are read with classes of every language and with signs`() throws {
    let cards = try Codebook.read(files: SmallCodebook.files([Self.path: Self.sound])).scorecards
    #expect(cards.map(\.id) == [RuleID("common/weighed-neither"), RuleID("common/weighed-call")])
    #expect(cards.map(\.code) == [nil, CodeID("R-CTA")] && cards.map(\.start) == [12, -3])
    #expect(cards.map(\.fewWords) == [0, 4] && cards[1].place.line == 4)
    #expect(cards[0].words == [Scorecard.ClassPoints(name: "QMARK", points: 5)])
    #expect(cards[1].words.map(\.name) == ["WE", "FIRM"] && cards[1].words.map(\.points) == [7, -2])
    #expect(cards[1].found == [Scorecard.CodePoints(code: CodeID("C-ASK"), points: -9)])
    #expect(cards[1].before == [Scorecard.CodePoints(code: CodeID("R-CTA"), points: 8)])
  }

  @Test func `a codebook without the file has no scorecards`() throws {
    #expect(try Codebook.read(files: SmallCodebook.files()).scorecards.isEmpty)
  }

  @Test(
    arguments: [
      ("words: {}", 1, [CodebookFault.Kind.wrongShape(expected: .list, found: .map)]),
      ("- start: 1", 1, [.missingKey("score")]),
      ("- score: \"weighed-A\"", 1, [.badName(.score, "weighed-A")]),
      ("- score: call", 1, [.badName(.score, "call")]),
      ("- score: weighed-a\n- score: weighed-a", 2, [.duplicateName(.score, "weighed-a", firstLine: 1)]),
      ("- score: weighed-a\n  code: R-CTO", 2, [.unknownName(.code, "R-CTO", suggestion: "R-CTA")]),
      ("- score: weighed-a\n  words: {WEE: 1}", 2, [.unknownName(.wordClass, "WEE", suggestion: "WE")]),
      ("- score: weighed-a\n  words: {WE: much}", 2, [.wrongShape(expected: .wholeNumber, found: .text)]),
      ("- score: weighed-a\n  words: {WE: 1000}", 2, [.outOfRange(-999...999)]),
      ("- score: weighed-a\n  start: -1000", 2, [.outOfRange(-999...999)]),
      ("- score: weighed-a\n  words: [WE]", 2, [.wrongShape(expected: .map, found: .list)]),
      ("- score: weighed-a\n  before: {C-ASQ: 1}", 2, [.unknownName(.code, "C-ASQ", suggestion: "C-ASK")]),
      ("- score: weighed-a\n  points: 3", 2, [.unknownKey("points", suggestion: nil)]),
    ] as [(String, Int, [CodebookFault.Kind])])
  func `a fault is told at its line`(text: String, line: Int, kinds: [CodebookFault.Kind]) {
    let found = Self.faults(text)
    #expect(found.map(\.kind) == kinds)
    #expect(found.allSatisfy { $0.place.line == line && $0.place.file == Self.path })
  }

  @Test func `only the shared folder has scorecards`() {
    let faults = SmallCodebook.faults(SmallCodebook.files(["en/scores.yaml": Self.sound]))
    #expect(faults.map(\.kind) == [.unknownFile(suggestion: "scores.yaml")])
  }
}
