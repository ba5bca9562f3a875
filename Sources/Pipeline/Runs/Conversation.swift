import Classify
import Corpus

/// What was said before in one group, as far as it still matters: the last four messages, none older than a day.
///
/// A "+1" on Monday does not answer a call of the Friday before last. The bound is on the clock, not on the export, so
/// that `import`, `recode` and `classify` give the same codes for the same messages.
struct Conversation {
  /// Seconds after which a message is no context any more.
  static let longestPause: Int64 = 86_400

  private var recent: [(codes: [CodeID], themes: [ThemeID], sentAt: Instant?)] = []
  private var context = ConversationContext()

  /// Forgets what is too old, or lies ahead in time, seen from a moment; the context that is left.
  mutating func context(at moment: Instant?) -> ConversationContext {
    guard let moment else { return context }
    let kept = recent.filter { said in
      guard let sentAt = said.sentAt else { return true }
      return abs(moment.secondsSinceEpoch - sentAt.secondsSinceEpoch) <= Conversation.longestPause
    }
    if kept.count < recent.count {
      recent = kept
      context = ConversationContext()
      for said in kept { context.push(codes: said.codes, themes: said.themes) }
    }
    return context
  }

  /// Adds what was said last.
  mutating func push(codes: [CodeID], themes: [ThemeID], sentAt: Instant?) {
    if recent.count == ConversationContext.length { recent.removeFirst() }
    recent.append((codes, themes, sentAt))
    context.push(codes: codes, themes: themes)
  }

  /// Adds a message by its coding, without what was weighed only.
  mutating func push(_ coding: MessageCoding, sentAt: Instant?) {
    push(
      codes: coding.codings.filter { !$0.rule.isWeighed }.map(\.code), themes: coding.themes.map(\.theme),
      sentAt: sentAt)
  }
}
