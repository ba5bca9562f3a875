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

  /// Counts both anew for one group from the messages.
  static func recount(group: Int64, in database: Database) throws(StoreError) {
    try clear(group: group, in: database)
    let weeks = try SQLStatement(
      database,
      """
      WITH rungs (week, person, bits) AS MATERIALIZED (
        SELECT week, person, sum(DISTINCT 1 << coding.rung) FROM message JOIN coding ON coding.message = message.id
        WHERE chat_group = ?1 GROUP BY week, person
      ), themes (week, person, bits) AS MATERIALIZED (
        SELECT week, person, sum(DISTINCT 1 << theme) FROM message JOIN message_theme ON message_theme.message = message.id
        WHERE chat_group = ?1 GROUP BY week, person
      ), weeks (week, person, messages, top_rung, heads) AS MATERIALIZED (
        SELECT week, person, count(*), max(rung), max(head = 'COPING') + 2 * max(head = 'RESISTANCE')
            + 4 * max(head = 'DEMOBILISING') + 8 * max(head = 'NEITHER')
        FROM message WHERE chat_group = ?1 AND person IS NOT NULL AND type <> 'deleted' GROUP BY week, person
      )
      INSERT INTO person_week (chat_group, week, person, messages, top_rung, heads, rungs, themes)
      SELECT ?1, week, person, messages, top_rung, heads, coalesce(rungs.bits, 0), coalesce(themes.bits, 0)
      FROM weeks LEFT JOIN rungs USING (week, person) LEFT JOIN themes USING (week, person)
      """)
    weeks.bind(group, at: 1)
    try weeks.run()
    let languages = try SQLStatement(
      database,
      """
      INSERT INTO group_language (chat_group, language, messages)
      SELECT chat_group, iif(codebook IS NULL, '', language), count(*) FROM message WHERE chat_group = ? GROUP BY 1, 2
      """)
    languages.bind(group, at: 1)
    try languages.run()
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
