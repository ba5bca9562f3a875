import GRDB

extension Archive {
  /// How the exports of each group that has several fit together, by the group's name.
  package func joins() throws(StoreError) -> [GroupJoins] {
    try read { database in
      let rows = try SQLStatement(
        database,
        """
        SELECT name, count(*), count(*) FILTER (WHERE relation = 'aligned'), count(*) FILTER (WHERE relation = 'apart'),
          coalesce(max(max(abs(least_offset), abs(most_offset))), 0),
          (SELECT count(DISTINCT person) FROM person_alias AS joined WHERE joined.chat_group = chat_group.id),
          (SELECT count(*) FROM person_alias AS joined WHERE joined.chat_group = chat_group.id),
          (SELECT coalesce(sum(matched), 0) FROM person_alias AS joined WHERE joined.chat_group = chat_group.id),
          (SELECT coalesce(sum(telling), 0) FROM person_alias AS joined WHERE joined.chat_group = chat_group.id)
        FROM source JOIN chat_group ON chat_group.id = source.chat_group
        GROUP BY chat_group.id HAVING count(*) > 1 ORDER BY name
        """)
      var found: [GroupJoins] = []
      while try rows.step() {
        found.append(
          GroupJoins(
            group: rows.text(0), sources: Int(rows.int(1)), aligned: Int(rows.int(2)), apart: Int(rows.int(3)),
            persons: Int(rows.int(5)), names: Int(rows.int(6)), matched: Int(rows.int(7)), telling: Int(rows.int(8)),
            mostOffset: Int(rows.int(4))))
      }
      return found
    }
  }
}
