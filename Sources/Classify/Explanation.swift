package import Corpus

/// Why a message got its codes: each code and theme with its rule and the words that are the evidence.
package struct Explanation: Hashable, Sendable {
  /// One code or theme.
  package struct Reason: Hashable, Sendable {
    /// Name of the code or theme.
    package var outcome: String
    /// The rule that matched.
    package var rule: RuleID
    /// The text before, in and behind the evidence.
    package var before: String
    /// The matched words.
    package var evidence: String
    /// What stands behind them.
    package var after: String
    /// The attributes of a coding; nothing for a theme.
    package var coding: Coding?
  }

  /// Codes in the order of the message's codings, then themes.
  package var reasons: [Reason]

  /// Explains a coding of a text.
  ///
  /// Linear in the text for each code.
  package init(of coding: MessageCoding, text: String) {
    let scalars = text.unicodeScalars
    func reason(_ outcome: String, _ rule: RuleID, _ span: ScalarSpan, _ coding: Coding?) -> Reason {
      let start = scalars.index(scalars.startIndex, offsetBy: max(span.start, 0), limitedBy: scalars.endIndex)
      let from = start ?? scalars.endIndex
      let to = scalars.index(from, offsetBy: max(span.end - span.start, 0), limitedBy: scalars.endIndex)
      let until = to ?? scalars.endIndex
      return Reason(
        outcome: outcome, rule: rule, before: String(text[..<from]), evidence: String(text[from..<until]),
        after: String(text[until...]), coding: coding)
    }
    reasons =
      coding.codings.map { reason($0.code.description, $0.rule, $0.span, $0) }
      + coding.themes.map { reason($0.theme.description, $0.rule, $0.span, nil) }
  }
}
