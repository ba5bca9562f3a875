import Corpus
import GRDB

/// Reads all that the exports of a group show, without texts.
struct SightingReader {
  /// Where a sighting's row is.
  struct Row {
    /// The number of its message or event.
    var record: Int64
    var source: Int64
    var line: Int64
    /// Whether it is a row of `sighting`.
    var isListed: Bool
    /// Whether its record is a message that has words and no codings yet.
    var isUncoded: Bool
  }

  private let database: Database
  private let group: Int64
  private var persons: [Int64: Int32] = [:]
  private var personNumbers: [Int64] = []
  private var items: [(row: Row, sighting: Sighting)] = []

  /// The sightings, with the row of each and the number of each alias.
  struct Result {
    var input: GroupSightings
    var rows: [Row]
    var persons: [Int64]
    var sources: [Int64]
  }

  /// Reads a group.
  ///
  /// O(n log n); some 80 bytes a sighting.
  static func read(group: Int64, in database: Database) throws(StoreError) -> Result {
    var reader = SightingReader(database: database, group: group)
    try reader.readRecords()
    return try reader.result()
  }

  private init(database: Database, group: Int64) {
    self.database = database
    self.group = group
  }

  private mutating func readRecords() throws(StoreError) {
    for table in ["message", "event"] {
      let isMessage = table == "message"
      let listed = try SQLStatement(
        database,
        """
        SELECT s.fingerprint, s.\(table), s.source, s.line, s.sent_at + s.utc_offset, s.alias, s.type, s.content,
          s.is_edited, r.\(isMessage ? "codebook IS NULL AND r.text <> ''" : "id IS NULL")
        FROM sighting AS s JOIN \(table) AS r ON r.id = s.\(table) WHERE r.chat_group = ?
        """)
      var covered: Set<Int64> = []
      try read(listed, isMessage: isMessage, isListed: true) { covered.insert($0) }
      let plain = try SQLStatement(
        database,
        """
        SELECT fingerprint, id, source, line, sent_at + utc_offset, person, type, content,
          \(isMessage ? "is_edited, codebook IS NULL AND text <> ''" : "0, 0")
        FROM \(table) WHERE chat_group = ?
        """)
      try read(plain, isMessage: isMessage, isListed: false, except: covered) { _ in }
    }
  }

  private mutating func read(
    _ statement: SQLStatement, isMessage: Bool, isListed: Bool, except: Set<Int64> = [], _ body: (Int64) -> Void
  ) throws(StoreError) {
    statement.bind(group, at: 1)
    while try statement.step() {
      let record = statement.int(1)
      if except.contains(record) { continue }
      body(record)
      let type = statement.text(6)
      let kind: RecordKind =
        isMessage ? .message(MessageType(rawValue: type) ?? .text) : .event(EventType(rawValue: type) ?? .other)
      let bits = statement.int(7)
      items.append(
        (
          Row(
            record: record, source: statement.int(2), line: statement.int(3), isListed: isListed,
            isUncoded: statement.int(9) != 0),
          Sighting(
            fingerprint: UInt64(bitPattern: statement.int(0)), wall: statement.int(4), content: ContentBits.hash(bits),
            alias: statement.isNull(5) ? -1 : alias(statement.int(5)), kind: kind,
            traits: ContentBits.traits(bits, isEdited: statement.int(8) != 0))
        ))
    }
  }

  private mutating func alias(_ person: Int64) -> Int32 {
    if let number = persons[person] { return number }
    let number = Int32(personNumbers.count)
    persons[person] = number
    personNumbers.append(person)
    return number
  }

  private mutating func result() throws(StoreError) -> Result {
    items.sort { ($0.row.source, $0.row.line) < ($1.row.source, $1.row.line) }
    let key = try SQLStatement(database, "SELECT key FROM person WHERE id = ?")
    var keys: [(key: IdentityKey, number: Int32)] = []
    for (number, person) in personNumbers.enumerated() {
      key.bind(person, at: 1)
      if try key.step(), let found = IdentityKey(bytes: key.bytes(0)) { keys.append((found, Int32(number))) }
      key.reset()
    }
    keys.sort { ($0.key.high, $0.key.low) < ($1.key.high, $1.key.low) }
    var places = [Int32](repeating: -1, count: personNumbers.count)
    for (place, entry) in keys.enumerated() { places[Int(entry.number)] = Int32(place) }
    let sightings = items.map { item in
      var sighting = item.sighting
      if sighting.alias >= 0 { sighting.alias = places[Int(sighting.alias)] }
      return sighting
    }
    let (exports, sources) = try exports()
    return Result(
      input: GroupSightings(aliases: keys.map(\.key), sightings: sightings, exports: exports),
      rows: items.map(\.row), persons: keys.map { personNumbers[Int($0.number)] }, sources: sources)
  }

  private func exports() throws(StoreError) -> ([GroupSightings.Export], [Int64]) {
    let sources = try SQLStatement(
      database, "SELECT id, first_at, content_hash FROM source WHERE chat_group = ? ORDER BY id")
    let overlaps = try SQLStatement(
      database, "SELECT line, lines, other, other_line FROM source_overlap WHERE source = ? ORDER BY line")
    sources.bind(group, at: 1)
    var exports: [GroupSightings.Export] = []
    var numbers: [Int64] = []
    while try sources.step() {
      let source = sources.int(0)
      var runs: [Range<Int32>] = []
      var line: Int64 = 0
      overlaps.bind(source, at: 1)
      while try overlaps.step() {
        runs.append(range(source, from: line, to: overlaps.int(0)))
        line = overlaps.int(0) + overlaps.int(1)
        runs.append(range(overlaps.int(2), from: overlaps.int(3), to: overlaps.int(3) + overlaps.int(1)))
      }
      runs.append(range(source, from: line, to: .max))
      exports.append(
        GroupSightings.Export(
          key: GroupSightings.Key(first: sources.int(1), content: sources.bytes(2)), runs: runs.filter { !$0.isEmpty }))
      numbers.append(source)
    }
    return (exports, numbers)
  }

  /// The sightings that a source showed first on some lines.
  private func range(_ source: Int64, from line: Int64, to end: Int64) -> Range<Int32> {
    func place(_ line: Int64) -> Int32 {
      var (low, high) = (0, items.count)
      while low < high {
        let middle = (low + high) / 2
        if (items[middle].row.source, items[middle].row.line) < (source, line) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return Int32(low)
    }
    let start = place(line)
    return start..<max(start, place(end))
  }
}
