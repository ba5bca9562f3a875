import Corpus
import Languages
import Text

/// Finds which rules match a row: runs the programs from their anchors, then asks for each rule's conditions.
struct HitFinder {
  let codebook: CompiledCodebook
  private let programs: ProgramIndex
  /// In no order that matters; filled by `find`.
  private(set) var hits: [Hit] = []

  /// Words that an `any_of` pattern of a rule found.
  struct Candidate {
    var rule: Int
    var places: Range<Int>
    var taken: UInt64
  }

  private(set) var candidates: [Candidate] = []
  /// Matches of the patterns that must or must not stand near a candidate.
  private var sides = SideMatches()
  /// The languages whose rules may count in the present message, as bits.
  private var speakable: UInt64 = .max
  /// Whether rules of other languages are looked for too, only to say that they do not count.
  var isTracing = false
  /// Marks of the present message; older marks are stale.
  private var epoch: UInt32 = 0
  private var seenSets: [UInt32]
  private var foundRules: [UInt32]
  private var foundWith: [UInt32]
  private var foundUnless: [UInt32]

  /// Whether a pattern of `with`, or of `unless`, of a rule was found in the present message.
  func isFound(_ use: PatternUse, of rule: Int) -> Bool { (use == .with ? foundWith : foundUnless)[rule] == epoch }

  init(codebook: CompiledCodebook) {
    self.codebook = codebook
    programs = codebook.programs
    seenSets = [UInt32](repeating: 0, count: codebook.roles.count)
    foundRules = [UInt32](repeating: 0, count: codebook.rules.count)
    foundWith = [UInt32](repeating: 0, count: codebook.rules.count)
    foundUnless = [UInt32](repeating: 0, count: codebook.rules.count)
  }

  /// What a message is seen against.
  struct Surroundings {
    var context: ConversationContext
    /// Index into `CompiledCodebook.languages`, where it could be told.
    var language: Int?
    /// The languages the message shows signs of, as bits by that index; all where there is too little to tell.
    var plausible: UInt64 = .max
    /// The day, in UTC, on which the message was sent, where it is known.
    var day: CivilDate?
  }

