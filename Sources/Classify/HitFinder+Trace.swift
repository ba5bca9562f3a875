import Corpus
import Languages

/// Says of each candidate of the last message which conditions it failed; slow, for a person who asks.
extension HitFinder {
  /// A candidate, its pattern, and what stood against it.
  struct Judgement {
    var candidate: Candidate
    /// The pattern that found it, as written.
    var pattern: String
    /// Conditions that do not hold, in the order of the README's table; empty where the rule matches.
    var failed: [Condition]

    /// A condition that does not hold; places where there are some.
    enum Condition {
      case missing(key: String)
      case present(key: String, pattern: String?, places: Range<Int>?)
      case negated, notNegated, question, notQuestion, conditional, notConditional
    }
  }

  /// The candidates of the last message, in order of place and rule.
  mutating func judgements(
    _ row: RowView, themes: UInt64, _ surroundings: borrowing Surroundings, matcher: inout PatternMatcher
  ) -> [Judgement] {
    var judgements: [Judgement] = []
    for candidate in candidates {
      let rule = codebook.rules[candidate.rule]
      let pattern = rule.patterns.first { pattern in
        pattern.use == .anyOf && places(of: Int(pattern.program), row, &matcher).contains(candidate.places)
      }
      var failed = patternFaults(candidate, rule, row, &matcher)
      failed += contextFaults(candidate, rule, themes: themes, row, surroundings)
      if let whole = widened(candidate, rule, row) { failed += policyFaults(whole, rule, row, surroundings) }
      judgements.append(
        Judgement(candidate: candidate, pattern: pattern.map { codebook.sources[$0.source] } ?? "", failed: failed))
    }
    return judgements.sorted { left, right in
      let (one, other) = (left.candidate, right.candidate)
      return (one.places.lowerBound, one.rule) < (other.places.lowerBound, other.rule)
    }
  }

  private mutating func places(
    of program: Int, _ row: RowView, _ matcher: inout PatternMatcher
  ) -> [Range<Int>] {
    row.places.indices.compactMap { place in
      let found = match(program, at: place, row, &matcher)
      return found.map { $0.start..<$0.end }
    }
  }

  private mutating func patternFaults(
    _ candidate: Candidate, _ rule: CompiledRule, _ row: RowView, _ matcher: inout PatternMatcher
  ) -> [Judgement.Condition] {
    var faults: [Judgement.Condition] = []
    var isNear = true
    for index in 0..<rule.rule.conditions {
      let isThere = rule.patterns.contains { pattern in
        pattern.use == .allOf(index)
          && places(of: Int(pattern.program), row, &matcher).contains { isNearby($0, candidate, rule.rule.scope, row) }
      }
      if !isThere {
        isNear = false
        faults.append(.missing(key: "all_of"))
      }
    }
    for pattern in rule.patterns where pattern.use == .unlessHere || pattern.use == .unless {
      let isHere = pattern.use == .unlessHere
      let found = places(of: Int(pattern.program), row, &matcher)
      guard let places = found.first(where: { !isHere || isNearby($0, candidate, rule.rule.scope, row) }) else {
        continue
      }
      faults.append(
        .present(key: isHere ? "unless_here" : "unless", pattern: codebook.sources[pattern.source], places: places))
    }
    if isNear, faults.isEmpty, widened(candidate, rule, row) == nil { faults.append(.missing(key: "within")) }
    return faults
  }

  private func isNearby(_ places: Range<Int>, _ candidate: Candidate, _ scope: Rule.Scope, _ row: RowView) -> Bool {
    let (one, other) = (row.places[places.lowerBound], row.places[candidate.places.lowerBound])
    return switch scope {
    case .message: true
    case .sentence: one.sentence == other.sentence
    case .clause: one.clause == other.clause
    }
  }

  private func contextFaults(
    _ candidate: Candidate, _ rule: CompiledRule, themes: UInt64, _ row: RowView,
    _ surroundings: borrowing Surroundings
  ) -> [Judgement.Condition] {
    var faults: [Judgement.Condition] = []
    let asks = rule.asks
    let (own, context) = (rule.rule, surroundings.context)
    if !isPlausible(candidate, rule, row, surroundings) { faults.append(.missing(key: "language")) }
    if asks.contains(.with), !isFound(.with, of: candidate.rule) { faults.append(.missing(key: "with")) }
    if asks.contains(.length), row.wordCount > own.mostWords ?? .max { faults.append(.missing(key: "most_words")) }
    if asks.contains(.theme), rule.withTheme & themes == 0 { faults.append(.missing(key: "with_theme")) }
    if asks.contains(.repliesTo), !context.contains(anyOf: own.repliesTo, within: own.repliesWithin) {
      faults.append(.missing(key: "replies_to"))
    }
    if asks.contains(.unlessRepliesTo), context.contains(anyOf: own.unlessRepliesTo, within: own.repliesWithin) {
      faults.append(.present(key: "unless_replies_to", pattern: nil, places: nil))
    }
    if asks.contains(.day), !isValid(own, on: surroundings.day) {
      faults.append(.missing(key: own.validFrom == nil ? "valid_to" : "valid_from"))
    }
    return faults
  }

  private func policyFaults(
    _ candidate: Candidate, _ rule: CompiledRule, _ row: RowView, _ surroundings: borrowing Surroundings
  ) -> [Judgement.Condition] {
    let languages = languages(of: rule, surroundings)
    let first = candidate.places.lowerBound
    let isNegated = ClauseReader.isNegated(
      candidate.places, taken: candidate.taken, languages: languages, looksBehind: looksBehind(rule, surroundings),
      row: row)
    let isQuestion = ClauseReader.isQuestion(first, languages: languages, row: row)
    let isConditional = ClauseReader.isConditional(first, languages: languages, row: row)
    return [
      fault(rule.negation, isNegated, .negated, .notNegated), fault(rule.question, isQuestion, .question, .notQuestion),
      fault(rule.condition, isConditional, .conditional, .notConditional),
    ].compactMap { $0 }
  }

  private func fault(
    _ policy: CompiledRule.Policy, _ holds: Bool, _ forbidden: Judgement.Condition, _ missing: Judgement.Condition
  ) -> Judgement.Condition? {
    switch policy {
    case .blocks: holds ? forbidden : nil
    case .required: holds ? nil : missing
    case .ignored, .becomes: nil
    }
  }
}
