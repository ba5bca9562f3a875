package import Corpus

/// One message as the archive has it.
///
/// It carries a pseudonym: outputs about persons are not to be made from it.
package struct StoredMessage: Sendable {
  /// Row in the archive.
  package var id: Int64
  /// The group as outputs show it, `G-` and letters.
  package var groupName: String
  /// The person as the archive shows it, absent where the app gave no name.
  package var personName: String?
  /// When it was sent.
  package var sentAt: Instant
  /// Seconds east of Greenwich that clocks showed then.
  package var utcOffset: Int
  /// What was sent.
  package var type: MessageType
  /// The redacted text.
  package var text: String
  /// The text was changed after sending.
  package var isEdited: Bool
  /// The text was forwarded.
  package var isForwarded: Bool
  /// Absent for what is never coded.
  package var coding: MessageCoding?
}
