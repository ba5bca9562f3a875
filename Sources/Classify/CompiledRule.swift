import Corpus
import Languages

/// A pattern of a rule: what it is for, and its program.
struct CompiledPattern: Sendable {
  var use: PatternUse
  var program: Int32
  /// As its author wrote it: the text's number in `CompiledCodebook.sources`.
  var source: Int32
}

/// A rule with its names resolved to numbers.
///
/// A class, so that looking at one copies nothing.
final class CompiledRule: Sendable {
  /// What a match yields: an index into the manual's codes or themes.
  enum Outcome: Equatable, Sendable {
    case code(Int)
    case theme(Int)
  }

  /// A policy with its code resolved.
  enum Policy: Equatable, Sendable {
    case ignored, blocks, required
    case becomes(Int)
  }

  let rule: RuleTraits
  /// Its patterns as programs, in the order of the rule's keys.
  let patterns: [CompiledPattern]
  let language: Int
  let outcome: Outcome
  let rung: Rung
  /// Bits of the themes of which one must be there; 0 where none is asked for.
  let withTheme: UInt64
  let negation: Policy
  let question: Policy
  let condition: Policy
  /// What the rule asks for beside its patterns.
  let asks: Asks

  /// The conditions that need looking up.
  struct Asks: OptionSet, Sendable {
    let rawValue: UInt8
    static let with = Asks(rawValue: 1)
    static let theme = Asks(rawValue: 2)
    static let repliesTo = Asks(rawValue: 4)
    static let unlessRepliesTo = Asks(rawValue: 8)
    static let length = Asks(rawValue: 16)
    static let day = Asks(rawValue: 32)
    static let unlessHere = Asks(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a rule asks for.
    init(of rule: Rule) {
      self = []
      if !rule.with.isEmpty { insert(.with) }
      if !rule.withTheme.isEmpty { insert(.theme) }
      if !rule.repliesTo.isEmpty { insert(.repliesTo) }
      if !rule.unlessRepliesTo.isEmpty { insert(.unlessRepliesTo) }
      if rule.mostWords != nil { insert(.length) }
      if rule.validFrom != nil || rule.validTo != nil { insert(.day) }
      if !rule.unlessHere.isEmpty { insert(.unlessHere) }
    }
  }

  init(
    rule: RuleTraits, patterns: [CompiledPattern], language: Int, outcome: Outcome, rung: Rung, withTheme: UInt64,
    negation: Policy, question: Policy, condition: Policy, asks: Asks
  ) {
    self.rule = rule
    self.patterns = patterns
    self.language = language
    self.outcome = outcome
    self.rung = rung
    self.withTheme = withTheme
    self.negation = negation
    self.question = question
    self.condition = condition
    self.asks = asks
  }

  /// Whether it yields a theme.
  var isTheme: Bool {
    if case .theme = outcome { true } else { false }
  }
}
