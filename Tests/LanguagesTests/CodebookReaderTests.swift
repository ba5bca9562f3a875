import Corpus
import Languages
import TestSupport
import Testing

@Suite struct CodebookReaderTests {
  @Test func `the table of spoilt codebooks is long and numbered`() {
    #expect(BadCodebook.all.count >= 50)
    #expect(Set(BadCodebook.all.map(\.number)).count == BadCodebook.all.count)
  }

  @Test(arguments: BadCodebook.all) func `a spoilt codebook gives exactly its faults at their places`(
    _ row: BadCodebook
  ) {
    let faults = SmallCodebook.faults(SmallCodebook.files([row.file: row.text]))
    let found = faults.map {
      BadCodebook.Expected(line: $0.place.line, column: $0.place.column, kind: $0.kind, file: $0.place.file)
    }
    #expect(found == row.expected)
  }

  @Test func `faults of several files come together, in order of file and place`() {
    let rows = BadCodebook.all.filter { [3, 23, 31, 80].contains($0.number) }
    let changes = Dictionary(uniqueKeysWithValues: rows.map { ($0.file, $0.text) })
    let faults = SmallCodebook.faults(SmallCodebook.files(changes))
    let expected = rows.sorted { $0.file < $1.file }.flatMap(\.expected)
    #expect(faults.map(\.kind) == expected.map(\.kind))
    #expect(faults.map(\.place.file) == expected.map(\.file))
    #expect(faults.map(\.place.line) == expected.map(\.line))
  }

