/// One record after Privacy: pseudonyms and redacted text only.
///
/// This is what may be stored and printed.
package struct SafeRecord: Sendable {
  /// Message or event, and of which type.
  package var kind: RecordKind
  /// When it was sent.
  package var sentAt: Instant
  /// Seconds east of Greenwich that the group's clocks showed then.
  package var utcOffset: Int
  /// Who wrote it, or whom an event is about.
  package var person: IdentityKey?
  /// Members an event is about (added, removed).
  package var members: [IdentityKey]
  /// The redacted text; empty for events.
  package var text: String
  /// The text was changed after sending.
  package var isEdited: Bool
  /// The text was forwarded.
  package var isForwarded: Bool
  /// Line of the record's header in its file, from 1.
  package var line: Int
  /// Keyed hash of group, time, person, kind, members, unredacted text and ordinal (the how-manieth identical record of its
  /// file it is), so that importing a record again adds nothing and a true repetition stays.
  package var fingerprint: UInt64
  /// The exporting phone's clock shows seconds.
  package var hasSeconds: Bool
  /// Keyed hash of the unredacted text in normal form, 0 where there is none: tells the same message in another
  /// member's export.
  package var content: UInt64
  /// The unredacted text is long enough to tell its message from others.
  package var isTelling: Bool

  /// Makes a record.
  package init(
    kind: RecordKind, sentAt: Instant, utcOffset: Int, person: IdentityKey?, members: [IdentityKey], text: String,
    isEdited: Bool, isForwarded: Bool, line: Int, fingerprint: UInt64, hasSeconds: Bool = false,
    content: UInt64 = 0, isTelling: Bool = false
  ) {
    self.kind = kind
    self.sentAt = sentAt
    self.utcOffset = utcOffset
    self.person = person
    self.members = members
    self.text = text
    self.isEdited = isEdited
    self.isForwarded = isForwarded
    self.line = line
    self.fingerprint = fingerprint
    self.hasSeconds = hasSeconds
    self.content = content
    self.isTelling = isTelling
  }
}
