import Corpus
import GRDB

/// Finds records by the fingerprints of their sightings.
final class KnownRecords {
  /// Where a sighting is.
  struct Place {
    /// The number of its message or event.
    var record: Int64
    /// The export that showed it first, and the line there.
    var source: Int64
    var line: Int64
    /// What its export's clock showed, in seconds.
    var wall: Int64
    /// Column `content`.
    var content: Int64
    /// The text was changed after sending; the text was forwarded.
    var isEdited: Bool
    var isForwarded: Bool
    /// Whether it is a row of `sighting`, one of several or in another state than its record.
    var isListed: Bool
  }

  private let database: Database
  private let message: SQLStatement
  private let event: SQLStatement
  private let sighting: SQLStatement
  private let messageRow: SQLStatement
  private let eventRow: SQLStatement
  private let texts: (plain: SQLStatement, listed: SQLStatement)
  private let updates: (plain: SQLStatement, listed: SQLStatement)
  private let hasSightings: Bool

  /// Serves one transaction.
  init(_ database: Database) throws(StoreError) {
    self.database = database
    message = try SQLStatement(
      database,
      """
      SELECT id, source, line, sent_at + utc_offset, content, is_edited, is_forwarded FROM message WHERE fingerprint = ?
      """)
    event = try SQLStatement(
      database, "SELECT id, source, line, sent_at + utc_offset, content, 0, 0 FROM event WHERE fingerprint = ?")
    sighting = try SQLStatement(
      database,
      """
      SELECT coalesce(message, event), source, line, sent_at + utc_offset, content, is_edited, is_forwarded FROM sighting
      WHERE fingerprint = ?
      """)
    messageRow = try SQLStatement(database, "SELECT fingerprint, sent_at + utc_offset FROM message WHERE id = ?")
    eventRow = try SQLStatement(database, "SELECT fingerprint, sent_at + utc_offset FROM event WHERE id = ?")
    texts = (
      try SQLStatement(database, "SELECT text FROM message WHERE id = ?"),
      try SQLStatement(
        database,
        """
        SELECT coalesce(s.text, m.text) FROM sighting AS s JOIN message AS m ON m.id = s.message
        WHERE s.fingerprint = ? AND m.type <> 'deleted'
        """)
    )
    updates = (
      try SQLStatement(database, "UPDATE message SET text = ?2 WHERE id = ?1"),
      try SQLStatement(database, "UPDATE sighting SET text = ?2 WHERE fingerprint = ?1")
    )
    let any = try SQLStatement(database, "SELECT EXISTS (SELECT 1 FROM sighting)")
    hasSightings = try any.step() && any.int(0) != 0
    any.reset()
  }

  /// Where a sighting is; nothing when the archive does not have it.
  func find(_ fingerprint: UInt64, kind: RecordKind) throws(StoreError) -> Place? {
    if hasSightings, let place = try look(fingerprint, sighting, isListed: true) { return place }
    switch kind {
    case .message: return try look(fingerprint, message, isListed: false)
    case .event: return try look(fingerprint, event, isListed: false)
    }
  }

  /// Whether a sighting belongs to the record with a fingerprint, on the group's own clock.
  func isLast(_ place: Place, _ kind: RecordKind, fingerprint: Int64) throws(StoreError) -> Bool {
    let lookup =
      switch kind {
      case .message: messageRow
      case .event: eventRow
      }
    lookup.bind(place.record, at: 1)
    guard try lookup.step() else { return false }
    defer { lookup.reset() }
    return lookup.int(0) == fingerprint && lookup.int(1) == place.wall
  }

  /// Takes a redaction that covers more than the stored one, because a later export knows more names; whether it did.
  func redactFurther(_ record: SafeRecord, at place: Place) throws(StoreError) -> Bool {
    guard case .message = record.kind, Redaction.placeholders(record.text) > 0 else { return false }
    let print = Int64(bitPattern: record.fingerprint)
    let lookup = place.isListed ? texts.listed : texts.plain
    lookup.bind(place.isListed ? print : place.record, at: 1)
    guard try lookup.step() else { return false }
    let stored = lookup.text(0)
    lookup.reset()
    guard !stored.isEmpty, Redaction.isFirst(record.text, before: stored) else { return false }
    let update = place.isListed ? updates.listed : updates.plain
    update.bind(place.isListed ? print : place.record, at: 1)
    update.bind(record.text, at: 2)
    try update.run()
    return true
  }

  /// Takes the marks of another export that has a record to the letter; whether the record must be coded again.
  ///
  /// It is without seconds if any export has none, and edited or forwarded if any says so.
  func mark(_ record: SafeRecord, at place: Place) throws(StoreError) -> Bool {
    let isClockPoorer = !record.hasSeconds && place.content & 2 != 0
    let isMarkedMore = record.isEdited && !place.isEdited || record.isForwarded && !place.isForwarded
    guard isClockPoorer || isMarkedMore else { return false }
    if case .event = record.kind {
      let table = place.isListed ? "sighting" : "event"
      let update = try SQLStatement(database, "UPDATE \(table) SET content = content & ~2 WHERE fingerprint = ?")
      update.bind(Int64(bitPattern: record.fingerprint), at: 1)
      try update.run()
      return false
    }
    let update = try SQLStatement(
      database,
      """
      UPDATE \(place.isListed ? "sighting" : "message") SET content = content & ?, is_edited = is_edited | ?,
        is_forwarded = is_forwarded | ? WHERE fingerprint = ?
      """)
    update.bind(isClockPoorer ? ~2 : -1, at: 1)
    update.bind(record.isEdited ? 1 : 0, at: 2)
    update.bind(record.isForwarded ? 1 : 0, at: 3)
    update.bind(Int64(bitPattern: record.fingerprint), at: 4)
    try update.run()
    return isMarkedMore
  }

  private func look(_ fingerprint: UInt64, _ lookup: SQLStatement, isListed: Bool) throws(StoreError) -> Place? {
    lookup.bind(Int64(bitPattern: fingerprint), at: 1)
    guard try lookup.step() else { return nil }
    defer { lookup.reset() }
    return Place(
      record: lookup.int(0), source: lookup.int(1), line: lookup.int(2), wall: lookup.int(3), content: lookup.int(4),
      isEdited: lookup.int(5) != 0, isForwarded: lookup.int(6) != 0, isListed: isListed)
  }
}
