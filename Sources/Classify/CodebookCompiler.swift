import Corpus
import Languages
import Text

/// Turns a codebook into sets, programs and rules; the state of one compilation.
struct CodebookCompiler {
  let codebook: Codebook
  var sets = SetBuilder()
  var steps: [PatternStep] = []
  var programs: [Program] = []
  var usesOfProgram: [[Int32]] = []
  var rules: [CompiledRule] = []
  var issues: [CompiledCodebook.Issue] = []
  var scorecards = CompiledScorecards.none
  var sources = TextPool()

  var buffer = TokenBuffer()
  var skeletonBytes: [UInt8] = []
  /// The languages whose Latin spelling has no norm, as bits.
  let romanised: UInt64
  let tokenizer = Tokenizer()
  let common: Int?
  private var setOfSlot: [Slot: Int32] = [:]
  var setOfWords: [[Pattern.Word]: Int32] = [:]
  private var programOfSteps: [[PatternStep]: Int] = [:]

  private struct Slot: Hashable {
    var language: Int
    var name: String
  }

  /// Where a pattern stands, for issues.
  struct Owner {
    var language: Int
    var name: String
  }

  init(_ codebook: Codebook) {
    self.codebook = codebook
    romanised = codebook.languages.enumerated().reduce(0) { bits, language in
      LanguageTraits.isRomanisedFreely(language.element.code) ? bits | Self.bit(language.offset) : bits
    }
    common = codebook.languages.firstIndex { $0.code == CompiledCodebook.commonCode }
    for language in codebook.languages {
      for marker in language.markers { sets.commonWords.insert(Folding.fold(marker)) }
    }
  }

  /// Compiles every class the engine reads and every rule.
  mutating func compile() {
    for language in codebook.languages.indices {
      for name in EngineRole.Kinds.classNames {
        _ = slotSet(name, owner: Owner(language: language, name: name), isEngines: true)
      }
    }
    if let common {
      for (name, _) in EngineRole.Kinds.shared { _ = slotSet(name, owner: Owner(language: common, name: name)) }
    }
    for (language, content) in codebook.languages.enumerated() {
      for rule in content.rules { compile(rule, language: language) }
    }
    compileScorecards()
    for (language, content) in codebook.languages.enumerated() {
      for marker in content.markers {
        _ = sets.symbol(Folding.fold(marker), .word, language: Self.bit(language))
      }
    }
    sets.settle()
  }

  // MARK: Rules

  private mutating func compile(_ rule: Rule, language: Int) {
    let owner = Owner(language: language, name: rule.id.description)
    guard let outcome = outcome(of: rule, owner: owner) else { return }
    let rung = rule.rung ?? codeOf(outcome)?.rung ?? .none
    let themes = rule.withTheme.reduce(UInt64(0)) { bits, theme in
      guard let index = codebook.manual.themes.firstIndex(where: { $0.id == theme }) else { return bits }
      return bits | 1 << UInt64(index & 63)
    }
    let number = Int32(rules.count)
    var patterns: [CompiledPattern] = []
    let uses: [(PatternUse, [Pattern])] = [
      (.anyOf, rule.anyOf), (.with, rule.with), (.unless, rule.unless), (.unlessHere, rule.unlessHere),
    ]
    let all = rule.allOf.prefix(Rule.mostConditions).enumerated().map { (PatternUse.allOf($0.offset), [$0.element]) }
    for (use, list) in uses + all {
      for pattern in list {
        guard let program = program(of: pattern, owner: owner) else { continue }
        usesOfProgram[program].append(use.code(rule: number))
        patterns.append(
          CompiledPattern(use: use, program: Int32(program), source: sources.add(pattern.source)))
      }
    }
    rules.append(
      CompiledRule(
        rule: RuleTraits(rule), patterns: patterns, language: language, outcome: outcome, rung: rung, withTheme: themes,
        negation: policy(rule.negation, owner: owner), question: policy(rule.question, owner: owner),
        condition: policy(rule.condition, owner: owner), asks: CompiledRule.Asks(of: rule)))
  }

  private func codeOf(_ outcome: CompiledRule.Outcome) -> CodebookManual.Code? {
    if case .code(let index) = outcome { codebook.manual.codes[index] } else { nil }
  }

  private mutating func outcome(of rule: Rule, owner: Owner) -> CompiledRule.Outcome? {
    switch rule.outcome {
    case .code(let code):
      if let index = codebook.manual.codes.firstIndex(where: { $0.id == code }) { return .code(index) }
      report(.unknownCode(code), source: rule.id.description, owner: owner)
    case .theme(let theme):
      if let index = codebook.manual.themes.firstIndex(where: { $0.id == theme }), index < 64 { return .theme(index) }
      report(.unknownTheme(theme), source: rule.id.description, owner: owner)
    }
    return nil
  }

  private mutating func policy(_ policy: Rule.Policy, owner: Owner) -> CompiledRule.Policy {
    switch policy {
    case .ignored: return .ignored
    case .blocks: return .blocks
    case .required: return .required
    case .becomes(let code):
      if let index = codebook.manual.codes.firstIndex(where: { $0.id == code }) { return .becomes(index) }
      report(.unknownCode(code), source: owner.name, owner: owner)
      return .blocks
    }
  }

