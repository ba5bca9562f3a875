import Classify
import Corpus
import Languages
import TestSupport
import Testing

@Suite struct ClassifierTests {
  private typealias Small = SmallCodebook
  private let call = Small.rule("call", "R-CTA", ["@WE ..2 @ACT", "@ACT friday"])

  @Test func `a coding carries rule, span, rung, person and modality`() throws {
    let coding = Small.classify("ok guys we all log off friday", [call])
    let first = try #require(coding.codings.first)
    #expect(first.rule == RuleID("en/call") && first.rung == Rung(4) && first.person == .firstPlural)
    #expect(first.modality == .asserted && first.span == ScalarSpan(start: 8, end: 22))
    #expect(coding.head == .resistance && coding.rung == Rung(4))
  }

  @Test(arguments: ["", " ", "\n\n", "> ", ">", "?", "🙂", "> a\n> b"])
  func `a message of nothing gets nothing`(_ text: String) {
    let coding = Small.classify(text, [call])
    #expect(coding.head == .neither && coding.rung == .none && coding.codings.isEmpty)
  }

  @Test func `a quoted parent is not coded and is the context instead of the messages before`() {
    let rules = [call, Small.rule("me", "R-INT", ["^ +1"], repliesTo: ["R-CTA"])]
    let reply = Small.classify("> we all log off\n> friday\n+1", rules)
    #expect(reply.codeNames == ["R-INT"])
    #expect(reply.codings.first?.span == ScalarSpan(start: 26, end: 28))
    #expect(Small.classify("> pizza?\n+1", rules, context: [["R-CTA"]]).codeNames == [])
    #expect(Small.classify("> we all log off\nno", rules).codeNames == [])
    #expect(Small.classify("\u{200E}> we all log off\nno", rules).codeNames == [])
  }

  @Test func `modality is the rule's own, else the strongest the sentence gives`() {
    func modality(_ text: String, _ rule: Rule, isForwarded: Bool = false) -> Modality? {
      Small.classify(text, [rule], isForwarded: isForwarded).codings.first?.modality
    }
    let open = Small.rule("r", "R-EFF", ["strike"], negation: .ignored)
    #expect(modality("strike", open) == .asserted)
    #expect(modality("not strike", open) == .negated)
    #expect(modality("why not strike?", open) == .question)
    #expect(modality("if not strike?", open) == .conditional)
    #expect(modality("he said \"strike if you can\"", open) == .quoted)
    #expect(modality("he said “go strike” ok", open) == .quoted)
    #expect(modality("\"if not strike?\"", open, isForwarded: true) == .forwarded)
    #expect(modality("he said \"strike", open) == .asserted)
    let ironic = Small.rule("r", "R-EFF", ["strike"], negation: .ignored, modality: .ironic)
    #expect(modality("if not strike?", ironic, isForwarded: true) == .ironic)
  }

  // MARK: Forwarded, emoji

  @Test(arguments: [
    "Forwarded: we log off friday", "Forwarded many times\nwe log off friday", "⚠️ Videresendt ⚠️ we log off friday",
    "FORWARDED\nwe log off friday",
  ])
  func `a forward mark makes the message forwarded and is left aside`(_ text: String) throws {
    let rules = [Small.rule("x", "R-EXE", ["^ we log off"])]
    let coding = Small.classify(text, rules)
    let first = try #require(coding.codings.first)
    #expect(first.modality == .forwarded && first.rung == Rung(4) && coding.rung == Rung(4))
    #expect(covered(text, first.span) == "we log off")
  }

  @Test func `a word of forwarding inside a sentence is no mark`() {
    let coding = Small.classify("Forwarded we log off", [Small.rule("x", "R-EXE", ["we log off"])])
    #expect(coding.codings.first?.modality == .asserted && coding.rung == Rung(6))
  }

  @Test func `emoji alone never go above rung 3`() {
    let coding = Small.classify("✊✊", [Small.rule("x", "R-EXE", ["@FIST"])])
    #expect(coding.rung == Rung(3) && coding.codings.first?.rung == Rung(3))
  }

