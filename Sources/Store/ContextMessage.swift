package import Corpus

/// A stored message as the classifier needs it for context.
package struct ContextMessage: Hashable, Sendable {
  /// When it was sent.
  package var sentAt: Instant
  /// The redacted text.
  package var text: String
  /// The text was forwarded.
  package var isForwarded: Bool
  /// The one label.
  package var head: Head
  /// The highest rung.
  package var rung: Rung
  /// Strongest first.
  package var codes: [CodeID]
  /// By name.
  package var themes: [ThemeID]
}
