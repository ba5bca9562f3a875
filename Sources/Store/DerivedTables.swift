import GRDB

/// `person_week` and `group_language`, which follow from the messages.
enum DerivedTables {
  /// Empties both for one group.
  static func clear(group: Int64, in database: Database) throws(StoreError) {
    for table in ["person_week", "group_language"] {
      let deletion = try SQLStatement(database, "DELETE FROM \(table) WHERE chat_group = ?")
      deletion.bind(group, at: 1)
      try deletion.run()
    }
  }

  /// Counts the languages of all groups anew from the messages.
  static func recountLanguages(in database: Database) throws(StoreError) {
    try SQLStatement(database, "DELETE FROM group_language").run()
    try SQLStatement(
      database,
      """
      INSERT INTO group_language (chat_group, language, messages)
      SELECT chat_group, iif(codebook IS NULL, '', language), count(*) FROM message GROUP BY 1, 2
      """
    ).run()
  }
}
