import Corpus
import Languages

/// The keys of a rule that decide what it finds and yields, as they are written in `rules.yaml`.
enum RuleKeys {
  private struct Key {
    var name: String
    var isEqual: @Sendable (Rule, Rule) -> Bool

    init<Value: Equatable & SendableMetatype>(_ name: String, _ value: @escaping @Sendable (Rule) -> Value) {
      self.name = name
      isEqual = { value($0) == value($1) }
    }
  }

  private static let all: [Key] = [
    Key("code", \.outcome), Key("any_of") { sources($0.anyOf) }, Key("all_of") { sources($0.allOf) },
    Key("unless_here") { sources($0.unlessHere) }, Key("within", \.scope), Key("with") { sources($0.with) },
    Key("unless") { sources($0.unless) }, Key("most_words", \.mostWords), Key("with_theme", \.withTheme),
    Key("replies_to", \.repliesTo), Key("unless_replies_to", \.unlessRepliesTo),
    Key("replies_within", \.repliesWithin), Key("inherits_themes", \.inheritsThemes),
    Key("valid_from", \.validFrom), Key("valid_to", \.validTo), Key("negation", \.negation),
    Key("question", \.question), Key("condition", \.condition), Key("rung", \.rung), Key("form", \.form),
    Key("person", \.person),
    Key("tense", \.tense), Key("addressee", \.addressee), Key("target", \.target), Key("modality", \.modality),
    Key("certainty", \.certainty),
  ]

  /// The keys in which two rules differ; `other` where they differ in none of the listed ones.
  ///
  /// Places, examples and notes decide nothing.
  static func different(_ left: Rule, _ right: Rule) -> [String] {
    let keys = all.filter { !$0.isEqual(left, right) }.map(\.name)
    return keys.isEmpty && bare(left) != bare(right) ? ["other"] : keys
  }

  /// The rule without what decides nothing, and without the patterns, whose order decides nothing.
  private static func bare(_ rule: Rule) -> Rule {
    var rule = rule
    rule.anyOf = []
    rule.allOf = []
    rule.unlessHere = []
    rule.with = []
    rule.unless = []
    rule.place = Rule.Place(file: "", line: 0, column: 0)
    rule.matches = []
    rule.misses = []
    rule.note = nil
    return rule
  }

  private static func sources(_ patterns: [Pattern]) -> Set<String> { Set(patterns.map(\.source)) }
}