  // MARK: Spans and robustness

  @Test(arguments: ["", "🙂 ", "👨‍👩‍👧 ", "e\u{301} ", "\u{200E}", "\u{200F}\u{200F} ", "مرحبا ", "\r\n"])
  func `spans count scalars whatever stands in front`(_ prefix: String) throws {
    let text = prefix + "we log off now"
    let span = try #require(Small.classify(text, [call]).codings.first?.span)
    #expect(covered(text, span) == "we log off")
    #expect(span.start == prefix.unicodeScalars.count)
  }

  @Test(arguments: [
    ("call 20 30 40 50 and strike friday", "call [PHONE] and strike friday"),
    ("write to ana@mail.example, strike friday", "write to [EMAIL], strike friday"),
    ("see https://www.news.example/a/b?c. strike friday", "see [URL news.example]. strike friday"),
    ("my cpr 010190-1234 strike friday", "my cpr [CPR] strike friday"),
    ("thanks @Ana strike friday", "thanks [NAME] strike friday"),
    ("pay 4571 1234 5678 9012 strike friday", "pay [NUMBER] strike friday"),
  ])
  func `raw and redacted text get the same codes`(_ raw: String, _ redacted: String) {
    let rules = [
      call, Small.rule("a", "C-ASK", ["call @PHONE", "to @EMAIL", "see news.example", "thanks @NAME", "pay @NUMBER"]),
      Small.rule("g", "C-VENT", ["cpr ..1 strike", "@PHONE ..1 strike"]),
    ]
    let left = Small.classify(raw, rules)
    let right = Small.classify(redacted, rules)
    #expect(left.codeNames == right.codeNames && left.codeNames.count >= 2)
    #expect(left.head == right.head && left.rung == right.rung)
    #expect(left.codings.map(\.modality) == right.codings.map(\.modality))
  }

  @Test func `any bytes are coded without failing, and again the same`() {
    var generator = SeededGenerator(seed: 99)
    let words = [
      "we", "log off", "✊", "?", "\n", "> ", "\"", "if", "not", "[PHONE]", "45 kr", "forwarded", ":",
      "all of us",
    ]
    var classifier = Classifier(Small.compiled([call, Small.rule("f", "R-ID", ["^ @FIST $", "@WE ..8 @FIST"])]))
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        if Int.random(in: 0..<8, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += Array(words[Int.random(in: words.indices, using: &generator)].utf8) + [0x20]
        }
      }
      let first = classifier.classify(bytes.span, context: ConversationContext())
      let again = classifier.classify(String(decoding: bytes, as: UTF8.self))
      #expect(first == again)
      let count = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
      for coding in first.codings { #expect(coding.span.start < coding.span.end && coding.span.end <= count) }
    }
  }

  @Test(arguments: [
    "✊", "we ", "strike ", "we strike, ", "\"", "not ", "> we strike\n", "45 kr ", "if we? ", "🙂🙂 all of us ",
  ])
  func `a long message takes about ten times as long as a tenth of it`(_ piece: String) {
    let rules = [
      Small.rule("a", "R-CTA", ["@FIST", "@WE ..8 strike", "strike"]),
      Small.rule("b", "R-INT", ["@FIST", "we"], repliesTo: ["R-CTA"]),
      Small.rule("c", "R-ID", ["@WE ..8 @WE ..8 never"], unless: ["^ ok $"]),
    ]
    var classifier = Classifier(Small.compiled(rules))
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count) + "we never"
      return ThreadTime.least(of: 3) { _ = classifier.classify(text) }
    }
    _ = time(1000)
    let small = time(4000)
    let large = time(40_000)
    // Quadratic time would be a hundredfold.
    #expect(large < small * 40 + .milliseconds(50), "\(small) → \(large)")
  }

  @Test func `the language is told from the message's own words`() {
    #expect(Small.classify("> det er ikke og\nwe and the van is", [call]).language == "en")
    #expect(Small.classify("det er ikke godt", [call]).language == "da")
    #expect(Small.classify("ok", [call]).language == "und")
  }
}
