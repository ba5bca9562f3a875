import Corpus
import GRDB

extension Archive {
  /// What the archive knows beside the rows.
  ///
  /// Reads tallies and sources, never the messages.
  package func facts() throws(StoreError) -> StoredFacts {
    try read { database in
      let groups = try Groups.all(in: database).map { try FactsReader.group($0.id, name: $0.name, in: database) }
      var facts = StoredFacts(
        identity: identity, groups: groups, themes: try FactsReader.themes(in: database),
        languages: try FactsReader.languages(in: database), sources: 0, issues: 0, firstRecord: nil, lastRecord: nil,
        contentHashes: [])
      let sources = try SQLStatement(
        database, "SELECT content_hash, issue_count, first_at, last_at FROM source ORDER BY content_hash")
      while try sources.step() {
        facts.sources += 1
        facts.contentHashes.append(sources.bytes(0))
        facts.issues += Int(sources.int(1))
        guard !sources.isNull(2) else { continue }
        let first = Instant(secondsSinceEpoch: sources.int(2))
        let last = Instant(secondsSinceEpoch: sources.int(3))
        facts.firstRecord = min(facts.firstRecord ?? first, first)
        facts.lastRecord = max(facts.lastRecord ?? last, last)
      }
      return facts
    }
  }

  /// Gives groups their public labels, by name; groups that are not named lose theirs.
  package func setLabels(_ labels: [String: String]) throws {
    try write { database in
      let update = try SQLStatement(database, "UPDATE chat_group SET label = ? WHERE id = ? AND label IS NOT ?")
      for (id, name) in try Groups.all(in: database) {
        update.bind(labels[name], at: 1)
        update.bind(id, at: 2)
        update.bind(labels[name], at: 3)
        try update.run()
      }
    }
  }
}

/// Reads the parts of `StoredFacts`.
private enum FactsReader {
  static func group(_ id: Int64, name: String, in database: Database) throws(StoreError) -> ArchiveFacts.Group {
    var group = ArchiveFacts.Group(name: name, label: nil, covered: [], messages: 0, events: 0, persons: 0)
    try each("SELECT label FROM chat_group WHERE id = ? AND label IS NOT NULL", id, in: database) {
      group.label = $0.text(0)
    }
    let covered =
      """
      SELECT first_at, last_at FROM source WHERE chat_group = ? AND first_at IS NOT NULL ORDER BY first_at, last_at, id
      """
    try each(covered, id, in: database) {
      let first = Instant(secondsSinceEpoch: $0.int(0))
      group.covered.append(first...max(first, Instant(secondsSinceEpoch: $0.int(1))))
    }
    try each("SELECT coalesce(sum(messages), 0) FROM group_language WHERE chat_group = ?", id, in: database) {
      group.messages = Int($0.int(0))
    }
    try each("SELECT count(*) FROM event INDEXED BY event_by_group WHERE chat_group = ?", id, in: database) {
      group.events = Int($0.int(0))
    }
    try each("SELECT count(DISTINCT person) FROM person_week WHERE chat_group = ?", id, in: database) {
      group.persons = Int($0.int(0))
    }
    return group
  }

  static func themes(in database: Database) throws(StoreError) -> [ThemeID] {
    let themes = try SQLStatement(database, "SELECT name FROM theme ORDER BY bit")
    var found: [ThemeID] = []
    while try themes.step() { found.append(ThemeID(themes.text(0))) }
    return found
  }

  static func languages(in database: Database) throws(StoreError) -> [ArchiveFacts.LanguageCount] {
    let languages = try SQLStatement(
      database,
      "SELECT language, sum(messages) FROM group_language WHERE language <> '' GROUP BY language ORDER BY 2 DESC, 1")
    var found: [ArchiveFacts.LanguageCount] = []
    while try languages.step() {
      found.append(ArchiveFacts.LanguageCount(language: languages.text(0), messages: Int(languages.int(1))))
    }
    return found
  }

  private static func each(
    _ sql: String, _ group: Int64, in database: Database, _ body: (SQLStatement) -> Void
  ) throws(StoreError) {
    let statement = try SQLStatement(database, sql)
    statement.bind(group, at: 1)
    while try statement.step() { body(statement) }
  }
}
