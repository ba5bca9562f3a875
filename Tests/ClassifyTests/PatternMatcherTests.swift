import Classify
import Corpus
import Languages
import TestSupport
import Testing

@Suite struct PatternMatcherTests {
  /// What a pattern finds in a text.
  private func evidence(_ pattern: String, in text: String) -> String? {
    let coding = SmallCodebook.classify(
      text, [SmallCodebook.rule("r", "N-OPS", [pattern], negation: .ignored)])
    return coding.codings.first.map { covered(text, $0.span) }
  }

  private static let found: [(String, String, String)] = [
    ("log off", "pls LOG OFF now", "LOG OFF"),
    ("log off", "log-off", "log-off"),
    ("log off", "ok log, off", "log, off"),
    ("log off", "log 🙂🙂 off", "log 🙂🙂 off"),
    ("log-off", "we log off", "log off"),
    ("strik*", "all striking", "striking"),
    ("log|sign off", "sign off", "sign off"),
    ("log-in|strike now", "log in now", "log in now"),
    ("all? of? us", "all of us", "all of us"),
    ("all? of? us", "for us", "us"),
    ("take * order", "take one order", "take one order"),
    ("nobody ..2 order*", "nobody orders", "nobody orders"),
    ("nobody ..2 order*", "nobody takes the orders", "nobody takes the orders"),
    ("@WE ..3 @ACT", "we all now log off", "we all now log off"),
    ("@WE ..3 @ACT", "all of us log out now ok", "all of us log out now"),
    ("@WE @ACT?", "we are", "we"),
    ("@ACT today", "stop working today", "stop working today"),
    ("@TAKE it", "pick up it, accept it", "pick up it"),
    ("^ log off", "🙂 log off", "log off"),
    ("off $", "log off 🙂!", "off"),
    ("^ ok $", "ok.", "ok"),
    ("✊", "go ✊🏿 go", "✊🏿"),
    ("@FIST @FIST", "✊💪", "✊💪"),
    ("thanks ✊", "thanks 🙂 ✊", "thanks 🙂 ✊"),
    ("@NUMBER riders", "40 riders", "40 riders"),
    ("40 riders", "40 riders", "40 riders"),
    ("under @NUMBER", "under 40 kr", "under 40 kr"),
    ("under @PRICE", "under 40 kr", "under 40 kr"),
    ("at @TIME", "at 17:30 ok", "at 17:30"),
    ("see @URL", "see https://a.example/x ok", "see https://a.example/x"),
    ("borger.dk", "go https://www.borger.dk/cpr", "https://www.borger.dk/cpr"),
    ("call @PHONE", "call 20 30 40 50", "call 20 30 40 50"),
    ("thanks @NAME", "thanks [NAME]", "thanks [NAME]"),
    ("coming @QMARK", "are you coming?!", "coming?!"),
    ("now @EMARK", "now!", "now!"),
    ("@UNION helps", "3F helps", "3F helps"),
    ("+1", "+1 for friday", "+1"),
    ("please", "pleeeeease", "pleeeeease"),
    ("dont go", "don't go", "don't go"),
    ("let's go", "lets go", "lets go"),
    ("løn", "loen, lon, LØN", "loen"),
    ("på", "er paa vej", "paa"),
    ("grevă", "GREVA", "GREVA"),
  ]

  private static let missed: [(String, String)] = [
    ("log off", "log. off"), ("log off", "log\noff"), ("log off", "log me off"), ("log off", "log"),
    ("strike", "striker"), ("strik*", "trike"), ("take * order", "take order"),
    ("nobody ..2 order*", "nobody a b c order"),
    ("nobody ..2 order*", "nobody. orders"), ("^ log", "ok log"), ("off $", "off now"), ("^ ok $", "ok ok"),
    ("@TIME", "45 kr"), ("@PRICE", "45"), ("@NUMBER", "forty"),
    ("coming @QMARK", "coming!"), ("@WE @ACT", "you log off"),
    ("log off", "blog off"), ("take ✊ now", "take now"), ("we", "were"),
  ]

  @Test func `the lists of patterns are not empty`() {
    #expect(Self.found.count >= 40 && Self.missed.count >= 20)
  }

  @Test(arguments: found)
  func `a pattern finds its evidence`(_ pattern: String, _ text: String, _ expected: String) {
    #expect(evidence(pattern, in: text) == expected)
  }

  @Test(arguments: missed)
  func `a pattern finds nothing else`(_ pattern: String, _ text: String) {
    #expect(evidence(pattern, in: text) == nil)
  }

  @Test func `gaps are short, entries long, and words that may be missing are taken`() {
    #expect(evidence("nobody ..3 order*", in: "nobody orders old orders") == "nobody orders")
    #expect(evidence("all? @WE", in: "all all of us") == "all all of us")
  }

  @Test(arguments: [
    ("we a ", "@WE ..8 a ..8 a ..8 b"), ("strike ", "strike ..8 strike ..8 strike ..8 xyz"),
    ("we ", "@WE? @WE? @WE? @WE? ..8 @WE off"),
    ("✊", "✊ ..8 ✊ ..8 x"), ("all of us ", "@WE ..8 @WE ..8 @WE ..8 off"),
  ])
  func `the work grows no faster than the text`(_ piece: String, _ pattern: String) {
    func work(_ count: Int) -> Int {
      var classifier = Classifier(
        SmallCodebook.compiled([SmallCodebook.rule("r", "N-OPS", [pattern, pattern.replacingLast(with: piece)])]))
      // The last word is there once, so that the pattern is not ruled out before it is looked for.
      _ = classifier.classify(String(repeating: piece, count: count) + ". xyz b off x")
      return classifier.work
    }
    let small = work(500)
    let large = work(5000)
    #expect(small > 0)
    #expect(large <= small * 11)
  }
}

extension String {
  /// The pattern with its last word replaced.
  fileprivate func replacingLast(with word: String) -> String {
    let parts = split(separator: " ").dropLast().map(String.init) + [String(word.split(separator: " ")[0])]
    return parts.joined(separator: " ")
  }
}
