import Classify
import Corpus
import Languages
import Testing

@Suite struct HitFinderTests {
  private typealias Small = SmallCodebook

  @Test func `with, unless and with_theme decide anywhere in the message`() {
    let rules = [
      Small.rule("a", "C-ASK", ["bag"], with: ["broken", "torn"]),
      Small.rule("b", "C-VENT", ["bag"], unless: ["sell*"]),
      Small.rule("c", "R-SHARE", ["bag"], withTheme: ["PAY"]), Small.theme("t", "PAY", ["pay"]),
    ]
    #expect(Small.classify("my bag. it is torn", rules).codeNames == ["C-VENT", "C-ASK"])
    #expect(Small.classify("bag. selling", rules).codeNames == [])
    let coding = Small.classify("bag, who will pay", rules)
    #expect(coding.codeNames == ["R-SHARE", "C-VENT"])
    #expect(coding.themes.map(\.theme) == [ThemeID("PAY")])
  }

  @Test func `replies_to looks at four messages back, unless_replies_to forbids`() {
    let rules = [
      Small.rule("me", "R-INT", ["^ me too"], repliesTo: ["R-CTA"]),
      Small.rule("same", "R-SHARE", ["^ me too"], unlessRepliesTo: ["R-CTA"]),
    ]
    #expect(Small.classify("me too", rules, context: [["R-CTA"], [], [], []]).codeNames == ["R-INT"])
    #expect(Small.classify("me too", rules, context: [["R-CTA"], [], [], [], []]).codeNames == ["R-SHARE"])
    #expect(Small.classify("me too", rules).codeNames == ["R-SHARE"])
  }

  private static let policies: [(Rule.Policy, String?, String?)] = [
    (.ignored, "R-INT", "R-INT"), (.blocks, "R-INT", nil), (.required, nil, "R-INT"),
    (.becomes(CodeID("D-REF")), "R-INT", "D-REF"),
  ]

  @Test(arguments: policies)
  func `each policy does what it says about negation`(_ policy: Rule.Policy, _ plain: String?, _ denied: String?) {
    let rule = Small.rule("r", "R-INT", ["i ..2 strike"], negation: policy)
    #expect(Small.classify("i will strike", [rule]).codeNames.first == plain)
    #expect(Small.classify("i will not strike", [rule]).codeNames.first == denied)
  }

  @Test(arguments: policies)
  func `each policy does what it says about questions`(_ policy: Rule.Policy, _ plain: String?, _ asked: String?) {
    let rule = Small.rule("r", "R-INT", ["strike"], question: policy)
    #expect(Small.classify("strike friday. why?", [rule]).codeNames.first == plain)
    #expect(Small.classify("ok. strike friday?", [rule]).codeNames.first == asked)
    #expect(Small.classify("is there strike friday", [rule]).codeNames.first == asked)
  }

  @Test(arguments: policies)
  func `each policy does what it says about conditions`(_ policy: Rule.Policy, _ plain: String?, _ wished: String?) {
    let rule = Small.rule("r", "R-INT", ["strike"], condition: policy)
    #expect(Small.classify("strike. if only", [rule]).codeNames.first == plain)
    #expect(Small.classify("in case all come, strike", [rule]).codeNames.first == wished)
    #expect(Small.classify("strike if all come", [rule]).codeNames.first == wished)
  }

  @Test func `what a code becomes has its own rung and says how`() throws {
    let rule = Small.rule("r", "R-INT", ["i ..2 strike"], negation: .becomes(CodeID("D-REF")))
    let coding = try #require(Small.classify("i will not strike", [rule]).codings.first)
    #expect(coding.rung == .none && coding.modality == .negated && coding.person == .first)
  }

  @Test func `most_words counts words, not emoji or marks`() {
    let rule = Small.frame("r", "R-INT", ["me too"], mostWords: 3)
    #expect(Small.classify("me too!! 💪💪 bro", [rule]).codeNames == ["R-INT"])
    #expect(Small.classify("me too my friend", [rule]).codeNames == [])
  }

  @Test func `replies_within shortens how far back replies_to looks`() {
    let rule = Small.frame("r", "R-INT", ["me too"], repliesTo: ["R-CTA"], repliesWithin: 2)
    #expect(Small.classify("me too", [rule], context: [["R-CTA"], []]).codeNames == ["R-INT"])
    #expect(Small.classify("me too", [rule], context: [["R-CTA"], [], []]).codeNames == [])
  }

  @Test func `a rule with dates matches on its days only, and never where the day is not known`() throws {
    let rule = Small.frame("r", "R-CTA", ["strike"], valid: ("2023-02-01", "2023-02-28"))
    var classifier = Classifier(Small.compiled([rule]))
    func codes(_ day: String) throws -> [String] {
      let date = try #require(CivilDate(day))
      let moment = Instant(secondsSinceEpoch: Int64(date.daysSinceEpoch) * 86_400 + 43_200)
      return classifier.classify("strike", sentAt: moment).codeNames
    }
    #expect(try codes("2023-01-31") == [])
    #expect(try codes("2023-02-01") == ["R-CTA"])
    #expect(try codes("2023-02-28") == ["R-CTA"])
    #expect(try codes("2023-03-01") == [])
    #expect(classifier.classify("strike").codeNames == [])
  }

  @Test func `a reply without a theme of its own takes that of what it answers, if its rule says so`() {
    let rules = [
      Small.theme("pay", "PAY", ["pay"]), Small.theme("house", "HOUSE", ["rent"]),
      Small.rule("vent", "C-VENT", ["bad"]),
      Small.frame("same", "R-SHARE", ["same here"], repliesTo: ["C-VENT"], inheritsThemes: true),
    ]
    var classifier = Classifier(Small.compiled(rules))
    var context = ConversationContext()
    context.push(classifier.classify("bad pay", context: context))
    #expect(classifier.classify("same here", context: context).themes.map(\.theme) == [ThemeID("PAY")])
    #expect(classifier.classify("same here, rent", context: context).themes.map(\.theme) == [ThemeID("HOUSE")])
    #expect(classifier.classify("> bad rent\nsame here", context: context).themes.map(\.theme) == [ThemeID("HOUSE")])
  }
}
