package import Corpus
import GRDB

/// The import of one export, inside its transaction; `Archive.withImport` lends it to a closure that must not keep it.
package final class ImportSession {
  /// What has been counted so far.
  package private(set) var summary: ImportSummary
  /// True when the archive has no record of the group yet, so that every record is new.
  package let isFirstOfGroup: Bool
  /// True when every record of the export will be stored: none can be known, and nobody asked to be forgotten.
  package var keepsEverything: Bool { isFirstOfGroup && forgotten.isEmpty }

  /// True when the export's new records do not all come after what the group has: they are stored uncoded, and the
  /// group's history must be merged (`sightings`, `rewrite`) before the session ends.
  package private(set) var mustMerge = false

  let database: Database
  let facts: SourceFacts
  let group: Int64
  let source: Int64
  let codebook: Int64
  /// Messages that this export has to the letter, but redacted further or with other marks.
  private(set) var changedMessages: Set<Int64> = []
  private let persons: IdentityTable
  private let forgotten: Set<IdentityKey>
  private let records: RecordWriter
  private let codings: CodingWriter
  private let known: KnownRecords
  private let overlaps: OverlapWriter
  private let joined: JoinedNames
  private let end: GroupEnd
  private let issues: SQLStatement
  private var tally = GroupTally()
  private var lastKnown: (place: KnownRecords.Place, kind: RecordKind)?
  private var lastAdded: UInt64?

  /// Opens the session: makes the group, the codebook and the source where they are new.
  init(_ database: Database, facts: SourceFacts) throws(StoreError) {
    self.database = database
    self.facts = facts
    let groups = try IdentityTable(database, table: "chat_group", prefix: "G-")
    group = try groups.number(of: facts.group)
    codebook = try CodebookTable.number(of: facts.codebook, at: facts.importedAt, in: database)
    source = try SourceTable.insert(facts, group: group, codebook: codebook, into: database)
    persons = try IdentityTable(database, table: "person", prefix: "P-")
    forgotten = try ForgottenPersons.all(in: database)
    records = try RecordWriter(database, group: group, source: source)
    codings = try CodingWriter(database)
    isFirstOfGroup = try records.isGroupEmpty()
    known = try KnownRecords(database)
    overlaps = try OverlapWriter(database, source: source)
    joined = try JoinedNames(database, group: group, source: source)
    end = try GroupEnd(group: group, in: database)
    issues = try SQLStatement(
      database, "INSERT INTO source_issue (source, kind, line, byte_start, byte_end) VALUES (?, ?, ?, ?, ?)")
    summary = ImportSummary(groupName: try SourceTable.name(ofGroup: group, in: database), wasKnown: false)
  }

  /// Whether a record needs nothing more: the archive has it, or its person asked to be forgotten.
  ///
  /// It is counted then.
  /// One look into an index, none for a group's first export. Must be asked of every record, in order, unless
  /// `keepsEverything`.
  package func takesAsKnown(_ record: SafeRecord) throws(StoreError) -> Bool {
    if leavesOut(record) { return true }
    guard !isFirstOfGroup, let place = try known.find(record.fingerprint, kind: record.kind) else {
      try overlaps.end()
      if lastAdded == nil, try !comesLast(record) { mustMerge = true }
      return false
    }
    count(record.kind, at: record.sentAt)
    summary.exact += 1
    try overlaps.add(Int64(record.line), other: place.source, otherLine: place.line)
    // A record of this very export that repeats more often than is remembered says nothing about the others.
    if place.source != source, lastAdded != nil { mustMerge = true }
    lastKnown = (place, record.kind)
    let isMarked = try known.mark(record, at: place)
    if try known.redactFurther(record, at: place) || isMarked {
      changedMessages.insert(place.record)
      mustMerge = true
    }
    return true
  }

  /// Adds a record unless its fingerprint is known or its person was forgotten; true when it is new.
  ///
  /// `coding` is absent for what is never coded (media, deleted messages, events), and for everything once `mustMerge`.
  @discardableResult
  package func add(_ record: SafeRecord, coding: MessageCoding?) throws(StoreError) -> Bool {
    if leavesOut(record) { return false }
    count(record.kind, at: record.sentAt)
    let alias: Int64? = if let key = record.person { try persons.number(of: key) } else { nil }
    let person = mustMerge ? alias : joined.person(alias)
    switch record.kind {
    case .message(let type):
      let result = coding ?? .nothing
      let codebook = coding == nil ? nil : codebook
      guard let id = try records.insert(record, type: type, person: person, result: result, codebook: codebook) else {
        return false
      }
      let bits = try codings.write(result, of: id)
      tally.count(
        person: person, week: record.week, type: type, bits: bits, language: coding == nil ? nil : result.language)
      summary.addedMessages += 1
      if person != alias { try joined.list(record, alias: alias, members: [], of: id) }
    case .event(let type):
      var aliases: [Int64] = []
      for member in record.members where !forgotten.contains(member) { aliases.append(try persons.number(of: member)) }
      let members = mustMerge ? aliases : aliases.compactMap(joined.person)
      guard let id = try records.insert(record, type: type, person: person, members: members) else { return false }
      summary.addedEvents += 1
      if person != alias || members != aliases { try joined.list(record, alias: alias, members: aliases, of: id) }
    }
    lastAdded = record.fingerprint
    return true
  }

  private func leavesOut(_ record: SafeRecord) -> Bool {
    guard let person = record.person, forgotten.contains(person) else { return false }
    count(record.kind, at: record.sentAt)
    summary.forgotten += 1
    return true
  }

  /// Whether a new record, the first of the export, comes after everything the group has: right behind its last record on
  /// the group's own clock, or later than any clock could be wrong.
  private func comesLast(_ record: SafeRecord) throws(StoreError) -> Bool {
    guard !isFirstOfGroup else { return true }
    if let lastKnown {
      guard let fingerprint = end.fingerprint else { return false }
      return try known.isLast(lastKnown.place, lastKnown.kind, fingerprint: fingerprint)
    }
    guard let latest = end.latest else { return true }
    return record.sentAt.secondsSinceEpoch > latest + ImportSession.mostClockDifference
  }

  /// Seconds between the clocks of two phones: the zones of the earth, and summer time.
  private static let mostClockDifference: Int64 = 26 * 3600

  /// Notes something that could not be read.
  package func add(_ issue: ImportIssue) throws(StoreError) {
    issues.bind(source, at: 1)
    issues.bind(issue.kind.rawValue, at: 2)
    issues.bind(Int64(issue.line), at: 3)
    issues.bind(Int64(issue.bytes.lowerBound), at: 4)
    issues.bind(Int64(issue.bytes.upperBound), at: 5)
    try issues.run()
    summary.issues += 1
  }

  /// The last coded messages of the group that were stored, oldest first: the classifier's context at the start.
  package func lastMessages(_ limit: Int) throws(StoreError) -> [ContextMessage] {
    try ContextMessages.last(limit, ofGroup: group, in: database)
  }

  /// Writes the tallies, the end of the group and the counts of the source.
  func finish() throws(StoreError) {
    try overlaps.end()
    if summary.merge == nil {
      try tally.write(group: group, to: database)
      if let lastAdded { try GroupEnd.set(Int64(bitPattern: lastAdded), group: group, in: database) }
      var placement = MergedHistory.Placement(relation: isFirstOfGroup ? .reference : .same)
      placement.exact = summary.exact
      try SourceTable.place(source, placement, in: database)
    }
    try SourceTable.update(source, with: summary, in: database)
  }

  /// Ends the stretches and writes what is counted so far, so that this export is one of the group's.
  func closeExport() throws(StoreError) {
    try overlaps.end()
    try SourceTable.update(source, with: summary, in: database)
  }

  /// Takes what a merging did into the summary.
  func take(_ merge: MergeSummary, addedMessages: Int, addedEvents: Int) {
    summary.merge = merge
    summary.addedMessages = addedMessages
    summary.addedEvents = addedEvents
  }

  private func count(_ kind: RecordKind, at moment: Instant) {
    switch kind {
    case .message: summary.messages += 1
    case .event: summary.events += 1
    }
    summary.first = min(summary.first ?? moment, moment)
    summary.last = max(summary.last ?? moment, moment)
  }
}
