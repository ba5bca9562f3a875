import Corpus
import GRDB

/// Codes the stored messages of one group after the other again.
final class Recoder {
  private struct Row {
    var id: Int64
    var person: Int64?
    var week: Int64
    var type: MessageType
    var isCoded: Bool
    var sentAt: Instant
    var text: String
    var isForwarded: Bool
  }

  /// What has changed so far.
  var summary: RecodeSummary {
    var summary = counts
    summary.heads = Head.allCases.flatMap { old in
      Head.allCases.compactMap { new in
        heads[[old, new]].map { RecodeSummary.HeadChange(old: old, new: new, messages: $0) }
      }
    }
    summary.rungs = rungs.map { RecodeSummary.RungChange(old: $0.key[0], new: $0.key[1], messages: $0.value) }
      .sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    return summary
  }

  private static let batch = 1000

  private let database: Database
  private let codebook: Int64
  private let reader: SQLStatement
  private let update: SQLStatement
  private let deletions: [SQLStatement]
  private let stored: StoredCodings
  private let codings: CodingWriter
  private var counts = RecodeSummary()
  private var heads: [[Head]: Int] = [:]
  private var rungs: [[Rung]: Int] = [:]

  /// Serves one transaction.
  init(_ database: Database, codebook: Int64) throws(StoreError) {
    self.database = database
    self.codebook = codebook
    reader = try SQLStatement(
      database,
      """
      SELECT id, person, week, type, codebook IS NOT NULL, sent_at, text, is_forwarded FROM message
      WHERE chat_group = ? AND id > ? ORDER BY id LIMIT ?
      """)
    update = try SQLStatement(
      database, "UPDATE message SET head = ?, rung = ?, language = ?, codebook = ? WHERE id = ?")
    deletions = [
      try SQLStatement(database, "DELETE FROM coding WHERE message = ?"),
      try SQLStatement(database, "DELETE FROM message_theme WHERE message = ?"),
    ]
    stored = try StoredCodings(database)
    codings = try CodingWriter(database)
  }

  /// Codes the messages of one group and replaces its tallies.
  func recode(group: Int64, name: String, _ code: (RecodeMessage) throws -> MessageCoding) throws {
    var tally = GroupTally()
    var last: Int64 = 0
    while case let rows = try read(group: group, after: last), let final = rows.last {
      last = final.id
      for row in rows {
        guard row.isCoded else {
          tally.count(
            person: row.person, week: row.week, type: row.type, bits: MessageBits(.nothing), language: nil)
          continue
        }
        let new = try code(
          RecodeMessage(groupName: name, sentAt: row.sentAt, text: row.text, isForwarded: row.isForwarded))
        let bits = try replace(row.id, with: new)
        tally.count(person: row.person, week: row.week, type: row.type, bits: bits, language: new.language)
      }
    }
    try DerivedTables.clear(group: group, in: database)
    try tally.write(group: group, to: database)
  }

  private func replace(_ message: Int64, with new: MessageCoding) throws(StoreError) -> MessageBits {
    let old = try stored.coding(of: message)
    counts.messages += 1
    let isChanged = old != new
    if isChanged {
      counts.changed += 1
      if old.head != new.head { heads[[old.head, new.head], default: 0] += 1 }
      if old.rung != new.rung { rungs[[old.rung, new.rung], default: 0] += 1 }
      for deletion in deletions {
        deletion.bind(message, at: 1)
        try deletion.run()
      }
    }
    update.bind(new.head.rawValue, at: 1)
    update.bind(Int64(new.rung.value), at: 2)
    update.bind(new.language, at: 3)
    update.bind(codebook, at: 4)
    update.bind(message, at: 5)
    try update.run()
    return isChanged ? try codings.write(new, of: message) : try codings.bits(of: new)
  }

  private func read(group: Int64, after id: Int64) throws(StoreError) -> [Row] {
    reader.bind(group, at: 1)
    reader.bind(id, at: 2)
    reader.bind(Int64(Recoder.batch), at: 3)
    var rows: [Row] = []
    while try reader.step() {
      rows.append(
        Row(
          id: reader.int(0), person: reader.isNull(1) ? nil : reader.int(1), week: reader.int(2),
          type: MessageType(rawValue: reader.text(3)) ?? .text, isCoded: reader.int(4) != 0,
          sentAt: Instant(secondsSinceEpoch: reader.int(5)), text: reader.text(6), isForwarded: reader.int(7) != 0))
    }
    return rows
  }
}
