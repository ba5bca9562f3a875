import Corpus
import Languages
import Text

/// Finds which rules match a row: runs the programs from their anchors, then asks for each rule's conditions.
struct HitFinder {
  let codebook: CompiledCodebook
  /// In no order that matters; filled by `find`.
  private(set) var hits: [Hit] = []

  private struct Candidate {
    var rule: Int
    var places: Range<Int>
    var taken: UInt64
  }

  private var candidates: [Candidate] = []
  /// Marks of the present message; older marks are stale.
  private var epoch: UInt32 = 0
  private var seenSets: [UInt32]
  private var foundPrograms: [UInt32]
  private var foundRules: [UInt32]
  private var foundWith: [UInt32]
  private var foundUnless: [UInt32]

  init(codebook: CompiledCodebook) {
    self.codebook = codebook
    seenSets = [UInt32](repeating: 0, count: codebook.roles.count)
    foundPrograms = [UInt32](repeating: 0, count: codebook.programs.count)
    foundRules = [UInt32](repeating: 0, count: codebook.rules.count)
    foundWith = [UInt32](repeating: 0, count: codebook.rules.count)
    foundUnless = [UInt32](repeating: 0, count: codebook.rules.count)
  }

  /// What a message is seen against.
  struct Surroundings {
    var context: ConversationContext
    /// Index into `CompiledCodebook.languages`, where it could be told.
    var language: Int?
  }

  /// Replaces `hits` by the rules that match a row.
  mutating func find(in row: RowView, _ surroundings: borrowing Surroundings, matcher: inout PatternMatcher) {
    hits.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    startEpoch()
    for set in row.sets { seenSets[Int(set)] = epoch }
    for phrase in row.phrases { seenSets[Int(phrase.set)] = epoch }
    for place in row.places.indices {
      forEachSet(at: place, row) { finder, set in
        for index in finder.codebook.anchorsOfSet.range(set) {
          finder.findRules(finder.codebook.anchorsOfSet.element(index), at: place, row, &matcher)
        }
      }
      for program in codebook.loosePrograms { findRules(program, at: place, row, &matcher) }
    }
    guard !candidates.isEmpty else { return }
    findSides(row, &matcher)
    judge(row, surroundings)
  }

  /// Each set that begins at a place, by a word or by a phrase, once.
  @inline(__always)
  private mutating func forEachSet(at place: Int, _ row: RowView, _ body: (inout HitFinder, Int) -> Void) {
    for index in row.setRange(place) { body(&self, Int(row.sets[index])) }
    let phrases = row.phraseRange(place)
    for index in phrases {
      let set = row.phrases[index].set
      var isRepeated = row.contains(set, at: place)
      for earlier in phrases.lowerBound..<index where row.phrases[earlier].set == set { isRepeated = true }
      if !isRepeated { body(&self, Int(set)) }
    }
  }

  private mutating func startEpoch() {
    if epoch == .max {
      for index in seenSets.indices { seenSets[index] = 0 }
      for index in foundPrograms.indices { foundPrograms[index] = 0 }
      for index in foundWith.indices {
        foundRules[index] = 0
        foundWith[index] = 0
        foundUnless[index] = 0
      }
      epoch = 0
    }
    epoch += 1
  }

  // MARK: Matching

  private mutating func match(
    _ number: Int, at place: Int, _ row: RowView, _ matcher: inout PatternMatcher
  ) -> PatternMatcher.Match? {
    let program = codebook.programs[number]
    if program.required.0 >= 0, seenSets[Int(program.required.0)] != epoch { return nil }
    if program.required.1 >= 0, seenSets[Int(program.required.1)] != epoch { return nil }
    let step = Int(program.anchor?.step ?? program.first)
    guard matcher.mayMatch(program, from: step, at: place, row: row),
      let match = matcher.match(program, from: step, at: place, row: row), match.end > match.start
    else { return nil }
    return match
  }

  /// Notes the rules that a program finds.
  private mutating func findRules(_ number: Int, at place: Int, _ row: RowView, _ matcher: inout PatternMatcher) {
    guard let match = match(number, at: place, row, &matcher) else { return }
    for index in codebook.usesOfProgram.range(number) {
      let use = codebook.usesOfProgram.element(index)
      guard use & 3 == Int(PatternUse.anyOf.rawValue) else { continue }
      let rule = use >> 2
      candidates.append(Candidate(rule: rule, places: match.start..<match.end, taken: match.taken))
      foundRules[rule] = epoch
    }
  }

  /// Looks for what the rules found ask for or forbid.
  private mutating func findSides(_ row: RowView, _ matcher: inout PatternMatcher) {
    for place in row.places.indices {
      forEachSet(at: place, row) { finder, set in
        for index in finder.codebook.sideAnchorsOfSet.range(set) {
          finder.findSides(finder.codebook.sideAnchorsOfSet.element(index), at: place, row, &matcher)
        }
      }
      for program in codebook.loosePrograms { findSides(program, at: place, row, &matcher) }
    }
  }

