package import Corpus
import GRDB

extension Archive {
  /// Removes a person (`P-…`, whichever of the person's names) with every record under any of the names that were joined, and
  /// keeps the names on a list so that no later import brings the person back.
  ///
  /// Nothing when there is no such person. Deleted bytes are overwritten with zeros. Reads all messages.
  package func forget(personNamed name: String, at now: Instant) throws -> RemovalReceipt? {
    try write { database in
      guard let person = try Int64.fetchOne(database, sql: "SELECT id FROM person WHERE name = ?", arguments: [name])
      else { return nil }
      var receipt = RemovalReceipt()
      receipt.persons = 1
      let names = try AliasTable.everyName(of: person, in: database)
      for name in names.sorted() {
        try database.execute(
          sql: "INSERT OR IGNORE INTO forgotten_person (key, forgotten_at) SELECT key, ? FROM person WHERE id = ?",
          arguments: [now.secondsSinceEpoch, name])
        for sql in [
          "DELETE FROM person_alias WHERE ?1 IN (alias, person)", "DELETE FROM person_week WHERE person = ?1",
          "DELETE FROM event_member WHERE person = ?1", "DELETE FROM sighting_member WHERE person = ?1",
        ] {
          try database.execute(sql: sql, arguments: [name])
        }
        try database.execute(sql: "DELETE FROM event WHERE person = ?", arguments: [name])
        receipt.events += database.changesCount
        try database.execute(sql: "DELETE FROM message WHERE person = ?", arguments: [name])
        receipt.messages += database.changesCount
        // Left over where a message was kept under another name, because the evidence for one person fell short.
        try database.execute(sql: "DELETE FROM sighting WHERE alias = ?", arguments: [name])
      }
      for name in names { try database.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [name]) }
      try DerivedTables.recountLanguages(in: database)
      return receipt
    }
  }

  /// Empties the archive: every record, person, group, source, and the list of forgotten persons.
  ///
  /// The file stays, with its key id and zone, and its pages are given back.
  package func purge() throws -> RemovalReceipt {
    let receipt = try write { database in
      var receipt = RemovalReceipt()
      for table in [
        "coding", "message_theme", "event_member", "person_week", "group_language", "source_issue", "sighting_member",
        "sighting", "person_alias", "source_overlap",
      ] {
        try database.execute(sql: "DELETE FROM \(table)")
      }
      func empty(_ table: String) throws -> Int {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
        try database.execute(sql: "DELETE FROM \(table)")
        return count
      }
      receipt.messages = try empty("message")
      receipt.events = try empty("event")
      receipt.sources = try empty("source")
      receipt.persons = try empty("person")
      for table in ["forgotten_person", "chat_group", "codebook", "code", "rule", "theme", "stance"] {
        _ = try empty(table)
      }
      return receipt
    }
    do {
      try queue.vacuum()
    } catch {
      throw StoreError(error)
    }
    return receipt
  }
}
