import Corpus
import Languages
import Testing

@testable import Classify

@Suite struct ScoreKeeperTests {
  private typealias Small = SmallCodebook

  static func card(
    _ name: String, _ code: String?, start: Int = 0, few: Int = 0, words: [String: Int] = [:],
    found: [String: Int] = [:],
    before: [String: Int] = [:]
  ) -> Scorecard {
    var card = Scorecard(id: RuleID("common/weighed-\(name)"), code: code.map { CodeID($0) }, place: Small.place)
    card.start = start
    card.fewWords = few
    card.words = words.sorted { $0.key < $1.key }.map { .init(name: $0.key, points: $0.value) }
    card.found = found.sorted { $0.key < $1.key }.map { .init(code: CodeID($0.key), points: $0.value) }
    card.before = before.sorted { $0.key < $1.key }.map { .init(code: CodeID($0.key), points: $0.value) }
    return card
  }

  static func codebook(_ cards: [Scorecard], rules: [Rule] = []) -> CompiledCodebook {
    var codebook = Small.codebook(rules)
    codebook.scorecards = cards
    return CompiledCodebook(codebook)
  }

  private static func code(
    _ text: String, _ cards: [Scorecard], rules: [Rule] = [], after: [[String]] = []
  ) -> CodeID? {
    var context = ConversationContext()
    for codes in after { context.push(codes: codes.map { CodeID($0) }, themes: []) }
    var classifier = Classifier(codebook(cards, rules: rules))
    let ids = Set(cards.map(\.id))
    return classifier.classify(text, context: context).codings.first { ids.contains($0.rule) }?.code
  }

  @Test func `the scorecard with most points gives its code`() {
    let cards = [
      Self.card("none", nil, start: 5), Self.card("call", "R-CTA", words: ["WE": 4, "TAKE": 3]),
      Self.card("ask", "C-ASK", words: ["QMARK": 9]),
    ]
    #expect(Self.code("we accept it", cards) == CodeID("R-CTA"))
    #expect(Self.code("we ride", cards) == nil)
    #expect(Self.code("we accept it ?", cards) == CodeID("C-ASK"))
  }

  @Test func `a class counts once however often its words come, and phrases count as words do`() {
    let cards = [Self.card("none", nil, start: 6), Self.card("call", "R-CTA", words: ["WE": 4, "ACT": 3])]
    #expect(Self.code("we we we we we", cards) == nil)
    #expect(Self.code("we log off", cards) == CodeID("R-CTA"))
  }

  @Test func `of equal sums the one without a code wins`() {
    let cards = [Self.card("call", "R-CTA", words: ["WE": 4]), Self.card("none", nil, start: 4)]
    #expect(Self.code("we ride", cards) == nil)
  }

  @Test func `few words count up to five`() {
    let cards = [Self.card("none", nil, start: 3), Self.card("call", "R-CTA", few: 4)]
    #expect(Self.code("one two three four five", cards) == CodeID("R-CTA"))
    #expect(Self.code("one two three four five six", cards) == nil)
  }

  @Test func `codes of the two messages before count, and those rules found`() {
    let cards = [
      Self.card("none", nil, start: 5), Self.card("call", "R-CTA", found: ["N-OPS": -4], before: ["R-INT": 6]),
    ]
    #expect(Self.code("same", cards, after: [["R-INT"]]) == CodeID("R-CTA"))
    #expect(Self.code("same", cards, after: [["R-INT"], ["C-ASK"]]) == CodeID("R-CTA"))
    #expect(Self.code("same", cards, after: [["R-INT"], ["C-ASK"], []]) == nil)
    let gate = Small.rule("gate", "N-OPS", ["gate"])
    #expect(Self.code("same gate", cards, rules: [gate], after: [["R-INT"]]) == nil)
  }

  @Test func `the evidence is the words worth most`() {
    let cards = [Self.card("call", "R-CTA", words: ["WE": 1, "ACT": 9])]
    var classifier = Classifier(Self.codebook(cards))
    let coding = classifier.classify("so we log off").codings.first
    #expect(coding?.span == ScalarSpan(start: 6, end: 13) && coding?.certainty == .mid && coding?.rung == .callToAction)
  }

  @Test func `nothing is left of the message before`() {
    let cards = [Self.card("none", nil, start: 3), Self.card("call", "R-CTA", words: ["WE": 4])]
    var classifier = Classifier(Self.codebook(cards))
    for _ in 0..<3 {
      #expect(classifier.classify("we ride").codings.count == 1)
      #expect(classifier.classify("they ride").codings.isEmpty)
    }
  }
}
