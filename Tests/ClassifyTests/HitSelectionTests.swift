import Classify
import Corpus
import Testing

@Suite struct HitSelectionTests {
  private typealias Small = SmallCodebook

  @Test func `inside one code the longest of overlapping matches counts, once`() {
    let rules = [
      Small.rule("short", "R-UNI", ["join ..1 union"]),
      Small.rule("long", "R-UNI", ["should i join ..1 union"], rung: 3),
    ]
    let coding = Small.classify("should i join the union", rules)
    #expect(coding.codings.map(\.rule) == [RuleID("en/long")] && coding.rung == Rung(3))
  }

  @Test func `matches apart: the higher rung is the message's one coding of the code`() {
    let rules = [
      Small.rule("low", "R-UNI", ["ask the big union man"], rung: 4), Small.rule("high", "R-UNI", ["joined union"]),
    ]
    let coding = Small.classify("ask the big union man, i joined union", rules)
    #expect(coding.codings.map(\.rule) == [RuleID("en/high")])
  }

  @Test func `equal matches: the rule of the message's language, then the first by name`() {
    let rules = [
      Small.rule("b", "R-ID", ["solidarity"]), Small.rule("a", "R-ID", ["solidarity"]),
      Small.rule("a", "R-ID", ["solidarity"], language: "da"),
    ]
    #expect(Small.classify("solidarity", rules).codings.map(\.rule) == [RuleID("da/a")])
    #expect(Small.classify("solidarity and the is", rules).codings.map(\.rule) == [RuleID("en/a")])
  }

  @Test func `two codes on the same words both count, highest rung first`() {
    let rules = [
      Small.rule("a", "C-VENT", ["we stand here"]), Small.rule("b", "R-EXE", ["we stand"]),
      Small.rule("c", "R-ID", ["here"]),
    ]
    #expect(Small.classify("we stand here", rules).codeNames == ["R-EXE", "R-ID", "C-VENT"])
  }

  @Test func `a theme is given once, by its longest match, and themes go by name`() {
    let rules = [
      Small.theme("rent", "HOUSE", ["rent"]), Small.theme("pay", "PAY", ["pay"]),
      Small.theme("long", "PAY", ["low pay"]),
    ]
    let themes = Small.classify("pay rent with low pay", rules).themes
    #expect(themes.map(\.theme.description) == ["HOUSE", "PAY"])
    #expect(themes.last?.rule == RuleID("en/long"))
  }

  @Test func `many matches of one code give one coding`() {
    let text = String(repeating: "strike friday ", count: 3000)
    let coding = Small.classify(text, [Small.rule("a", "R-CTA", ["strike friday", "friday strike"])])
    #expect(coding.codings.count == 1)
    #expect(coding.codings.first?.span.start == 0)
  }
}
