package import Corpus

/// A stored message that is to be coded again.
package struct RecodeMessage: Sendable {
  /// `G-…`; messages come group by group, and within one in the order they were stored.
  package var groupName: String
  /// When it was sent.
  package var sentAt: Instant
  /// The redacted text.
  package var text: String
  /// The text was forwarded.
  package var isForwarded: Bool
}
