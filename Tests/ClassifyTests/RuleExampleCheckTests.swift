import Classify
import Corpus
import Languages
import Testing

@Suite struct RuleExampleCheckTests {
  private typealias Small = SmallCodebook

  private func example(_ marked: String, after: [String] = []) -> Rule.Example {
    let scalars = Array(marked.unicodeScalars)
    let start = scalars.firstIndex(of: "«")
    let end = scalars.firstIndex(of: "»")
    let text = String(String.UnicodeScalarView(scalars.filter { $0 != "«" && $0 != "»" }))
    var span: ScalarSpan?
    if let start, let end { span = ScalarSpan(start: start, end: end - 1) }
    return Rule.Example(text: text, evidence: span, after: after, place: Small.place)
  }

  private func check(_ rules: [Rule]) -> RuleExampleCheck {
    let codebook = Small.codebook(rules)
    return RuleExampleCheck(codebook, compiled: CompiledCodebook(codebook))
  }

  @Test func `good examples pass in all variants`() {
    let rules = [
      Small.rule(
        "a", "R-CTA", ["@WE ..2 @ACT", "mañana paramos"],
        matches: [example("ok «we log off» café"), example("así «mañana paramos» todos")],
        misses: [example("i log off")]),
      Small.rule(
        "b", "R-INT", ["^ me too $"], repliesTo: ["R-CTA"], matches: [example("«me too»", after: ["we log off"])],
        misses: [example("me too")]),
      Small.rule(
        "c", "R-INT", ["i ..2 strike"], negation: .becomes(CodeID("D-REF")),
        matches: [example("«i strike»"), example("«i will not strike»")], misses: [example("i wont not strike")]),
    ]
    let result = check(rules)
    #expect(result.failures.isEmpty)
    #expect(result.count > 30)
  }

  @Test func `each way to fail is told with rule, sentence and what was found`() {
    let rules = [
      Small.rule(
        "bad", "R-CTA", ["@WE strike"], matches: [example("we will strike"), example("we «strike» now")],
        misses: [example("we strike")])
    ]
    let plain = check(rules).failures.filter { $0.variant == .plain }
    #expect(
      plain.map(\.kind) == [
        .notFound, .otherEvidence([ScalarSpan(start: 0, end: 9)]), .found([ScalarSpan(start: 0, end: 9)]),
      ])
    #expect(plain.map(\.text) == ["we will strike", "we strike now", "we strike"])
    #expect(plain.allSatisfy { $0.rule == RuleID("en/bad") })
  }

  @Test func `every example of the built-in codebook turns out as its author says`() throws {
    let codebook = try Codebook.builtIn()
    let result = RuleExampleCheck(codebook, compiled: CompiledCodebook(codebook))
    #expect(result.count > 0)
    for failure in result.failures.prefix(20) {
      Issue.record("\(failure.rule) \(failure.variant): \(failure.text) \(failure.kind)")
    }
    #expect(result.failures.isEmpty)
  }
}
