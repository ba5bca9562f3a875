internal import Corpus

/// Reads a `rules.yaml`.
struct RulesReader {
  /// Folder name of the language.
  let language: String
  let patterns: PatternReader
  /// The codes and themes there are; absent when `codes.yaml` could not be read.
  let codes: Set<String>?
  let themes: Set<String>?

  private static let keys = [
    "rule", "code", "theme", "any_of", "all_of", "unless_here", "within", "with", "unless", "most_words", "with_theme",
    "replies_to", "unless_replies_to", "replies_within", "inherits_themes", "valid_from", "valid_to", "negation",
    "question", "condition", "rung", "form", "person", "tense", "addressee", "target", "modality", "certainty",
    "matches", "misses", "note",
  ]
  /// Attributes of a coding, which a theme does not have.
  private static let keysOfCodes = [
    "rung", "form", "person", "tense", "addressee", "target", "modality", "certainty",
  ]

  /// The rules without fault.
  func read(_ tree: YAMLTree, _ log: inout FaultLog) -> [Rule] {
    guard case .list(let items, _) = tree else {
      log.add(.wrongShape(expected: .list, found: tree.shape), at: tree.position)
      return []
    }
    var names = Names(kind: .rule)
    return items.compactMap { rule($0, &names, &log) }
  }

  private func rule(_ tree: YAMLTree, _ names: inout Names, _ log: inout FaultLog) -> Rule? {
    guard let fields = YAMLFields(tree, keys: Self.keys, &log) else { return nil }
    let name = fields.text("rule", &log).flatMap { names.add($0, &log) ? $0.text : nil }
    let outcome = outcome(fields, &log)
    let anyOf = required(fields, "any_of", needed: 1, &log) { patterns.patterns($0, $1, &$2) }
    let matches = required(fields, "matches", needed: 2, &log) {
      ExampleReader.read($0, $1, isMarked: true, &$2)
    }
    let misses = required(fields, "misses", needed: 1, &log) {
      ExampleReader.read($0, $1, isMarked: false, &$2)
    }
    let isTheme = if case .theme = outcome { true } else { false }
    if isTheme {
      for key in Self.keysOfCodes {
        if let position = fields.keyPosition(key) { log.add(.onlyForCodes(key), at: position) }
      }
    }
    var rule = Rule(
      id: RuleID("\(language)/\(name ?? "")"), language: language, outcome: outcome ?? .code(CodeID("")), anyOf: anyOf,
      negation: isTheme ? .ignored : .blocks, matches: matches, misses: misses, place: log.place(fields.position))
    conditions(fields, &rule, isTheme: isTheme, &log)
    attributes(fields, &rule, &log)
    return name == nil || outcome == nil ? nil : rule
  }

  private func outcome(_ fields: YAMLFields, _ log: inout FaultLog) -> Rule.Outcome? {
    let (codeKey, themeKey) = (fields.keyPosition("code"), fields.keyPosition("theme"))
    if codeKey != nil, let themeKey { log.add(.bothKeys("code", "theme"), at: themeKey) }
    if codeKey != nil {
      return fields.optionalText("code", &log).flatMap { code($0, &log) }.map(Rule.Outcome.code)
    }
    if themeKey != nil {
      return fields.optionalText("theme", &log).flatMap { theme($0, &log) }.map(Rule.Outcome.theme)
    }
    log.add(.missingKey("code"), at: fields.position)
    return nil
  }

  private func required<Item>(
    _ fields: YAMLFields, _ key: String, needed: Int, _ log: inout FaultLog,
    read: (YAMLFields, String, inout FaultLog) -> [Item]
  ) -> [Item] {
    guard let value = fields.required(key, &log) else { return [] }
    if case .list(let items, let position) = value, items.count < needed {
      log.add(.tooFew(key: key, found: items.count, needed: needed), at: position)
    }
    return read(fields, key, &log)
  }

