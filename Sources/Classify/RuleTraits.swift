import Corpus
import Languages

/// What the engine asks of a rule beside its patterns: the rule without its texts and examples.
struct RuleTraits: Equatable, Sendable {
  var id: RuleID
  /// How many patterns `all_of` has.
  var conditions: Int
  var scope: Rule.Scope
  var certainty: Certainty
  var form: ActionForm?
  var person: GrammaticalPerson?
  var tense: Tense?
  var modality: Modality?
  var addressee: Addressee?
  var target: Target?
  var mostWords: Int?
  var repliesTo: [CodeID]
  var unlessRepliesTo: [CodeID]
  var repliesWithin: Int
  var inheritsThemes: Bool
  var validFrom: CivilDate?
  var validTo: CivilDate?
  /// Whether a negation behind the match counts too.
  var looksBehind: Bool
}

extension RuleTraits {
  init(_ rule: Rule) {
    self.init(
      id: rule.id, conditions: rule.allOf.count, scope: rule.scope, certainty: rule.certainty, form: rule.form,
      person: rule.person, tense: rule.tense, modality: rule.modality, addressee: rule.addressee, target: rule.target,
      mostWords: rule.mostWords, repliesTo: rule.repliesTo, unlessRepliesTo: rule.unlessRepliesTo,
      repliesWithin: rule.repliesWithin, inheritsThemes: rule.inheritsThemes, validFrom: rule.validFrom,
      validTo: rule.validTo,
      looksBehind: LanguageTraits.looksBehind(rule.language))
  }
}
