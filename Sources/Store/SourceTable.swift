import Corpus
import GRDB

/// The imported exports.
enum SourceTable {
  /// Adds a source whose counts are still to come.
  static func insert(
    _ facts: SourceFacts, group: Int64, codebook: Int64, into database: Database
  ) throws(StoreError) -> Int64 {
    let insertion = try SQLStatement(
      database,
      """
      INSERT INTO source (content_hash, chat_group, format, dialect, date_order, date_order_reason, byte_count,
        header_count, imported_at, codebook, message_count, event_count, issue_count, added_messages, added_events)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)
      """)
    insertion.bind(facts.contentHash, at: 1)
    insertion.bind(group, at: 2)
    insertion.bind(facts.format, at: 3)
    insertion.bind(facts.dialect, at: 4)
    insertion.bind(facts.dateOrder?.rawValue, at: 5)
    insertion.bind(facts.dateOrderReason?.rawValue, at: 6)
    insertion.bind(Int64(facts.byteCount), at: 7)
    insertion.bind(Int64(facts.headerCount), at: 8)
    insertion.bind(facts.importedAt.secondsSinceEpoch, at: 9)
    insertion.bind(codebook, at: 10)
    try insertion.run()
    return database.lastInsertedRowID
  }

  /// Fills in the counts.
  static func update(_ source: Int64, with summary: ImportSummary, in database: Database) throws(StoreError) {
    let update = try SQLStatement(
      database,
      """
      UPDATE source SET message_count = ?, event_count = ?, issue_count = ?, added_messages = ?, added_events = ?,
        first_at = ?, last_at = ? WHERE id = ?
      """)
    let counts = [summary.messages, summary.events, summary.issues, summary.addedMessages, summary.addedEvents]
    for (index, count) in counts.enumerated() { update.bind(Int64(count), at: Int32(index + 1)) }
    update.bind(summary.first?.secondsSinceEpoch, at: 6)
    update.bind(summary.last?.secondsSinceEpoch, at: 7)
    update.bind(source, at: 8)
    try update.run()
  }

  /// Notes how a source relates to the others of its group.
  static func place(
    _ source: Int64, _ placement: MergedHistory.Placement, in database: Database
  ) throws(StoreError) {
    let update = try SQLStatement(
      database,
      """
      UPDATE source SET relation = ?, exact_records = ?, matched_records = ?, variant_records = ?, least_offset = ?,
        most_offset = ? WHERE id = ?
      """)
    update.bind(placement.relation.rawValue, at: 1)
    for (index, count) in [placement.exact, placement.matched, placement.variants].enumerated() {
      update.bind(Int64(count), at: Int32(index + 2))
    }
    update.bind(placement.leastOffset.map(Int64.init), at: 5)
    update.bind(placement.mostOffset.map(Int64.init), at: 6)
    update.bind(source, at: 7)
    try update.run()
  }

  /// The summary of the import of a content, if there was one.
  static func summary(ofContent hash: [UInt8], in database: Database) throws(StoreError) -> ImportSummary? {
    let lookup = try SQLStatement(
      database,
      """
      SELECT chat_group.name, message_count, event_count, issue_count, added_messages, added_events, first_at, last_at
      FROM source JOIN chat_group ON chat_group.id = chat_group WHERE content_hash = ?
      """)
    lookup.bind(hash, at: 1)
    guard try lookup.step() else { return nil }
    defer { lookup.reset() }
    var summary = ImportSummary(groupName: lookup.text(0), wasKnown: true)
    summary.messages = Int(lookup.int(1))
    summary.events = Int(lookup.int(2))
    summary.issues = Int(lookup.int(3))
    summary.addedMessages = Int(lookup.int(4))
    summary.addedEvents = Int(lookup.int(5))
    summary.first = lookup.isNull(6) ? nil : Instant(secondsSinceEpoch: lookup.int(6))
    summary.last = lookup.isNull(7) ? nil : Instant(secondsSinceEpoch: lookup.int(7))
    return summary
  }

  /// How outputs show a group.
  static func name(ofGroup group: Int64, in database: Database) throws(StoreError) -> String {
    let lookup = try SQLStatement(database, "SELECT name FROM chat_group WHERE id = ?")
    lookup.bind(group, at: 1)
    defer { lookup.reset() }
    return try lookup.step() ? lookup.text(0) : ""
  }
}
