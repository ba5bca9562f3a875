package import Corpus
package import Languages

/// Runs the example sentences of every rule through the engine, as written and in the variants people type.
package struct RuleExampleCheck: Sendable {
  /// An example that did not turn out as its author says.
  package struct Failure: Hashable, Sendable {
    /// What went wrong.
    package enum Kind: Hashable, Sendable {
      /// A sentence of `matches` that the rule does not match.
      case notFound
      /// The rule matches, but elsewhere than between the « » marks; where it does.
      case otherEvidence([ScalarSpan])
      /// A sentence of `misses`, or a quoted parent, that the rule matches; where.
      case found([ScalarSpan])
    }

    /// What went wrong.
    package var kind: Kind
    /// Whose example it is.
    package var rule: RuleID
    /// In which spelling it failed.
    package var variant: ExampleVariant
    /// The sentence as tried.
    package var text: String
    /// Where the evidence should have been.
    package var expected: ScalarSpan?
    /// Where the example stands.
    package var place: Rule.Place
  }

  /// How many sentences were tried.
  package private(set) var count = 0
  /// In the order of the codebook.
  package private(set) var failures: [Failure] = []

  /// Checks all rules of a codebook.
  ///
  /// A sentence of `matches` must be matched by its rule (or changed by one of its
  /// policies); a sentence of `misses` must not be, or only be changed into another code.
  package init(_ codebook: Codebook, compiled: CompiledCodebook) {
    var classifier = Classifier(compiled)
    for language in codebook.languages {
      for rule in language.rules {
        for example in rule.matches { checkMatch(example, of: rule, &classifier) }
        for example in rule.misses { checkMiss(example, of: rule, &classifier) }
      }
    }
  }

  private mutating func checkMatch(_ example: Rule.Example, of rule: Rule, _ classifier: inout Classifier) {
    for variant in ExampleVariant.allCases {
      guard let (text, evidence) = variant.apply(to: example.text, evidence: example.evidence) else { continue }
      let spans = spans(of: rule, text, after: example.after, &classifier) { _ in true }
      count += 1
      if variant == .quoted {
        if !spans.isEmpty { fail(.found(spans), rule, variant, text, nil, example.place) }
      } else if spans.isEmpty {
        fail(.notFound, rule, variant, text, evidence, example.place)
      } else if let evidence, !spans.contains(evidence) {
        fail(.otherEvidence(spans), rule, variant, text, evidence, example.place)
      }
    }
  }

  private mutating func checkMiss(_ example: Rule.Example, of rule: Rule, _ classifier: inout Classifier) {
    for variant in [ExampleVariant.plain, .upperCase] {
      guard let (text, _) = variant.apply(to: example.text, evidence: nil) else { continue }
      let spans = spans(of: rule, text, after: example.after, &classifier) { !$0.isChanged }
      count += 1
      if !spans.isEmpty { fail(.found(spans), rule, variant, text, nil, example.place) }
    }
  }

  private func spans(
    of rule: Rule, _ text: String, after: [String], _ classifier: inout Classifier,
    where counts: (Classifier.RuleMatch) -> Bool
  ) -> [ScalarSpan] {
    var context = ConversationContext()
    for message in after { context.push(classifier.classify(message, context: context)) }
    var spans: [ScalarSpan] = []
    for match in classifier.matches(text, context: context) where match.rule == rule.id && counts(match) {
      if !spans.contains(match.span) { spans.append(match.span) }
    }
    return spans
  }

  private mutating func fail(
    _ kind: Failure.Kind, _ rule: Rule, _ variant: ExampleVariant, _ text: String, _ expected: ScalarSpan?,
    _ place: Rule.Place
  ) {
    failures.append(
      Failure(kind: kind, rule: rule.id, variant: variant, text: text, expected: expected, place: place))
  }
}
