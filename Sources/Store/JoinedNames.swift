import Corpus
import GRDB

/// The names of a group that were shown to be others', and what an export that goes on adds under them.
final class JoinedNames {
  private let source: Int64
  private let persons: [Int64: Int64]
  private let target: SightingTarget

  /// Serves one source in one transaction.
  init(_ database: Database, group: Int64, source: Int64) throws(StoreError) {
    self.source = source
    persons = try AliasTable.persons(ofGroup: group, in: database)
    target = try SightingTarget(database)
  }

  /// The person that a name stands for.
  func person(_ alias: Int64?) -> Int64? { alias.map { persons[$0] ?? $0 } }

  /// Lists how the export shows a record whose person, or a person it is about, has another name there.
  func list(_ record: SafeRecord, alias: Int64?, members: [Int64], of row: Int64) throws(StoreError) {
    let bits = ContentBits.bits(of: record)
    let sighting = Sighting(
      fingerprint: record.fingerprint, wall: record.sentAt.secondsSinceEpoch + Int64(record.utcOffset),
      content: ContentBits.hash(bits), alias: -1, kind: record.kind,
      traits: ContentBits.traits(bits, isEdited: record.isEdited))
    let place = SightingReader.Row(
      record: row, source: source, line: Int64(record.line), isListed: true, isUncoded: false)
    let detail = SightingDetail(
      sentAt: record.sentAt.secondsSinceEpoch, utcOffset: Int64(record.utcOffset), isForwarded: record.isForwarded,
      text: nil, members: members)
    try target.list(sighting, place, detail, alias: alias, text: nil, of: row)
  }
}
