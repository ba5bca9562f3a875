package import Corpus
import Languages
import Text

extension Classifier {
  /// Codes a message and says of every rule whose words were found what became of it.
  ///
  /// Slow: tries the patterns of those rules one by one, for a person who asks about one message.
  package mutating func trace(
    _ text: String, isForwarded: Bool = false, sentAt: Instant? = nil,
    context: ConversationContext = ConversationContext()
  ) -> Trace {
    let coding = classify(text, isForwarded: isForwarded, sentAt: sentAt, context: context)
    let found = findings(text, isForwarded: isForwarded, sentAt: sentAt, context: context)
    let holders = Dictionary(
      coding.codings.map { ("code \($0.code)", $0.rule) } + coding.themes.map { ("theme \($0.theme)", $0.rule) },
      uniquingKeysWith: { first, _ in first })
    let steps = found.steps.map { step in
      Trace.Step(
        rule: step.rule, pattern: step.pattern, span: step.span, fate: fate(of: step, coding: coding, holders: holders))
    }
    let caps = coding.codings.compactMap { coding -> Trace.Cap? in
      guard let full = found.rungs[coding.rule], full > coding.rung else { return nil }
      return Trace.Cap(rule: coding.rule, from: full, to: coding.rung)
    }
    return Trace(
      coding: coding, steps: steps, evidence: found.evidence, frame: found.frame, quotedEnd: found.quotedEnd,
      caps: caps, weighing: isWeighed(coding) ? found.weighing : nil)
  }

  private func fate(of step: Finding, coding: MessageCoding, holders: [String: RuleID]) -> Trace.Fate {
    guard step.failed.isEmpty else { return .failed(step.failed) }
    let key = step.isTheme ? "theme \(step.outcome)" : "code \(step.outcome)"
    guard let holder = holders[key] else { return .failed([.missing(key: "within")]) }
    guard holder == step.rule else { return .outdone(by: holder) }
    guard let change = step.change else { return .counted }
    return .changed(to: CodeID(step.outcome), by: change)
  }
}

extension Classifier {
  /// One find of one rule's words, with what stood against it.
  struct Finding {
    var rule: Corpus.RuleID
    var pattern: String
    var span: ScalarSpan
    var failed: [Trace.Condition]
    /// Name of the code or theme it yields, after its policies.
    var outcome: String
    var isTheme: Bool
    /// The policy that put another code in place of the rule's own.
    var change: Trace.Condition?
  }

  /// What one message's reading left behind, for `trace`.
  struct Findings {
    var steps: [Finding]
    var evidence: [Trace.LanguageEvidence]
    var frame: HeadAndRung.Frame
    var quotedEnd: Int
    /// The rungs of the rules that matched, before caps.
    var rungs: [Corpus.RuleID: Rung]
    /// What the scorecards make of the message, whether they are asked or not.
    var weighing: Trace.Weighing?
  }

  mutating func findings(
    _ text: String, isForwarded: Bool, sentAt: Instant?, context: ConversationContext
  ) -> Findings {
    finder.isTracing = true
    defer { finder.isTracing = false }
    let reading = read(text.utf8Span.span, isForwarded: isForwarded, sentAt: sentAt, context: context)
    let hits = finder.hits
    let themes = hits.reduce(UInt64(0)) { $1.isTheme ? $0 | 1 << UInt64($1.outcome & 63) : $0 }
    var lent = MessageRow()
    swap(&lent, &row)
    let judgements = lent.withView {
      finder.judgements($0, themes: themes, reading.surroundings, matcher: &matcher)
    }
    swap(&lent, &row)
    let steps = judgements.map { finding($0, hits) }
    let scores = guesser.standing.map { Trace.LanguageEvidence(language: $0.code, words: $0.score) }
    let quotedEnd =
      reading.firstToken == 0 || reading.firstToken >= buffer.tokens.count
      ? 0 : Int(buffer.tokens[reading.firstToken].scalarStart)
    let rungs = Dictionary(
      hits.map { (codebook.rules[$0.rule].rule.id, $0.rung) }, uniquingKeysWith: { Swift.max($0, $1) })
    return Findings(
      steps: steps, evidence: Array(scores.prefix(5)), frame: reading.frame, quotedEnd: quotedEnd, rungs: rungs,
      weighing: weighing(hits, reading))
  }

  private func finding(_ judgement: HitFinder.Judgement, _ hits: [Hit]) -> Finding {
    let candidate = judgement.candidate
    let rule = codebook.rules[candidate.rule]
    let hit = hits.first { hit in
      hit.rule == candidate.rule && hit.places.contains(candidate.places.lowerBound)
    }
    let outcome =
      switch rule.outcome {
      case .code(let index): codebook.manual.codes[hit?.outcome ?? index].id.description
      case .theme(let index): codebook.manual.themes[index].id.description
      }
    return Finding(
      rule: rule.rule.id, pattern: judgement.pattern, span: span(of: hit?.places ?? candidate.places),
      failed: judgement.failed.map(condition), outcome: outcome, isTheme: rule.isTheme,
      change: hit.flatMap { $0.isChanged ? change(rule, $0) : nil })
  }

  private func change(_ rule: CompiledRule, _ hit: Hit) -> Trace.Condition {
    if case .becomes = rule.negation, hit.isNegated { return .negated(nil) }
    if case .becomes = rule.question, hit.isQuestion { return .question }
    return .conditional
  }

  private func condition(_ condition: HitFinder.Judgement.Condition) -> Trace.Condition {
    switch condition {
    case .missing(let key): .missing(key: key)
    case .present(let key, let pattern, let places):
      .present(key: key, pattern: pattern, span: places.map { span(of: $0) })
    case .negated: .negated(nil)
    case .notNegated: .notNegated
    case .question: .question
    case .notQuestion: .notQuestion
    case .conditional: .conditional
    case .notConditional: .notConditional
    }
  }
}
