import Corpus
import GRDB

/// Lists sightings beside their records.
final class SightingTarget {
  private let sighting: SQLStatement
  private let sightingMember: SQLStatement

  /// Serves one transaction.
  init(_ database: Database) throws(StoreError) {
    sighting = try SQLStatement(
      database,
      """
      INSERT INTO sighting (fingerprint, message, event, source, line, sent_at, utc_offset, alias, type, content,
        is_edited, is_forwarded, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    sightingMember = try SQLStatement(
      database, "INSERT INTO sighting_member (sighting, person) VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// Lists a sighting beside its record; `text` is absent where it is the record's.
  func list(
    _ shown: Sighting, _ row: SightingReader.Row, _ detail: SightingDetail, alias: Int64?, text: String?,
    of record: Int64
  ) throws(StoreError) {
    sighting.bind(Int64(bitPattern: shown.fingerprint), at: 1)
    sighting.bind(shown.isMessage ? record : nil, at: 2)
    sighting.bind(shown.isMessage ? nil : record, at: 3)
    sighting.bind(row.source, at: 4)
    sighting.bind(row.line, at: 5)
    sighting.bind(detail.sentAt, at: 6)
    sighting.bind(detail.utcOffset, at: 7)
    sighting.bind(alias, at: 8)
    sighting.bind(shown.kind.typeName, at: 9)
    sighting.bind(ContentBits.bits(of: shown), at: 10)
    sighting.bind(shown.traits.contains(.edited) ? 1 : 0, at: 11)
    sighting.bind(detail.isForwarded ? 1 : 0, at: 12)
    sighting.bind(text, at: 13)
    try sighting.run()
    for member in detail.members {
      sightingMember.bind(Int64(bitPattern: shown.fingerprint), at: 1)
      sightingMember.bind(member, at: 2)
      try sightingMember.run()
    }
  }
}
