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

  private let database: Database
  private let facts: SourceFacts
  private let group: Int64
  private let source: Int64
  private let codebook: Int64
  private let persons: IdentityTable
  private let forgotten: Set<IdentityKey>
  private let records: RecordWriter
  private let codings: CodingWriter
  private let issues: SQLStatement
  private var tally = GroupTally()

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
    issues = try SQLStatement(
      database, "INSERT INTO source_issue (source, kind, line, byte_start, byte_end) VALUES (?, ?, ?, ?, ?)")
    summary = ImportSummary(groupName: try SourceTable.name(ofGroup: group, in: database), wasKnown: false)
  }

  /// Whether the archive has a record with this fingerprint.
  ///
  /// One look into an index, none for a group's first export.
  package func isKnown(_ fingerprint: UInt64, kind: RecordKind) throws(StoreError) -> Bool {
    isFirstOfGroup ? false : try records.isKnown(fingerprint, kind: kind)
  }

  /// Counts a record that is known, so that the summary covers the whole export.
  package func countKnown(_ kind: RecordKind, at moment: Instant) { count(kind, at: moment) }

  /// Adds a record unless its fingerprint is known or its person was forgotten; true when it is new.
  ///
  /// `coding` is absent for what is never coded (media, deleted messages, events).
  @discardableResult
  package func add(_ record: SafeRecord, coding: MessageCoding?) throws(StoreError) -> Bool {
    count(record.kind, at: record.sentAt)
    if let person = record.person, forgotten.contains(person) {
      summary.forgotten += 1
      return false
    }
    let person: Int64? = if let key = record.person { try persons.number(of: key) } else { nil }
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
    case .event(let type):
      var members: [Int64] = []
      for member in record.members where !forgotten.contains(member) { members.append(try persons.number(of: member)) }
      guard try records.insert(record, type: type, person: person, members: members) else { return false }
      summary.addedEvents += 1
    }
    return true
  }

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

  /// Writes the tallies and the counts of the source.
  func finish() throws(StoreError) {
    try tally.write(group: group, to: database)
    try SourceTable.update(source, with: summary, in: database)
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
