import Classify
import Corpus
import Languages
import Testing

/// Builds small codebooks for tests out of patterns as authors write them.
enum SmallCodebook {
  static let place = Rule.Place(file: "test/rules.yaml", line: 1, column: 1)

  /// Codes of all heads and rungs, and three themes.
  static let manual: CodebookManual = {
    func code(_ id: String, _ head: Head, _ rung: Int) -> CodebookManual.Code {
      CodebookManual.Code(
        id: CodeID(id), name: id, family: "", head: head, rung: Rung(rung) ?? .none, definition: "", when: "",
        whenNot: "", source: "")
    }
    return CodebookManual(
      version: "1",
      codes: [
        code("N-OPS", .neither, 0), code("C-ASK", .coping, 0), code("C-VENT", .coping, 1),
        code("R-SHARE", .resistance, 2), code("R-EFF", .resistance, 3), code("R-ID", .resistance, 3),
        code("R-CTA", .resistance, 4), code("R-INT", .resistance, 5), code("R-EXE", .resistance, 6),
        code("R-UNI", .resistance, 7), code("D-REF", .demobilising, 0), code("D-FEAR", .demobilising, 0),
      ],
      themes: ["PAY", "HOUSE", "ORG"].map {
        CodebookManual.Theme(id: ThemeID($0), name: $0, definition: "", flags: [])
      }, rungs: [])
  }()

  /// A pattern in the notation of `Sources/Languages/README.md`, without any check.
  static func pattern(_ source: String) -> Pattern {
    let steps = source.split(separator: " ").map { word -> Pattern.Step in
      let isOptional = word.count > 1 && word.hasSuffix("?")
      let body = String(isOptional ? word.dropLast() : word)
      return Pattern.Step(element: element(body), isOptional: isOptional)
    }
    return Pattern(steps: steps, source: source)
  }

  private static func element(_ body: String) -> Pattern.Element {
    switch body {
    case "^": return .start
    case "$": return .end
    case "*": return .anyWord
    default: break
    }
    if body.hasPrefix("..") { return .gap(Int(body.dropFirst(2)) ?? 0) }
    if body.hasPrefix("@") { return .slot(String(body.dropFirst())) }
    return .words(
      body.split(separator: "|").map { word in
        Pattern.Word(text: String(word.hasSuffix("*") ? word.dropLast() : word), isPrefix: word.hasSuffix("*"))
      })
  }

  static func patterns(_ sources: [String]) -> [Pattern] { sources.map(pattern) }

  /// A rule `en/<name>` for a code.
  static func rule(
    _ name: String, _ code: String, _ anyOf: [String], with: [String] = [], unless: [String] = [],
    withTheme: [String] = [], repliesTo: [String] = [], unlessRepliesTo: [String] = [],
    negation: Rule.Policy = .blocks, question: Rule.Policy = .ignored, condition: Rule.Policy = .ignored,
    rung: Int? = nil, modality: Modality? = nil, person: GrammaticalPerson? = nil, certainty: Certainty = .high,
    matches: [Rule.Example] = [], misses: [Rule.Example] = [], language: String = "en"
  ) -> Rule {
    Rule(
      id: RuleID("\(language)/\(name)"), language: language, outcome: .code(CodeID(code)),
      rung: rung.flatMap { Rung($0) }, person: person, modality: modality, certainty: certainty,
      anyOf: patterns(anyOf), with: patterns(with), unless: patterns(unless),
      withTheme: withTheme.map { ThemeID($0) }, repliesTo: repliesTo.map { CodeID($0) },
      unlessRepliesTo: unlessRepliesTo.map { CodeID($0) }, negation: negation, question: question,
      condition: condition, matches: matches, misses: misses, place: place)
  }

  /// A rule with more asked of it.
  static func frame(
    _ name: String, _ code: String, _ anyOf: [String], allOf: [String] = [], unlessHere: [String] = [],
    within scope: Rule.Scope = .sentence, mostWords: Int? = nil, repliesTo: [String] = [], repliesWithin: Int = 4,
    inheritsThemes: Bool = false, valid: (String?, String?) = (nil, nil), language: String = "en"
  ) -> Rule {
    var rule = rule(name, code, anyOf, repliesTo: repliesTo, language: language)
    rule.allOf = patterns(allOf)
    rule.unlessHere = patterns(unlessHere)
    rule.scope = scope
    rule.mostWords = mostWords
    rule.repliesWithin = repliesWithin
    rule.inheritsThemes = inheritsThemes
    rule.validFrom = valid.0.flatMap { CivilDate($0) }
    rule.validTo = valid.1.flatMap { CivilDate($0) }
    return rule
  }

  /// A rule `en/<name>` for a theme.
  static func theme(_ name: String, _ theme: String, _ anyOf: [String]) -> Rule {
    Rule(
      id: RuleID("en/\(name)"), language: "en", outcome: .theme(ThemeID(theme)), anyOf: patterns(anyOf),
      negation: .ignored, place: place)
  }

  static let englishClasses = [
    "NEG": ["not", "never", "dont", "no longer", "nobody"], "IF": ["if", "in case"],
    "Q": ["does anyone", "is there", "why"],
    "WE": ["we", "us", "all of us", "lets"], "I": ["i", "me", "my"], "YOU": ["you"], "THEY": ["they", "them"],
    "BUT": ["but"], "ACT": ["strike", "log off", "log out now", "stop work*"], "FIST": ["✊", "💪"],
    "TAKE": ["take|accept", "pick up"],
  ]

  static let danishClasses = ["NEG": ["ikke", "ingen"], "WE": ["vi", "os"], "I": ["jeg"]]

  /// A codebook of these rules in English, Danish and `common`, by their language.
  static func codebook(_ rules: [Rule], extra: [String: [String]] = [:]) -> Codebook {
    func language(_ code: String, _ classes: [String: [String]], _ markers: [String]) -> Codebook.Language {
      Codebook.Language(
        code: code, name: code, isReviewed: false, classes: classes.mapValues { patterns($0) }, markers: markers,
        rules: rules.filter { $0.language == code })
    }
    return Codebook(
      manual: manual,
      languages: [
        language("common", ["FORWARD": ["forwarded", "forwarded many times", "videresendt"], "UNION": ["3f"]], []),
        language("da", danishClasses, ["og", "er", "det", "ikke", "jeg"]),
        language("en", englishClasses.merging(extra) { $1 }, ["the", "and", "is", "we", "not", "i"]),
      ], phrases: ExportPhrases(), files: [])
  }

  static func compiled(_ rules: [Rule], extra: [String: [String]] = [:]) -> CompiledCodebook {
    let compiled = CompiledCodebook(codebook(rules, extra: extra))
    #expect(compiled.issues.isEmpty)
    return compiled
  }

  /// What one message gets from these rules.
  static func classify(_ text: String, _ rules: [Rule], context: [[String]] = [], isForwarded: Bool = false)
    -> MessageCoding
  {
    var classifier = Classifier(compiled(rules))
    var conversation = ConversationContext()
    for codes in context { conversation.push(codes: codes.map { CodeID($0) }, themes: []) }
    return classifier.classify(text, isForwarded: isForwarded, context: conversation)
  }
}

extension MessageCoding {
  /// Names of the codes, in order.
  var codeNames: [String] { codings.map(\.code.description) }
}

/// The part of a text a span covers.
func covered(_ text: String, _ span: ScalarSpan) -> String {
  var part = String.UnicodeScalarView()
  part.append(contentsOf: Array(text.unicodeScalars)[span.start..<span.end])
  return String(part)
}
