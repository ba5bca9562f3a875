import Corpus
import Testing

@testable import Pipeline

@Suite struct MistakeTests {
  @Test(
    arguments: [
      (Head.resistance, 4, Head.resistance, 4, nil), (.resistance, 4, .resistance, 5, .rung),
      (.resistance, 4, .resistance, 3, .missedCall), (.resistance, 5, .neither, 0, .missedCall),
      (.coping, 1, .resistance, 4, .falseCall), (.coping, 1, .neither, 0, .head), (.resistance, 3, .coping, 3, .head),
      (.resistance, 4, .demobilising, 4, .head), (.resistance, 1, .resistance, 2, .rung),
    ] as [(Head, Int, Head, Int, Mistake.Kind?)])
  func `the gravest thing that is wrong names the mistake`(
    goldHead: Head, goldRung: Int, head: Head, rung: Int, kind: Mistake.Kind?
  ) throws {
    let gold = GoldMessage(
      line: 3, id: "m", group: nil, sentAt: nil, language: "en", text: "words", head: goldHead,
      rung: try #require(Rung(goldRung)), codes: [CodeID("R-CTA")], themes: nil, modality: nil, form: .none)
    let coding = Coding(
      code: CodeID("C-ASK"), rule: RuleID("en/asks"), span: ScalarSpan(start: 0, end: 2), rung: .none)
    let given = MessageCoding(
      head: head, rung: try #require(Rung(rung)), codings: [coding], themes: [], language: "en")
    let mistake = Mistake(gold, given, path: "f")
    #expect(mistake?.kind == kind)
    guard let mistake else { return }
    #expect(mistake.rules == [RuleID("en/asks")] && mistake.gold.codes == [CodeID("R-CTA")])
    #expect(mistake.line == 3 && mistake.path == "f" && mistake.text == "words")
  }
}