  /// Replaces `hits` by the rules that match a row.
  mutating func find(in row: RowView, _ surroundings: borrowing Surroundings, matcher: inout PatternMatcher) {
    hits.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    sides.removeAll()
    startEpoch()
    speakable = isTracing ? .max : row.places.reduce(surroundings.plausible) { $0 | $1.owner }
    for set in row.sets { seenSets[Int(set)] = epoch }
    for phrase in row.phrases { seenSets[Int(phrase.set)] = epoch }
    for place in row.places.indices {
      forEachSet(at: place, row) { finder, set in
        for index in finder.programs.anchors(of: set) {
          finder.findRules(finder.programs.anchor(index), at: place, row, &matcher)
        }
      }
      for anchor in programs.looseAnchors { findRules(anchor, at: place, row, &matcher) }
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

  mutating func match(
    _ number: Int, at place: Int, _ row: RowView, _ matcher: inout PatternMatcher
  ) -> PatternMatcher.Match? {
    let program = programs.programs[number]
    guard isSeen(program.required.0), isSeen(program.required.1) else { return nil }
    let step = Int(program.anchorStep)
    guard matcher.mayMatch(program, from: step, at: place, row: row),
      let match = matcher.match(program, from: step, at: place, row: row), match.end > match.start
    else { return nil }
    return match
  }

  /// Whether a set is met in the message; no set always is.
  @inline(__always)
  private func isSeen(_ set: Int32) -> Bool { set < 0 || seenSets[Int(set)] == epoch }

  /// Notes the rules that a program finds.
  @inline(__always)
  private mutating func findRules(
    _ anchor: ProgramIndex.Anchor, at place: Int, _ row: RowView, _ matcher: inout PatternMatcher
  ) {
    guard anchor.languages & speakable != 0, isSeen(anchor.required.0), isSeen(anchor.required.1),
      matcher.mayStand(anchor, at: place, row: row)
    else { return }
    findRules(of: Int(anchor.program), from: Int(anchor.step), at: place, row, &matcher)
  }

  private mutating func findRules(
    of number: Int, from step: Int, at place: Int, _ row: RowView, _ matcher: inout PatternMatcher
  ) {
    guard let match = matcher.match(programs.programs[number], from: step, at: place, row: row),
      match.end > match.start
    else { return }
    for index in programs.rulesOfProgram.range(number) {
      let rule = programs.rulesOfProgram.element(index)
      candidates.append(Candidate(rule: rule, places: match.start..<match.end, taken: match.taken))
    }
  }

  /// Looks for what the rules found ask for or forbid.
  private mutating func findSides(_ row: RowView, _ matcher: inout PatternMatcher) {
    for candidate in candidates where foundRules[candidate.rule] != epoch {
      foundRules[candidate.rule] = epoch
      for side in programs.sides(of: candidate.rule) {
        guard isSeen(side.set), isSeen(side.required.0), isSeen(side.required.1) else { continue }
        find(side, of: candidate.rule, row, &matcher)
      }
    }
  }

  private mutating func find(
    _ side: ProgramIndex.Side, of rule: Int, _ row: RowView, _ matcher: inout PatternMatcher
  ) {
    let use = PatternUse(of: Int(side.use))
    for place in row.places.indices where side.set < 0 || row.begins(side.set, at: place) {
      guard let match = match(Int(side.program), at: place, row, &matcher) else { continue }
      switch use {
      case .with:
        foundWith[rule] = epoch
        return
      case .unless:
        foundUnless[rule] = epoch
        return
      default: sides.add(match, use: Int(side.use))
      }
    }
  }

  // MARK: Conditions

  /// Themes first, since codes may ask for them.
  private mutating func judge(_ row: RowView, _ surroundings: borrowing Surroundings) {
    sides.sort()
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
      isPlausible(candidate, rule, row, surroundings),
      rule.asks.isEmpty || isAnswered(rule, candidate, themes: themes, row, surroundings),
      let whole = widened(candidate, rule, row),
      let hit = read(whole, rule, row, surroundings)
    else { return false }
    hits.append(hit)
    return true
  }

  /// Whether the message shows signs of the rule's language, or a matched word is that language's alone.
  func isPlausible(
    _ candidate: Candidate, _ rule: CompiledRule, _ row: RowView, _ surroundings: borrowing Surroundings
  ) -> Bool {
    guard rule.language != codebook.commonLanguage, rule.language < 64 else { return true }
    let bit = UInt64(1) << UInt64(rule.language)
    return surroundings.plausible & bit != 0 || candidate.places.contains { row.places[$0].owner & bit != 0 }
  }

  /// The candidate with the nearest match of each pattern of `all_of`; nothing where one is missing, or where a pattern
  /// of `unless_here` stands near.
  func widened(_ candidate: Candidate, _ rule: CompiledRule, _ row: RowView) -> Candidate? {
    let conditions = rule.rule.conditions
    guard conditions > 0 || rule.asks.contains(.unlessHere) else { return candidate }
    let number = Int32(candidate.rule)
    var first = candidate.places.lowerBound
    var end = candidate.places.upperBound
    var pieces: [SideMatches.Side] = []
    for index in 0..<conditions {
      guard
        let side = sides.nearest(
          PatternUse.allOf(index).code(rule: number), to: candidate.places, taken: candidate.taken,
          scope: rule.rule.scope, row: row)
      else { return nil }
      first = min(first, Int(side.start))
      end = max(end, Int(side.end))
      pieces.append(side)
    }
    if rule.asks.contains(.unlessHere),
      sides.nearest(
        PatternUse.unlessHere.code(rule: number), to: candidate.places, taken: 0, scope: rule.rule.scope, row: row)
        != nil
    {
      return nil
    }
    var whole = Candidate(rule: candidate.rule, places: first..<end, taken: 0)
    whole.taken |= Self.shifted(candidate.taken, by: candidate.places.lowerBound - first)
    for piece in pieces { whole.taken |= Self.shifted(piece.taken, by: Int(piece.start) - first) }
    return whole
  }

  private static func shifted(_ taken: UInt64, by distance: Int) -> UInt64 {
    distance < 64 ? taken << UInt64(distance) : 0
  }

  private func isAnswered(
    _ rule: CompiledRule, _ candidate: Candidate, themes: UInt64, _ row: RowView,
    _ surroundings: borrowing Surroundings
  ) -> Bool {
    if rule.asks.contains(.with), foundWith[candidate.rule] != epoch { return false }
    if rule.asks.contains(.theme), rule.withTheme & themes == 0 { return false }
    if rule.asks.contains(.length), row.wordCount > rule.rule.mostWords ?? .max { return false }
    if rule.asks.contains(.day), !isValid(rule.rule, on: surroundings.day) { return false }
    let distance = rule.rule.repliesWithin
    if rule.asks.contains(.repliesTo),
      !surroundings.context.contains(anyOf: rule.rule.repliesTo, within: distance)
    {
      return false
    }
    return !rule.asks.contains(.unlessRepliesTo)
      || !surroundings.context.contains(anyOf: rule.rule.unlessRepliesTo, within: distance)
  }

  /// Whether a rule holds on a day; one whose day is not known is judged by rules without dates only.
  func isValid(_ rule: RuleTraits, on day: CivilDate?) -> Bool {
    guard let day else { return false }
    if let from = rule.validFrom, day < from { return false }
    if let to = rule.validTo, day > to { return false }
    return true
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

  func looksBehind(_ rule: CompiledRule, _ surroundings: borrowing Surroundings) -> Bool {
    guard rule.language == codebook.commonLanguage else { return rule.rule.looksBehind }
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

  /// The languages whose small words count for a rule: its own; for a rule of `common` those the message shows signs of.
  func languages(of rule: CompiledRule, _ surroundings: borrowing Surroundings) -> UInt64 {
    guard rule.language == codebook.commonLanguage else {
      return rule.language < 64 ? 1 << UInt64(rule.language) : 0
    }
    return surroundings.plausible | 1 << UInt64(rule.language)
  }
}
