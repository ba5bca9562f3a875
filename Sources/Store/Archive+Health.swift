import GRDB

extension Archive {
  /// Checks the whole archive: structure, references and tallies.
  ///
  /// Reads every page, some seconds per million messages.
  package func health() throws(StoreError) -> HealthReport {
    try read { database in
      var report = HealthReport()
      report.damage = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      report.danglingReferences = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      report.wrongTallies = try number(
        """
        SELECT count(*) FROM (
          SELECT chat_group, week, person, count(*) AS messages FROM message
          WHERE type <> 'deleted' AND person IS NOT NULL GROUP BY chat_group, week, person
        ) AS counted FULL JOIN person_week USING (chat_group, week, person)
        WHERE counted.messages IS NOT person_week.messages
        """)
      report.unusedPersons = try number(
        """
        SELECT count(*) FROM (SELECT id FROM person EXCEPT SELECT person FROM message EXCEPT SELECT person FROM event
          EXCEPT SELECT person FROM event_member EXCEPT SELECT alias FROM sighting EXCEPT SELECT person FROM sighting_member)
        """)
      report.unlistedJoins = try number(
        """
        SELECT count(*) FROM person_alias
        WHERE EXISTS (SELECT 1 FROM message WHERE chat_group = person_alias.chat_group AND person = alias)
        """)
      report.isDeletionSecure = try number("PRAGMA secure_delete") == 1
      report.schemaVersion = try number("PRAGMA user_version")
      report.groups = try number("SELECT count(*) FROM chat_group")
      report.persons = try number(
        """
        SELECT count(*) FROM (SELECT person FROM message UNION SELECT person FROM event UNION SELECT person FROM event_member)
        WHERE person IS NOT NULL
        """)
      report.sources = try number("SELECT count(*) FROM source")
      report.messages = try number("SELECT count(*) FROM message")
      report.events = try number("SELECT count(*) FROM event")
      report.codings = try number("SELECT count(*) FROM coding")
      report.codebooksInUse = try number(
        "SELECT count(DISTINCT codebook) FROM message WHERE codebook IS NOT NULL")
      let pageSize = try number("PRAGMA page_size")
      report.byteCount = try number("PRAGMA page_count") * pageSize
      report.freeByteCount = try number("PRAGMA freelist_count") * pageSize
      return report
    }
  }
}
