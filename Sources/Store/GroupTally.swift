import Corpus
import GRDB

/// Collects, for one group, what belongs into `person_week` and `group_language`, and writes it once at the end.
///
/// Memory: one entry per person and week that wrote, some 100 bytes each.
struct GroupTally {
  private struct Key: Hashable {
    var person: Int64
    var week: Int64
  }

  private struct Entry {
    var messages: Int64 = 0
    var topRung: Int64 = 0
    var heads: Int64 = 0
    var rungs: Int64 = 0
    var themes: UInt64 = 0

    mutating func add(_ bits: MessageBits) {
      messages += 1
      topRung = max(topRung, bits.topRung)
      heads |= bits.heads
      rungs |= bits.rungs
      themes |= bits.themes
    }
  }

  private var weeks: [Key: Entry] = [:]
  private var languages: [String: Int64] = [:]

  /// Counts one message; `person` is absent where the app gave no name, `language` where nothing was coded.
  mutating func count(person: Int64?, week: Int64, type: MessageType, bits: MessageBits, language: String?) {
    languages[language ?? "", default: 0] += 1
    guard let person, type != .deleted else { return }
    let key = Key(person: person, week: week)
    weeks[key, default: Entry()].add(bits)
  }

  /// Adds everything to the tables.
  ///
  /// Rows that are there already are raised, not replaced.
  func write(group: Int64, to database: Database) throws(StoreError) {
    let week = try SQLStatement(
      database,
      """
      INSERT INTO person_week (chat_group, week, person, messages, top_rung, heads, rungs, themes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET messages = messages + excluded.messages, top_rung = max(top_rung, excluded.top_rung),
        heads = heads | excluded.heads, rungs = rungs | excluded.rungs, themes = themes | excluded.themes
      """)
    // In the order of the primary key, so that pages fill up one after the other.
    for (key, entry) in weeks.sorted(by: { ($0.key.week, $0.key.person) < ($1.key.week, $1.key.person) }) {
      let row = [
        group, key.week, key.person, entry.messages, entry.topRung, entry.heads, entry.rungs,
        Int64(bitPattern: entry.themes),
      ]
      for (index, value) in row.enumerated() { week.bind(value, at: Int32(index + 1)) }
      try week.run()
    }
    let language = try SQLStatement(
      database,
      """
      INSERT INTO group_language (chat_group, language, messages) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET messages = messages + excluded.messages
      """)
    for (name, messages) in languages.sorted(by: { $0.key < $1.key }) {
      language.bind(group, at: 1)
      language.bind(name, at: 2)
      language.bind(messages, at: 3)
      try language.run()
    }
  }
}