  private mutating func findSides(_ number: Int, at place: Int, _ row: RowView, _ matcher: inout PatternMatcher) {
    guard foundPrograms[number] != epoch else { return }
    let uses = codebook.usesOfProgram.range(number)
    guard uses.contains(where: { foundRules[codebook.usesOfProgram.element($0) >> 2] == epoch }),
      match(number, at: place, row, &matcher) != nil
    else { return }
    foundPrograms[number] = epoch
    for index in uses {
      let use = codebook.usesOfProgram.element(index)
      switch PatternUse(rawValue: Int32(use & 3)) {
      case .with: foundWith[use >> 2] = epoch
      case .unless: foundUnless[use >> 2] = epoch
      case .anyOf, nil: break
      }
    }
  }

  // MARK: Conditions

  /// Themes first, since codes may ask for them.
  private mutating func judge(_ row: RowView, _ surroundings: borrowing Surroundings) {
    var themes: UInt64 = 0
    for candidate in candidates {
      let rule = codebook.rules[candidate.rule]
      guard case .theme(let theme) = rule.outcome,
        judge(candidate, themes: 0, row, surroundings), hits.last?.isTheme == true
      else { continue }
      themes |= 1 << UInt64(theme)
    }
    for candidate in candidates where !codebook.rules[candidate.rule].isTheme {
      _ = judge(candidate, themes: themes, row, surroundings)
    }
  }

  private mutating func judge(
    _ candidate: Candidate, themes: UInt64, _ row: RowView, _ surroundings: borrowing Surroundings
  ) -> Bool {
    let rule = codebook.rules[candidate.rule]
    guard foundUnless[candidate.rule] != epoch,
      rule.asks.isEmpty || isAnswered(rule, candidate, themes: themes, surroundings),
      let hit = read(candidate, rule, row, surroundings)
    else { return false }
    hits.append(hit)
    return true
  }

  private func isAnswered(
    _ rule: CompiledRule, _ candidate: Candidate, themes: UInt64, _ surroundings: borrowing Surroundings
  ) -> Bool {
    if rule.asks.contains(.with), foundWith[candidate.rule] != epoch { return false }
    if rule.asks.contains(.theme), rule.withTheme & themes == 0 { return false }
    if rule.asks.contains(.repliesTo), !surroundings.context.contains(anyOf: rule.rule.repliesTo) { return false }
    return !rule.asks.contains(.unlessRepliesTo)
      || !surroundings.context.contains(anyOf: rule.rule.unlessRepliesTo)
  }

  /// Applies the rule's policies; nothing where one of them forbids the match.
  private func read(
    _ candidate: Candidate, _ rule: CompiledRule, _ row: RowView, _ surroundings: borrowing Surroundings
  ) -> Hit? {
    let languages = languages(of: rule, surroundings)
    let first = candidate.places.lowerBound
    var hit: Hit
    switch rule.outcome {
    case .code(let index), .theme(let index):
      hit = Hit(
        rule: candidate.rule, outcome: index, isTheme: false, isChanged: false, rung: rule.rung,
        places: candidate.places, taken: candidate.taken,
        isNegated: ClauseReader.isNegated(
          candidate.places, taken: candidate.taken, languages: languages,
          looksBehind: looksBehind(rule, surroundings), row: row),
        isQuestion: ClauseReader.isQuestion(first, languages: languages, row: row),
        isConditional: ClauseReader.isConditional(first, languages: languages, row: row))
    }
    if case .theme = rule.outcome { hit.isTheme = true }
    guard apply(rule.negation, hit.isNegated, to: &hit), apply(rule.question, hit.isQuestion, to: &hit),
      apply(rule.condition, hit.isConditional, to: &hit)
    else { return nil }
    return hit
  }

  private func looksBehind(_ rule: CompiledRule, _ surroundings: borrowing Surroundings) -> Bool {
    guard rule.language == codebook.commonLanguage else { return rule.looksBehind }
    return surroundings.language.map { LanguageTraits.looksBehind(codebook.languages[$0]) } ?? false
  }

  private func apply(_ policy: CompiledRule.Policy, _ holds: Bool, to hit: inout Hit) -> Bool {
    switch policy {
    case .ignored: return true
    case .blocks: return !holds
    case .required: return holds
    case .becomes(let code):
      if holds, !hit.isChanged {
        hit.outcome = code
        hit.isTheme = false
        hit.isChanged = true
        hit.rung = codebook.manual.codes[code].rung
      }
      return true
    }
  }

  /// The languages whose small words count for a rule: its own; for a rule of `common` that of the message, and all
  /// where it could not be told.
  func languages(of rule: CompiledRule, _ surroundings: borrowing Surroundings) -> UInt64 {
    guard rule.language == codebook.commonLanguage else {
      return rule.language < 64 ? 1 << UInt64(rule.language) : 0
    }
    guard let language = surroundings.language, language < 64 else { return .max }
    return 1 << UInt64(language) | 1 << UInt64(rule.language)
  }
}
