/// One record as an export has it, clear names and all.
///
/// It lives only between Importers and Privacy and must never be stored, printed or logged: there is on purpose no
/// description and no encoding of it.
package struct ClearRecord: Sendable {
  /// Message or event, and of which type.
  package var kind: RecordKind
  /// What the exporting phone's clock showed.
  package var sentAt: LocalTime
  /// Index into the roster of the export (`ExportSurvey.roster`): who wrote the message, or who did what an event says.
  ///
  /// Absent when the app gave no name or wrote "You".
  package var sender: Int?
  /// Roster indices of the members an event is about (who was added or removed).
  package var members: [Int]
  /// False when the exporting phone writes minutes only.
  package var hasSeconds: Bool
  /// Where in the batch's bytes stands what the person wrote: valid UTF-8, byte for byte as exported (invalid bytes
  /// repaired and counted as an issue), without the app's own notes about media and edits.
  ///
  /// Empty for events.
  package var text: Range<Int>
  /// The app noted that the text was changed after sending.
  package var isEdited: Bool
  /// The app noted that the text was forwarded.
  package var isForwarded: Bool
  /// Line of the record's header in its file or zip member, from 1.
  package var line: Int

  /// Makes a record.
  package init(
    kind: RecordKind, sentAt: LocalTime, hasSeconds: Bool = false, sender: Int?, members: [Int] = [],
    text: Range<Int> = 0..<0, isEdited: Bool = false, isForwarded: Bool = false, line: Int
  ) {
    self.kind = kind
    self.sentAt = sentAt
    self.hasSeconds = hasSeconds
    self.sender = sender
    self.members = members
    self.text = text
    self.isEdited = isEdited
    self.isForwarded = isForwarded
    self.line = line
  }
}
