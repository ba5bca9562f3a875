import Corpus
import GRDB

/// A record as the merged history wants it.
struct TargetRecord {
  var principal: Sighting
  /// The row whose export and line the record names.
  var row: SightingReader.Row
  var detail: SightingDetail
  var person: Int64?
  var instant: Instant
  var utcOffset: Int
  var text: String
  /// Persons an event is about.
  var members: [Int64]
}

/// Writes rows of a merged history, and says which are written already.
final class RecordTarget {
  private let database: Database
  private let group: Int64
  private let groupName: String
  private let codebook: Int64
  private let message: SQLStatement
  private let event: SQLStatement
  private let eventMember: SQLStatement
  private let writtenMessage: SQLStatement
  private let writtenEvent: SQLStatement
  private let codings: CodingWriter

  /// Serves one group in one transaction.
  init(_ database: Database, group: Int64, groupName: String, codebook: Int64) throws(StoreError) {
    self.database = database
    self.group = group
    self.groupName = groupName
    self.codebook = codebook
    message = try SQLStatement(
      database,
      """
      INSERT INTO message (chat_group, source, fingerprint, person, line, sent_at, utc_offset, week, type, content, text,
        is_edited, is_forwarded, head, rung, language, codebook)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    event = try SQLStatement(
      database,
      """
      INSERT INTO event (chat_group, source, fingerprint, person, line, sent_at, utc_offset, week, type, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    eventMember = try SQLStatement(
      database, "INSERT INTO event_member (event, person) VALUES (?, ?) ON CONFLICT DO NOTHING")
    func written(_ table: String) throws(StoreError) -> SQLStatement {
      try SQLStatement(
        database,
        """
        SELECT fingerprint, person, sent_at + utc_offset, type,
          (SELECT count(*) FROM sighting WHERE sighting.\(table) = \(table).id) FROM \(table) WHERE id = ?
        """)
    }
    writtenMessage = try written("message")
    writtenEvent = try written("event")
    codings = try CodingWriter(database)
  }

  /// Whether a record's row says what it should; `listed` is the number of sightings that must be listed beside it.
  func isWritten(
    _ row: Int64, _ principal: Sighting, person: Int64?, wall: Int64, listed: ClosedRange<Int>
  ) throws(StoreError) -> Bool {
    let lookup = principal.isMessage ? writtenMessage : writtenEvent
    lookup.bind(row, at: 1)
    guard try lookup.step() else { return false }
    defer { lookup.reset() }
    return lookup.int(0) == Int64(bitPattern: principal.fingerprint)
      && (lookup.isNull(1) ? nil : lookup.int(1)) == person && lookup.int(2) == wall
      && lookup.text(3) == principal.kind.typeName && listed.contains(Int(lookup.int(4)))
  }

  /// Adds a record behind all others, coded in its place; its number.
  func insert(_ record: TargetRecord, code: (RecodeMessage) throws -> MessageCoding) throws -> Int64 {
    guard record.principal.isMessage else { return try insertEvent(record) }
    bindCommon(record, to: message)
    let isCoded = !record.text.isEmpty
    let result =
      isCoded
      ? try code(
        RecodeMessage(
          groupName: groupName, sentAt: record.instant, text: record.text, isForwarded: record.detail.isForwarded))
      : .nothing
    message.bind(record.text, at: 11)
    message.bind(record.principal.traits.contains(.edited) ? 1 : 0, at: 12)
    message.bind(record.detail.isForwarded ? 1 : 0, at: 13)
    message.bind(result.head.rawValue, at: 14)
    message.bind(Int64(result.rung.value), at: 15)
    message.bind(result.language, at: 16)
    message.bind(isCoded ? codebook : nil, at: 17)
    try message.run()
    let id = database.lastInsertedRowID
    if isCoded { _ = try codings.write(result, of: id) }
    return id
  }

  private func insertEvent(_ record: TargetRecord) throws(StoreError) -> Int64 {
    bindCommon(record, to: event)
    try event.run()
    let id = database.lastInsertedRowID
    for member in record.members {
      eventMember.bind(id, at: 1)
      eventMember.bind(member, at: 2)
      try eventMember.run()
    }
    return id
  }

  private func bindCommon(_ record: TargetRecord, to statement: SQLStatement) {
    statement.bind(group, at: 1)
    statement.bind(record.row.source, at: 2)
    statement.bind(Int64(bitPattern: record.principal.fingerprint), at: 3)
    statement.bind(record.person, at: 4)
    statement.bind(record.row.line, at: 5)
    statement.bind(record.instant.secondsSinceEpoch, at: 6)
    statement.bind(Int64(record.utcOffset), at: 7)
    statement.bind(record.instant.week(offset: record.utcOffset), at: 8)
    statement.bind(record.principal.kind.typeName, at: 9)
    statement.bind(ContentBits.bits(of: record.principal), at: 10)
  }
}
