import GRDB

/// Takes rows of messages and events away, with everything that hangs on them.
final class RecordRemoval {
  private let ofMessage: [SQLStatement]
  private let ofEvent: [SQLStatement]

  /// Serves one transaction, in which references need not be checked.
  init(_ database: Database) throws(StoreError) {
    ofMessage = try [
      "DELETE FROM coding WHERE message = ?", "DELETE FROM message_theme WHERE message = ?",
      "DELETE FROM sighting WHERE message = ?", "DELETE FROM message WHERE id = ?",
    ].map { (sql) throws(StoreError) in try SQLStatement(database, sql) }
    ofEvent = try [
      "DELETE FROM sighting_member WHERE sighting IN (SELECT fingerprint FROM sighting WHERE event = ?)",
      "DELETE FROM sighting WHERE event = ?", "DELETE FROM event_member WHERE event = ?",
      "DELETE FROM event WHERE id = ?",
    ].map { (sql) throws(StoreError) in try SQLStatement(database, sql) }
  }

  /// Removes a message or event.
  func remove(_ record: Int64, isMessage: Bool) throws(StoreError) {
    for statement in isMessage ? ofMessage : ofEvent {
      statement.bind(record, at: 1)
      try statement.run()
    }
  }
}
