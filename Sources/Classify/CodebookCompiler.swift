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

  var buffer = TokenBuffer()
  let tokenizer = Tokenizer()
  private let common: Int?
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
    common = codebook.languages.firstIndex { $0.code == CompiledCodebook.commonCode }
    for language in codebook.languages {
      for marker in language.markers { sets.commonWords.insert(Folding.fold(marker)) }
    }
  }

  /// Compiles every class the engine reads and every rule.
  mutating func compile() {
    for language in codebook.languages.indices {
      for name in EngineRole.Kinds.classNames { _ = slotSet(name, owner: Owner(language: language, name: name)) }
    }
    for (language, content) in codebook.languages.enumerated() {
      for rule in content.rules { compile(rule, language: language) }
    }
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
    rules.append(
      CompiledRule(
        rule: rule, language: language, outcome: outcome, rung: rung, withTheme: themes,
        negation: policy(rule.negation, owner: owner), question: policy(rule.question, owner: owner),
        condition: policy(rule.condition, owner: owner)))
    let uses: [(PatternUse, [Pattern])] = [(.anyOf, rule.anyOf), (.with, rule.with), (.unless, rule.unless)]
    for (use, patterns) in uses {
      for pattern in patterns {
        guard let program = program(of: pattern, owner: owner) else { continue }
        usesOfProgram[program].append(number << 2 | use.rawValue)
      }
    }
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
        anchor: anchor.map { (step: first + Int32($0), set: new[$0].value) },
        required: (others.first ?? -1, others.dropFirst().first ?? -1)))
    usesOfProgram.append([])
  }

  private mutating func compile(_ element: Pattern.Element, pattern: Pattern, owner: Owner) -> PatternStep? {
    switch element {
    case .words(let words):
      if let set = set(of: words) { return PatternStep(kind: .set, value: set) }
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

  /// The set of a sign or of a word class as rules of a language see it: their own entries and those of `common`.
  private mutating func slotSet(_ name: String, owner: Owner) -> Int32? {
    if let sign = Sign(slot: name) { return sets.set(of: [sign.rawValue]) }
    let slot = Slot(language: owner.language, name: name)
    if let known = setOfSlot[slot] { return known }
    let owners = common.map { $0 == owner.language ? [$0] : [owner.language, $0] } ?? [owner.language]
    guard owners.contains(where: { codebook.languages[$0].classes[name] != nil }) else { return nil }
    let kinds = EngineRole.Kinds(className: name)
    let languages = owner.language < 64 ? UInt64(1) << UInt64(owner.language) : 0
    let set = sets.makeSet(role: EngineRole(kinds: kinds, languages: kinds.isEmpty ? 0 : languages))
    setOfSlot[slot] = set
    for language in owners {
      for entry in codebook.languages[language].classes[name] ?? [] {
        add(entry: entry, to: set, owner: Owner(language: language, name: name))
      }
    }
    return set
  }
}
