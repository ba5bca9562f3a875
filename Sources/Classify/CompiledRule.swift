import Corpus
import Languages

/// A rule with its names resolved to numbers.
///
/// A class, so that looking at one copies nothing.
final class CompiledRule: Sendable {
  /// What a match yields: an index into the manual's codes or themes.
  enum Outcome: Sendable {
    case code(Int)
    case theme(Int)
  }

  /// A policy with its code resolved.
  enum Policy: Sendable {
    case ignored, blocks, required
    case becomes(Int)
  }

  let rule: Rule
  let language: Int
  let outcome: Outcome
  let rung: Rung
  /// Bits of the themes of which one must be there; 0 where none is asked for.
  let withTheme: UInt64
  let negation: Policy
  let question: Policy
  let condition: Policy
  /// Whether a negation behind the match counts too.
  let looksBehind: Bool
  /// What the rule asks for beside its patterns.
  let asks: Asks

  /// The conditions that need looking up.
  struct Asks: OptionSet, Sendable {
    let rawValue: UInt8
    static let with = Asks(rawValue: 1)
    static let theme = Asks(rawValue: 2)
    static let repliesTo = Asks(rawValue: 4)
    static let unlessRepliesTo = Asks(rawValue: 8)
  }

  init(
    rule: Rule, language: Int, outcome: Outcome, rung: Rung, withTheme: UInt64, negation: Policy, question: Policy,
    condition: Policy
  ) {
    self.rule = rule
    self.language = language
    self.outcome = outcome
    self.rung = rung
    self.withTheme = withTheme
    self.negation = negation
    self.question = question
    self.condition = condition
    looksBehind = LanguageTraits.looksBehind(rule.language)
    var asks: Asks = []
    if !rule.with.isEmpty { asks.insert(.with) }
    if !rule.withTheme.isEmpty { asks.insert(.theme) }
    if !rule.repliesTo.isEmpty { asks.insert(.repliesTo) }
    if !rule.unlessRepliesTo.isEmpty { asks.insert(.unlessRepliesTo) }
    self.asks = asks
  }

  /// Whether it yields a theme.
  var isTheme: Bool {
    if case .theme = outcome { true } else { false }
  }
}