  private func conditions(_ fields: YAMLFields, _ rule: inout Rule, isTheme: Bool, _ log: inout FaultLog) {
    rule.allOf = patterns.patterns(fields, "all_of", &log)
    if let value = fields["all_of"], rule.allOf.count > Rule.mostConditions {
      log.add(.outOfRange(1...Rule.mostConditions), at: value.position)
    }
    rule.unlessHere = patterns.patterns(fields, "unless_here", &log)
    rule.scope = fields.choice("within", as: Rule.Scope.self, &log) ?? .sentence
    rule.mostWords = number(fields, "most_words", in: 1...60, &log)
    rule.repliesWithin = number(fields, "replies_within", in: 1...4, &log) ?? 4
    rule.inheritsThemes = fields.truthValue("inherits_themes", &log) ?? false
    rule.validFrom = day(fields, "valid_from", &log)
    rule.validTo = day(fields, "valid_to", &log)
    rule.with = patterns.patterns(fields, "with", &log)
    rule.unless = patterns.patterns(fields, "unless", &log)
    rule.withTheme = fields.texts("with_theme", &log).compactMap { theme($0, &log) }
    rule.repliesTo = fields.texts("replies_to", &log).compactMap { code($0, &log) }
    rule.unlessRepliesTo = fields.texts("unless_replies_to", &log).compactMap { code($0, &log) }
    rule.negation = policy(fields, "negation", isTheme: isTheme, &log) ?? rule.negation
    rule.question = policy(fields, "question", isTheme: isTheme, &log) ?? rule.question
    rule.condition = policy(fields, "condition", isTheme: isTheme, &log) ?? rule.condition
  }

  private func number(
    _ fields: YAMLFields, _ key: String, in range: ClosedRange<Int>, _ log: inout FaultLog
  ) -> Int? {
    guard let number = fields.wholeNumber(key, &log) else { return nil }
    if !range.contains(number.value) { log.add(.outOfRange(range), at: number.position) }
    return min(max(number.value, range.lowerBound), range.upperBound)
  }

  /// A day as `2023-02-14`.
  private func day(_ fields: YAMLFields, _ key: String, _ log: inout FaultLog) -> CivilDate? {
    guard let text = fields.optionalText(key, &log) else { return nil }
    if let day = CivilDate(text.text) { return day }
    log.add(.badDay, at: text.position)
    return nil
  }

  private func attributes(_ fields: YAMLFields, _ rule: inout Rule, _ log: inout FaultLog) {
    rule.rung = ManualReader.optionalRung(fields, &log)
    rule.form = fields.choice("form", as: ActionForm.self, &log)
    rule.person = fields.choice("person", as: GrammaticalPerson.self, &log)
    rule.tense = fields.choice("tense", as: Tense.self, &log)
    rule.addressee = fields.choice("addressee", as: Addressee.self, &log)
    rule.target = fields.choice("target", as: Target.self, &log)
    rule.modality = fields.choice("modality", as: Modality.self, &log)
    rule.certainty = fields.choice("certainty", as: Certainty.self, &log) ?? .high
    rule.note = fields.optionalText("note", &log)?.text
  }

  private func policy(
    _ fields: YAMLFields, _ key: String, isTheme: Bool, _ log: inout FaultLog
  ) -> Rule.Policy? {
    guard let text = fields.optionalText(key, &log) else { return nil }
    switch text.text {
    case "ignored": return .ignored
    case "blocks": return .blocks
    case "required": return .required
    default: break
    }
    guard let codes else { return nil }
    guard codes.contains(text.text) else {
      let words = ["ignored", "blocks", "required"]
      let suggestion = log.suggestion(for: text.text, in: words + codes.sorted())
      log.add(.unknownValue(text.text, suggestion: suggestion, known: words), at: text.position)
      return nil
    }
    if isTheme { log.add(.onlyForCodes(key), at: text.position) }
    return .becomes(CodeID(text.text))
  }

  private func code(_ text: YAMLTree.Scalar, _ log: inout FaultLog) -> CodeID? {
    isKnown(text, in: codes, as: .code, &log) ? CodeID(text.text) : nil
  }

  private func theme(_ text: YAMLTree.Scalar, _ log: inout FaultLog) -> ThemeID? {
    isKnown(text, in: themes, as: .theme, &log) ? ThemeID(text.text) : nil
  }

  private func isKnown(
    _ text: YAMLTree.Scalar, in known: Set<String>?, as kind: CodebookFault.NameKind, _ log: inout FaultLog
  ) -> Bool {
    guard let known, !known.contains(text.text) else { return true }
    log.add(
      .unknownName(kind, text.text, suggestion: log.suggestion(for: text.text, in: known)), at: text.position)
    return false
  }
}
