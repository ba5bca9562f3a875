import Classify
import Corpus
import Testing

@Suite struct ExplanationTests {
  @Test func `each code and theme is shown with its words`() {
    let rules = [SmallCodebook.rule("a", "R-CTA", ["log off"]), SmallCodebook.theme("t", "PAY", ["pay"])]
    let text = "✊ log off for pay!"
    let reasons = Explanation(of: SmallCodebook.classify(text, rules), text: text).reasons
    #expect(reasons.map(\.outcome) == ["R-CTA", "PAY"])
    #expect(reasons.map(\.evidence) == ["log off", "pay"])
    #expect(reasons.map(\.before) == ["✊ ", "✊ log off for "])
    #expect(reasons.map(\.after) == [" for pay!", "!"])
  }

  @Test func `a span outside the text shows nothing`() {
    let coding = Coding(code: CodeID("X"), rule: RuleID("x"), span: ScalarSpan(start: 5, end: 9), rung: .none)
    let message = MessageCoding(head: .neither, rung: .none, codings: [coding], themes: [], language: "und")
    #expect(Explanation(of: message, text: "abc").reasons.map(\.evidence) == [""])
  }
}
