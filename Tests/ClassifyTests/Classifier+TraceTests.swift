import Classify
import Corpus
import Languages
import Testing

@Suite struct ClassifierTraceTests {
  private typealias Small = SmallCodebook

  private func fates(_ text: String, _ rules: [Rule], context: [[String]] = []) -> [String: Trace.Fate] {
    var classifier = Classifier(Small.compiled(rules))
    var conversation = ConversationContext()
    for codes in context { conversation.push(codes: codes.map { CodeID($0) }, themes: []) }
    let trace = classifier.trace(text, context: conversation)
    #expect(trace.coding == classifier.classify(text, context: conversation))
    return Dictionary(trace.steps.map { ($0.rule.description, $0.fate) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `every condition that failed is named`() {
    var long = Small.frame("long", "R-INT", ["strike"], mostWords: 2)
    long.validTo = CivilDate(year: 2020, month: 1, day: 1)
    let rules = [
      Small.rule("fine", "R-CTA", ["strike"]), Small.rule("with", "R-INT", ["strike"], with: ["union"]),
      Small.rule("unless", "R-INT", ["strike"], unless: ["friday"]),
      Small.frame("all", "R-INT", ["strike"], allOf: ["union", "monday"]),
      Small.frame("here", "R-INT", ["strike"], unlessHere: ["on friday"]),
      Small.rule("reply", "R-INT", ["strike"], repliesTo: ["R-CTA"]),
      Small.rule("asked", "R-INT", ["strike"], question: .required),
      Small.rule("denied", "R-INT", ["strike"], negation: .required), long,
    ]
    let fates = fates("we strike on friday", rules)
    #expect(fates["en/fine"] == .counted)
    #expect(fates["en/with"] == .failed([.missing(key: "with")]))
    #expect(
      fates["en/unless"]
        == .failed([.present(key: "unless", pattern: "friday", span: ScalarSpan(start: 13, end: 19))]))
    #expect(fates["en/all"] == .failed([.missing(key: "all_of"), .missing(key: "all_of")]))
    #expect(
      fates["en/here"]
        == .failed([.present(key: "unless_here", pattern: "on friday", span: ScalarSpan(start: 10, end: 19))]))
    #expect(fates["en/reply"] == .failed([.missing(key: "replies_to")]))
    #expect(fates["en/asked"] == .failed([.notQuestion]))
    #expect(fates["en/denied"] == .failed([.notNegated]))
    #expect(fates["en/long"] == .failed([.missing(key: "most_words"), .missing(key: "valid_to")]))
  }

  @Test func `a rule that lost its code to another says to which, a changed one into what`() {
    let rules = [
      Small.rule("high", "R-CTA", ["strike now"]), Small.rule("low", "R-CTA", ["strike"]),
      Small.rule("turned", "R-INT", ["strike"], negation: .becomes(CodeID("D-REF"))),
    ]
    let fates = fates("do not strike now", rules)
    #expect(fates["en/turned"] == .changed(to: CodeID("D-REF"), by: .negated(nil)))
    let plain = self.fates("strike now", rules)
    #expect(plain["en/high"] == .counted)
    #expect(plain["en/low"] == .outdone(by: RuleID("en/high")))
  }

  @Test func `quoted lines are told apart, and a cap is told`() {
    var classifier = Classifier(Small.compiled([Small.rule("r", "R-INT", ["strike"])]))
    let trace = classifier.trace("> what?\nstrike", isForwarded: true)
    #expect(trace.quotedEnd == 8)
    #expect(trace.caps.map(\.rule) == [RuleID("en/r")])
    #expect(trace.frame.isForwarded)
  }
}
