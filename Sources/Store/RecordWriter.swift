import Corpus
import GRDB

/// Writes the messages and events of one source.
final class RecordWriter {
  private let database: Database
  private let group: Int64
  private let message: SQLStatement
  private let event: SQLStatement
  private let member: SQLStatement
  /// Texts that stay bound from one message to the next, because they seldom change.
  private var boundType: MessageType?
  private var boundLanguage: String?

  /// Serves one source in one transaction.
  init(_ database: Database, group: Int64, source: Int64) throws(StoreError) {
    self.database = database
    self.group = group
    message = try SQLStatement(
      database,
      """
      INSERT INTO message (chat_group, source, fingerprint, person, line, sent_at, utc_offset, week, type, text,
        is_edited, is_forwarded, head, rung, language, codebook, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING
      """)
    event = try SQLStatement(
      database,
      """
      INSERT INTO event (chat_group, source, fingerprint, person, line, sent_at, utc_offset, week, type, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING
      """)
    member = try SQLStatement(
      database, "INSERT INTO event_member (event, person) VALUES (?, ?) ON CONFLICT DO NOTHING")
    for statement in [message, event] {
      statement.bind(group, at: 1)
      statement.bind(source, at: 2)
    }
  }

  /// Whether the archive has no record of the group.
  func isGroupEmpty() throws(StoreError) -> Bool {
    let any = try SQLStatement(
      database,
      """
      SELECT EXISTS (SELECT 1 FROM message WHERE chat_group = ?1) OR EXISTS (SELECT 1 FROM event WHERE chat_group = ?1)
      """)
    any.bind(group, at: 1)
    defer { any.reset() }
    return try any.step() && any.int(0) == 0
  }

  /// Adds a message and returns its number, or nothing when it is known.
  func insert(
    _ record: SafeRecord, type: MessageType, person: Int64?, result: MessageCoding, codebook: Int64?
  ) throws(StoreError) -> Int64? {
    bindCommon(record, person: person, to: message)
    if type != boundType {
      message.bind(type.rawValue, at: 9)
      boundType = type
    }
    message.bind(record.isEdited ? 1 : 0, at: 11)
    message.bind(record.isForwarded ? 1 : 0, at: 12)
    message.bind(result.head.rawValue, at: 13)
    message.bind(Int64(result.rung.value), at: 14)
    if result.language != boundLanguage {
      message.bind(result.language, at: 15)
      boundLanguage = result.language
    }
    message.bind(codebook, at: 16)
    message.bind(ContentBits.bits(of: record), at: 17)
    try message.run(with: record.text, at: 10)
    return database.changesCount == 0 ? nil : database.lastInsertedRowID
  }

  /// Adds an event and returns its number, or nothing when it is known.
  func insert(_ record: SafeRecord, type: EventType, person: Int64?, members: [Int64]) throws(StoreError) -> Int64? {
    bindCommon(record, person: person, to: event)
    event.bind(type.rawValue, at: 9)
    event.bind(ContentBits.bits(of: record), at: 10)
    try event.run()
    guard database.changesCount > 0 else { return nil }
    let id = database.lastInsertedRowID
    for person in members {
      member.bind(id, at: 1)
      member.bind(person, at: 2)
      try member.run()
    }
    return id
  }

  private func bindCommon(_ record: SafeRecord, person: Int64?, to statement: SQLStatement) {
    statement.bind(Int64(bitPattern: record.fingerprint), at: 3)
    statement.bind(person, at: 4)
    statement.bind(Int64(record.line), at: 5)
    statement.bind(record.sentAt.secondsSinceEpoch, at: 6)
    statement.bind(Int64(record.utcOffset), at: 7)
    statement.bind(record.week, at: 8)
  }
}

extension SafeRecord {
  /// Running number of the ISO week that the group's clocks showed.
  var week: Int64 {
    sentAt.week(offset: utcOffset)
  }
}

extension Instant {
  /// Running number of the ISO week that clocks so many seconds east of Greenwich showed.
  func week(offset: Int) -> Int64 {
    let shown = LocalTime(secondsSinceEpoch: secondsSinceEpoch + Int64(offset))
    return Int64(ISOWeek(containing: shown.date).ordinal)
  }
}