  mutating func report(_ kind: CompiledCodebook.Issue.Kind, source: String, owner: Owner) {
    issues.append(
      CompiledCodebook.Issue(
        kind: kind, language: codebook.languages[owner.language].code, source: source, owner: owner.name))
  }

  // MARK: Patterns

  /// The program of a pattern; equal patterns share one.
  private mutating func program(of pattern: Pattern, owner: Owner) -> Int? {
    var steps: [PatternStep] = []
    for step in pattern.steps {
      guard var compiled = compile(step.element, pattern: pattern, owner: owner) else { return nil }
      compiled.isOptional = step.isOptional
      steps.append(compiled)
    }
    guard steps.count <= PatternMatcher.longestPattern else {
      report(.tooLong, source: pattern.source, owner: owner)
      return nil
    }
    guard steps.contains(where: { !$0.isOptional && $0.takesWord }) else {
      report(.nothingToMatch, source: pattern.source, owner: owner)
      return nil
    }
    if let known = programOfSteps[steps] { return known }
    append(steps)
    programOfSteps[steps] = programs.count - 1
    return programs.count - 1
  }

  private mutating func append(_ new: [PatternStep]) {
    let anchors = new.indices.filter { new[$0].kind == .set && !new[$0].isOptional }
    let anchor = anchors.min { sets.weights[Int(new[$0].value)] < sets.weights[Int(new[$1].value)] }
    let first = Int32(steps.count)
    steps.append(contentsOf: new)
    let others = anchors.filter { $0 != anchor }.map { new[$0].value }
      .sorted { sets.weights[Int($0)] < sets.weights[Int($1)] }
    programs.append(
      Program(
        first: first, end: Int32(steps.count),
        anchorStep: first + Int32(anchor ?? 0), anchorSet: anchor.map { new[$0].value } ?? -1,
        required: (others.first ?? -1, others.dropFirst().first ?? -1)))
    usesOfProgram.append([])
  }

  private mutating func compile(_ element: Pattern.Element, pattern: Pattern, owner: Owner) -> PatternStep? {
    switch element {
    case .words(let words):
      if let set = set(of: words, owner: owner) { return PatternStep(kind: .set, value: set) }
      report(.nothingToMatch, source: pattern.source, owner: owner)
      return nil
    case .anyWord: return PatternStep(kind: .anyWord)
    case .gap(let length): return PatternStep(kind: .gap, value: Int32(min(max(length, 0), 8)))
    case .start: return PatternStep(kind: .start)
    case .end: return PatternStep(kind: .end)
    case .slot(let name):
      if let set = slotSet(name, owner: owner) { return PatternStep(kind: .set, value: set) }
      report(.unknownClass(name), source: pattern.source, owner: owner)
      return nil
    }
  }

  // MARK: Classes

  /// The set of a sign or of a word class as rules of a language see it: its own entries and those of `common`; for a
  /// rule of `common`, those of all languages.
  mutating func slotSet(_ name: String, owner: Owner, isEngines: Bool = false) -> Int32? {
    if let sign = Sign(slot: name) { return sets.set(of: [sign.rawValue]) }
    let isShared = owner.language == common && !isEngines
    let slot = Slot(language: isShared ? -1 : owner.language, name: name)
    if let known = setOfSlot[slot] { return known }
    let owners =
      isShared
      ? Array(codebook.languages.indices)
      : common.map { $0 == owner.language ? [$0] : [owner.language, $0] } ?? [owner.language]
    guard owners.contains(where: { codebook.languages[$0].classes[name] != nil }) else { return nil }
    let kinds = isShared ? EngineRole.Kinds(sharedClassName: name) : EngineRole.Kinds(className: name)
    let languages = kinds.isEmpty ? 0 : isShared ? .max : Self.bit(owner.language)
    let set = sets.makeSet(role: EngineRole(kinds: kinds, languages: languages))
    setOfSlot[slot] = set
    for language in owners {
      var seen: Set<String> = []
      add(
        class: name, to: set, from: owners, isShared: isShared, owner: Owner(language: language, name: name),
        seen: &seen)
    }
    return set
  }

  /// Puts the entries of a language's class into a set, with those of the classes it names.
  ///
  /// What a class of `common` names, it takes from all of `languages`: those whose words the set is made of.
  private mutating func add(
    class name: String, to set: Int32, from languages: [Int], isShared: Bool, owner: Owner, seen: inout Set<String>
  ) {
    guard seen.insert(name).inserted else { return }
    for entry in codebook.languages[owner.language].classes[name] ?? [] {
      if entry.steps.count == 1, case .slot(let other) = entry.steps[0].element, Sign(slot: other) == nil {
        for language in owner.language == common ? languages : [owner.language] {
          var path = seen
          add(
            class: other, to: set, from: languages, isShared: isShared,
            owner: Owner(language: language, name: owner.name), seen: &path)
        }
      } else {
        add(entry: entry, to: set, isShared: isShared, owner: owner)
      }
    }
  }
}
