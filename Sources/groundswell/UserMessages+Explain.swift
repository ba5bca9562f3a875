import Classify
import Corpus
import Languages

// Why a message is coded as it is, in sentences.
extension UserMessages {
  /// Why the head is what it is (codebook §1.8).
  static func headReason(_ coding: MessageCoding, heads: Set<Head>) -> String {
    switch coding.head {
    case .resistance where coding.rung >= .callToAction: "rung 4 or higher"
    case .resistance: "rung 2 or 3" + (heads.contains(.demobilising) ? ", which outweighs the demobilising code" : "")
    case .demobilising: "a demobilising code, and nothing of rung 3 or higher"
    case .coping: "a coping code, and no rung above 1"
    case .neither:
      coding.codings.isEmpty ? "no code" : "no code of coping, resistance or demobilising, and no rung above 1"
    }
  }

  /// Why a coding's rung does not count in full.
  static func capReason(_ coding: Coding, frame: HeadAndRung.Frame) -> String {
    let reason =
      switch (coding.certainty, coding.modality) {
      case (.low, _): "its certainty is low"
      case (_, .ironic): "it is ironic"
      case (_, .counterfactual): "it says what might have been"
      default: "of the message as a whole"
      }
    return "\(coding.rule) has \(coding.rung.value) and counts less because \(reason)"
  }

  /// Why a rule whose words were found did not count, or counted for another code.
  static func reason(_ condition: Trace.Condition, of rule: Rule?) -> String {
    switch condition {
    case .missing(let key): missing(key, of: rule)
    case .present(let key, let pattern, _): present(key, pattern: pattern, of: rule)
    case .negated: "a negation stands beside it"
    case .notNegated: "it counts only beside a negation, and there is none"
    case .question: "it stands in a question"
    case .notQuestion: "it counts only in a question, and this is none"
    case .conditional: "the sentence has an if-word"
    case .notConditional: "it counts only in a sentence with an if-word, and there is none"
    }
  }

  private static func missing(_ key: String, of rule: Rule?) -> String {
    switch key {
    case "with": "none of the words under `with` is in the message\(listed(rule?.with))"
    case "all_of": "not all of the words under `all_of` stand \(scope(of: rule))\(listed(rule?.allOf))"
    case "within": "the words under `all_of` do not fit together with it \(scope(of: rule))"
    case "language": "the message shows no sign of the rule's language"
    case "with_theme": "the message has no theme of \(listed(rule?.withTheme.map(\.description)))"
    case "replies_to": "no message shortly before has a code of \(listed(rule?.repliesTo.map(\.description)))"
    case "most_words": "the message has more words than `most_words` allows"
    case "valid_from", "valid_to": "the message was not sent in the time for which the rule is valid"
    default: "what `\(key)` asks for is not there"
    }
  }

  private static func present(_ key: String, pattern: String?, of rule: Rule?) -> String {
    let found = pattern.map { " \"\($0)\"" } ?? ""
    switch key {
    case "unless": return "the message has\(found.isEmpty ? " words" : found), which `unless` excludes"
    case "unless_here":
      return "\(scope(of: rule)) stands\(found.isEmpty ? " something" : found), which `unless_here` excludes"
    case "unless_replies_to":
      return "a message shortly before has a code of \(listed(rule?.unlessRepliesTo.map(\.description)))"
    default: return "`\(key)` excludes\(found.isEmpty ? " what is there" : found)"
    }
  }

  private static func scope(of rule: Rule?) -> String {
    rule?.scope == .message ? "in the message" : "in the same \(rule?.scope.rawValue ?? "sentence")"
  }

  private static func listed(_ patterns: [Pattern]?) -> String {
    guard let patterns, !patterns.isEmpty else { return "" }
    let shown = patterns.prefix(4).map { "\"\($0.source)\"" }.joined(separator: ", ")
    return " (\(shown)\(patterns.count > 4 ? " …" : ""))"
  }

  private static func listed(_ names: [String]?) -> String {
    let names = names ?? []
    return names.prefix(6).joined(separator: ", ") + (names.count > 6 ? " …" : "")
  }
}
