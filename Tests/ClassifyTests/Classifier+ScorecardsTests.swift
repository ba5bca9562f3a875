import Corpus
import Languages
import Testing

@testable import Classify

@Suite struct ClassifierScorecardsTests {
  private typealias Small = SmallCodebook
  private static let call = ScoreKeeperTests.card("call", "R-CTA", start: 1)

  private static func codes(_ text: String, _ rules: [Rule]) -> [String] {
    var classifier = Classifier(ScoreKeeperTests.codebook([call], rules: rules))
    return classifier.classify(text).codings.map(\.rule.description)
  }

  @Test func `they are asked where rules found nothing, or coping that is not sure`() {
    #expect(Self.codes("x", []) == ["common/weighed-call"])
    #expect(Self.codes("x", [Small.rule("a", "N-OPS", ["x"])]).contains("common/weighed-call"))
    #expect(Self.codes("x", [Small.rule("a", "C-VENT", ["x"], certainty: .mid)]).contains("common/weighed-call"))
    for code in ["C-VENT", "R-SHARE", "R-CTA", "D-REF"] {
      #expect(Self.codes("x", [Small.rule("a", code, ["x"])]) == ["en/a"], "\(code)")
    }
    #expect(Self.codes("x", [Small.rule("a", "R-SHARE", ["x"], certainty: .mid)]) == ["en/a"])
    #expect(Self.codes("", []).isEmpty)
  }

  @Test func `a head that rules gave is not given again`() {
    let cards = [ScoreKeeperTests.card("call", "C-ASK", start: 1)]
    var classifier = Classifier(
      ScoreKeeperTests.codebook(cards, rules: [Small.rule("a", "C-VENT", ["x"], certainty: .mid)]))
    #expect(classifier.classify("x").codings.map(\.code) == [CodeID("C-VENT")])
  }

  @Test func `a forwarded call stays a call, and signs alone stay below one`() {
    var classifier = Classifier(ScoreKeeperTests.codebook([ScoreKeeperTests.card("call", "R-INT", start: 1)]))
    let forwarded = classifier.classify("x", isForwarded: true)
    #expect(forwarded.rung == .callToAction && forwarded.codings.first?.modality == .forwarded)
    #expect(classifier.classify("✊").rung.value == 3)
  }

  @Test func `the parts of a trace add up to the sum that won`() throws {
    let cards = [
      ScoreKeeperTests.card("none", nil, start: 2, words: ["THEY": 50]),
      ScoreKeeperTests.card("call", "R-CTA", start: -1, few: 2, words: ["WE": 4, "ACT": 3], before: ["R-INT": 5]),
    ]
    var context = ConversationContext()
    context.push(codes: [CodeID("R-INT")], themes: [])
    var classifier = Classifier(ScoreKeeperTests.codebook(cards))
    let weighing = try #require(classifier.trace("we log off", context: context).weighing)
    #expect(weighing.totals.map(\.points) == [13, 2] && weighing.totals.first?.code == CodeID("R-CTA"))
    #expect(weighing.parts.reduce(0) { $0 + $1.points } == 13)
    #expect(weighing.parts.map(\.name) == ["R-INT before", "@WE", "@ACT", "few words", "start"])
    #expect(weighing.parts[2].span == ScalarSpan(start: 3, end: 10))
    let settled = Small.rule("a", "R-CTA", ["stop"])
    var other = Classifier(ScoreKeeperTests.codebook(cards, rules: [settled]))
    #expect(other.trace("stop", context: context).weighing == nil)
  }

  @Test func `a code that several rules find counts once, in the sums as in their explanation`() throws {
    let cards = [
      ScoreKeeperTests.card("none", nil, start: 3), ScoreKeeperTests.card("call", "R-CTA", found: ["N-OPS": 2]),
    ]
    let rules = [Small.rule("a", "N-OPS", ["gate"]), Small.rule("b", "N-OPS", ["code"])]
    var classifier = Classifier(ScoreKeeperTests.codebook(cards, rules: rules))
    #expect(classifier.classify("gate code").codings.map(\.code) == [CodeID("N-OPS")])
    #expect(try #require(classifier.trace("gate code").weighing).totals.map(\.points) == [3, 2])
  }

  @Test func `a message without words has no sums, not those of the one before`() {
    var classifier = Classifier(ScoreKeeperTests.codebook([Self.call]))
    #expect(classifier.trace("x").weighing != nil)
    #expect(classifier.trace("...").weighing == nil)
  }

  @Test func `what was weighed is no context for the next message`() {
    var classifier = Classifier(ScoreKeeperTests.codebook([Self.call]))
    var context = ConversationContext()
    context.push(classifier.classify("x"))
    #expect(!context.contains(anyOf: [CodeID("R-CTA")]))
  }

  @Test(arguments: [
    ("we never stop", Modality.negated), ("if we go", .conditional), ("we go ?", .question), ("we go", .asserted),
  ])
  func `how it is said is told as for rules`(text: String, modality: Modality) {
    var classifier = Classifier(ScoreKeeperTests.codebook([ScoreKeeperTests.card("call", "R-CTA", start: 1)]))
    #expect(classifier.classify(text).codings.first?.modality == modality)
  }
}
