package import Corpus
package import Languages

/// What is no fault in a codebook and yet will surprise: rules that can never match, words that nothing uses.
package struct CodebookRemark: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// What the rule finds is what it excludes.
    case excludesItself(RuleID, pattern: String)
    /// All that the rule finds, another finds for the same code or theme without conditions.
    case covered(RuleID, by: RuleID)
    /// The rule asks for codes or themes of which no rule gives any.
    case asksForNothing(RuleID, key: String, names: [String])
    /// The same pattern stands twice in one list of the rule.
    case doubledPattern(RuleID, key: String, pattern: String)
    /// No rule, class or part of the engine uses these classes.
    case unusedClasses([String])
    /// The entry stands twice in the class, spelt alike but for case.
    case doubledEntry(className: String, entry: String)
    /// A language with rules has no words for these classes, which the engine itself reads.
    case missingClasses([String])
  }

  /// What it is.
  package var kind: Kind
  /// The language's folder.
  package var language: String
  /// Where, for a rule.
  package var place: Rule.Place?
}

/// Looks for surprises in a codebook.
struct CodebookRemarks {
  private let codebook: Codebook
  private let givenCodes: Set<CodeID>
  private let givenThemes: Set<ThemeID>
  private var found: [CodebookRemark] = []

  /// Classes that the engine reads without any rule.
  private static let engineClasses = ["NEG", "IF", "Q", "WE", "I", "YOU", "THEY", "BUT", "FORWARD"]
  private static let neededClasses = ["NEG", "IF", "Q", "WE", "I", "YOU", "THEY"]
  private static let shared = "common"

  /// All remarks on a codebook, by language in its order; linear in it.
  static func of(_ codebook: Codebook) -> [CodebookRemark] {
    var remarks = CodebookRemarks(codebook)
    let used = remarks.usedClasses()
    for language in codebook.languages {
      remarks.checkRules(language)
      remarks.checkClasses(language, used: used)
    }
    return remarks.found
  }

  private init(_ codebook: Codebook) {
    self.codebook = codebook
    var (codes, themes) = (Set<CodeID>(), Set<ThemeID>())
    for rule in codebook.languages.flatMap(\.rules) {
      switch rule.outcome {
      case .code(let code): codes.insert(code)
      case .theme(let theme): themes.insert(theme)
      }
      for policy in [rule.negation, rule.question, rule.condition] {
        if case .becomes(let code) = policy { codes.insert(code) }
      }
    }
    codes.formUnion(codebook.scorecards.compactMap(\.code))
    (givenCodes, givenThemes) = (codes, themes)
  }

  private mutating func note(_ kind: CodebookRemark.Kind, _ language: String, _ place: Rule.Place? = nil) {
    found.append(CodebookRemark(kind: kind, language: language, place: place))
  }

  // MARK: Rules

  private mutating func checkRules(_ language: Codebook.Language) {
    // By outcome and pattern: the first rule that finds it without any condition.
    var free: [FreePattern: RuleID] = [:]
    for rule in language.rules where Self.isFree(rule) {
      for pattern in rule.anyOf {
        let key = FreePattern(outcome: rule.outcome, steps: pattern.steps)
        if free[key] == nil { free[key] = rule.id }
      }
    }
    for rule in language.rules {
      checkPatterns(rule)
      checkAsks(rule)
      let owners = Set(rule.anyOf.map { free[FreePattern(outcome: rule.outcome, steps: $0.steps)] })
      if owners.count == 1, let owner = owners.first?.map(\.self), owner != rule.id {
        note(.covered(rule.id, by: owner), language.code, rule.place)
      }
    }
  }

  private struct FreePattern: Hashable {
    var outcome: Rule.Outcome
    var steps: [Pattern.Step]
  }

  /// Whether a rule has no conditions beside its patterns, and nothing of its own to say of a match.
  private static func isFree(_ rule: Rule) -> Bool {
    RuleKeys.different(
      rule,
      Rule(
        id: rule.id, language: rule.language, outcome: rule.outcome, anyOf: rule.anyOf, negation: .ignored,
        place: rule.place)
    ).isEmpty
  }

  private mutating func checkPatterns(_ rule: Rule) {
    let excluded = Set((rule.unless + rule.unlessHere).map(\.steps))
    for pattern in rule.anyOf where excluded.contains(pattern.steps) {
      note(.excludesItself(rule.id, pattern: pattern.source), rule.language, rule.place)
    }
    let lists = [
      ("any_of", rule.anyOf), ("all_of", rule.allOf), ("unless_here", rule.unlessHere), ("with", rule.with),
      ("unless", rule.unless),
    ]
    for (key, patterns) in lists {
      var seen: Set<[Pattern.Step]> = []
      for pattern in patterns where !seen.insert(pattern.steps).inserted {
        note(.doubledPattern(rule.id, key: key, pattern: pattern.source), rule.language, rule.place)
      }
    }
  }

  private mutating func checkAsks(_ rule: Rule) {
    if !rule.withTheme.isEmpty, givenThemes.isDisjoint(with: rule.withTheme) {
      let names = rule.withTheme.map(\.description)
      note(.asksForNothing(rule.id, key: "with_theme", names: names), rule.language, rule.place)
    }
    if !rule.repliesTo.isEmpty, givenCodes.isDisjoint(with: rule.repliesTo) {
      let names = rule.repliesTo.map(\.description)
      note(.asksForNothing(rule.id, key: "replies_to", names: names), rule.language, rule.place)
    }
  }

  // MARK: Classes

  /// By language: the names of the classes that its rules, or its classes' entries, name.
  private func usedClasses() -> [String: Set<String>] {
    var used: [String: Set<String>] = [:]
    for language in codebook.languages {
      var names: Set<String> = []
      for rule in language.rules { for pattern in rule.patterns { Self.add(pattern, to: &names) } }
      for entry in language.classes.values.joined() { Self.add(entry, to: &names) }
      if language.code == Self.shared { names.formUnion(codebook.scorecards.flatMap(\.words).map(\.name)) }
      used[language.code] = names
    }
    return used
  }

  private static func add(_ pattern: Pattern, to names: inout Set<String>) {
    for step in pattern.steps {
      if case .slot(let name) = step.element { names.insert(name) }
    }
  }

  private mutating func checkClasses(_ language: Codebook.Language, used: [String: Set<String>]) {
    // Rules of every language see the classes of `common`, and rules of `common` those of every language.
    let isShared = language.code == Self.shared
    let users = isShared ? Array(used.values) : [used[language.code], used[Self.shared]].compactMap(\.self)
    let unused = language.classes.keys.filter { name in
      !Self.engineClasses.contains(name) && !users.contains { $0.contains(name) }
    }
    if !unused.isEmpty { note(.unusedClasses(unused.sorted()), language.code) }
    for (name, entries) in language.classes.sorted(by: { $0.key < $1.key }) {
      var seen: Set<[Pattern.Step]> = []
      for entry in entries where !seen.insert(entry.steps).inserted {
        note(.doubledEntry(className: name, entry: entry.source), language.code)
      }
    }
    guard !isShared, !language.rules.isEmpty, !language.classes.isEmpty else { return }
    let shared = codebook.languages.first { $0.code == Self.shared }?.classes ?? [:]
    let missing = Self.neededClasses.filter { language.classes[$0] == nil && shared[$0] == nil }
    if !missing.isEmpty { note(.missingClasses(missing), language.code) }
  }
}