  @Test func `a sound codebook is read in full`() throws {
    let codebook = try Codebook.read(files: SmallCodebook.files())
    #expect(codebook.languages.map(\.code) == ["common", "en"])
    let english = try #require(codebook.languages.last)
    #expect(english.name == "English")
    #expect(english.isReviewed == false)
    #expect(codebook.manual.unreviewedLanguages == ["English"])
    #expect(english.markers == ["the", "no"])
    #expect(
      english.classes.mapValues { $0.map(\.source) } == ["WE": ["we", "all of us"], "ALL": ["all", "every one"]])
    let rule = try #require(english.rules.first)
    #expect(english.rules.count == 1)
    #expect(rule.id == RuleID("en/go-home"))
    #expect(rule.outcome == .code(CodeID("R-CTA")))
    #expect([rule.negation, rule.question, rule.condition] == [.blocks, .ignored, .ignored])
    #expect(rule.certainty == .high)
    #expect(rule.anyOf.map(\.source) == ["lets @ALL? go|drive home", "@WE go ..2 home"])
    #expect(rule.place == .init(file: "en/rules.yaml", line: 1, column: 3))
    #expect(codebook.manual.version == "1.0.0")
    #expect(codebook.manual.codes.map(\.head) == [.coping, .resistance])
    #expect(codebook.manual.themes.map(\.flags) == [["standard"], ["social"]])
    #expect(codebook.manual.themes.map(\.policies) == [["2"], ["3", "4"]])
    #expect(codebook.manual.rungs.map(\.rung.value) == [0, 4])
  }

  @Test func `every key of a rule is read`() throws {
    let rule = """
      - rule: all-keys
        code: R-CTA
        any_of: ["go"]
        with: ["home"]
        unless: ["later"]
        with_theme: [PAY, HOUSE]
        replies_to: [C-ASK]
        unless_replies_to: ["R-CTA"]
        negation: required
        question: C-ASK
        condition: "blocks"
        rung: 5
        form: logoff
        person: we
        tense: past-far
        modality: quoted
        certainty: low
        matches: ["«go»", {text: "now «go», ø", after: ["who?", "when?"]}]
        misses: ["no"]
        note: "why"
      - rule: theme-of
        theme: PAY
        any_of: ["pay"]
        matches: ["«pay»", "my «pay»"]
        misses: ["no"]
      """
    let codebook = try Codebook.read(files: SmallCodebook.files(["en/rules.yaml": rule]))
    let rules = try #require(codebook.languages.last).rules
    try #require(rules.count == 2)
    #expect(rules[0].with.map(\.source) == ["home"])
    #expect(rules[0].unless.map(\.source) == ["later"])
    #expect(rules[0].withTheme == [ThemeID("PAY"), ThemeID("HOUSE")])
    #expect(rules[0].repliesTo == [CodeID("C-ASK")])
    #expect(rules[0].unlessRepliesTo == [CodeID("R-CTA")])
    #expect(
      [rules[0].negation, rules[0].question, rules[0].condition] == [.required, .becomes(CodeID("C-ASK")), .blocks])
    #expect(rules[0].rung == Rung(5))
    #expect(rules[0].form == .logoff)
    #expect(rules[0].person == .firstPlural)
    #expect(rules[0].tense == .pastFar)
    #expect(rules[0].modality == .quoted)
    #expect(rules[0].certainty == .low)
    #expect(rules[0].note == "why")
    #expect(rules[0].matches[1].after == ["who?", "when?"])
    #expect(rules[1].outcome == .theme(ThemeID("PAY")))
    #expect(rules[1].negation == .ignored)
  }

  @Test func `a missing or strange file is named`() {
    for path in ["codes.yaml", "en/words.yaml"] {
      let faults = SmallCodebook.faults(SmallCodebook.files(without: path))
      #expect(faults == [CodebookFault(kind: .missingFile, place: .init(file: path, line: 1, column: 1))])
    }
    let cases: [([String: String], String, CodebookFault.Kind)] = [
      (["en/rule.yaml": "a: b"], "en/rule.yaml", .unknownFile(suggestion: "rules.yaml")),
      (["code.yaml": "a: b"], "code.yaml", .unknownFile(suggestion: "codes.yaml")),
      (["en/more/rules.yaml": "a: b"], "en/more/rules.yaml", .unknownFile(suggestion: nil)),
      (["English/words.yaml": SmallCodebook.words], "English/words.yaml", .badLanguageCode),
      (["ur-latn/words.yaml": SmallCodebook.words], "ur-latn/words.yaml", .badLanguageCode),
      (["da/exports.yaml": "# soon"], "da/exports.yaml", .emptyFile),
    ]
    for (changes, path, kind) in cases {
      let faults = SmallCodebook.faults(SmallCodebook.files(changes))
      #expect(faults.map(\.kind) == [kind])
      #expect(faults.map(\.place) == [.init(file: path, line: 1, column: 1)])
    }
  }

  @Test func `without codes or words no name is called unknown`() {
    let broken = SmallCodebook.faults(
      SmallCodebook.files(["codes.yaml": "a: [", "common/words.yaml": "b: [", "en/words.yaml": "c: ["]))
    #expect(broken.map(\.place.file) == ["codes.yaml", "common/words.yaml", "en/words.yaml"])
  }

  @Test func `a language may have only an exports file, a script in its code, or no rules`() throws {
    let codebook = try Codebook.read(
      files: SmallCodebook.files([
        "de/exports.yaml": SmallCodebook.exports, "ur-Latn/words.yaml": SmallCodebook.words,
        "bg/words.yaml": SmallCodebook.words,
      ]))
    #expect(codebook.languages.map(\.code) == ["common", "bg", "en", "ur-Latn"])
    #expect(codebook.phrases.you.map(\.language) == ["de", "en"])
  }

  @Test func `a class of another language is unknown`() {
    let words = "language: X\nreviewed: true\nclasses: {DU: [\"du\"]}"
    let rules = SmallCodebook.text("en/rules.yaml", [3: "  any_of: [\"@DU go\", \"@FIRM go\"]"])
    let faults = SmallCodebook.faults(SmallCodebook.files(["da/words.yaml": words, "en/rules.yaml": rules]))
    #expect(faults.map(\.kind) == [.unknownName(.wordClass, "DU", suggestion: nil)])
  }

  @Test func `a file with very many faults lists some and counts the rest`() {
    let rules = (0..<700).map { "- nonsense\($0)\n" }.joined()
    let faults = SmallCodebook.faults(SmallCodebook.files(["en/rules.yaml": rules]))
    #expect(faults.count == 501)
    #expect(faults.last?.kind == .more(count: 200))
  }

  @Test func `random damage to any file never ends the program`() {
    var random = SeededGenerator(seed: 3)
    let files = SmallCodebook.files()
    var soundCount = 0
    for _ in 0..<400 {
      var damaged = files
      let index = Int.random(in: 0..<files.count, using: &random)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<damaged[index].bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: damaged[index].bytes.remove(at: place)
        case 1: damaged[index].bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: damaged[index].bytes.insert(contentsOf: "[{\"«: ".utf8, at: place)
        }
      }
      let faults = SmallCodebook.faults(damaged)
      soundCount += faults.isEmpty ? 1 : 0
      #expect(faults.allSatisfy { !$0.report.isEmpty && $0.place.file == damaged[index].path || $0.place.line >= 1 })
    }
    #expect(soundCount < 200)
  }
}
