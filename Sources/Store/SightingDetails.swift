import Corpus
import GRDB

/// What a sighting has beside the facts that aligning needs.
struct SightingDetail {
  var sentAt: Int64
  var utcOffset: Int64
  var isForwarded: Bool
  /// Redacted; absent where the message was withdrawn.
  var text: String?
  /// Numbers of the persons an event is about, by the names of its export.
  var members: [Int64]
}

/// Reads the details of sightings.
final class SightingDetails {
  private let message: SQLStatement
  private let event: SQLStatement
  private let sighting: SQLStatement
  private let eventMembers: SQLStatement
  private let sightingMembers: SQLStatement

  /// Serves one transaction.
  init(_ database: Database) throws(StoreError) {
    message = try SQLStatement(
      database, "SELECT sent_at, utc_offset, is_forwarded, text FROM message WHERE id = ?")
    event = try SQLStatement(database, "SELECT sent_at, utc_offset, 0, NULL FROM event WHERE id = ?")
    sighting = try SQLStatement(
      database,
      """
      SELECT s.sent_at, s.utc_offset, s.is_forwarded,
        iif(s.text IS NOT NULL OR s.type = 'deleted' OR m.type = 'deleted', s.text, m.text)
      FROM sighting AS s LEFT JOIN message AS m ON m.id = s.message WHERE s.fingerprint = ?
      """)
    eventMembers = try SQLStatement(database, "SELECT person FROM event_member WHERE event = ? ORDER BY person")
    sightingMembers = try SQLStatement(
      database, "SELECT person FROM sighting_member WHERE sighting = ? ORDER BY person")
  }

  /// Whom an event is about, by number.
  func members(ofEvent event: Int64) throws(StoreError) -> [Int64] {
    var found: [Int64] = []
    eventMembers.bind(event, at: 1)
    while try eventMembers.step() { found.append(eventMembers.int(0)) }
    return found
  }

  /// The details of one sighting.
  func read(_ row: SightingReader.Row, _ sighting: Sighting) throws(StoreError) -> SightingDetail {
    let print = Int64(bitPattern: sighting.fingerprint)
    let lookup = row.isListed ? self.sighting : sighting.isMessage ? message : event
    lookup.bind(row.isListed ? print : row.record, at: 1)
    guard try lookup.step() else { throw .corrupt }
    defer { lookup.reset() }
    var detail = SightingDetail(
      sentAt: lookup.int(0), utcOffset: lookup.int(1), isForwarded: lookup.int(2) != 0,
      text: lookup.isNull(3) ? nil : lookup.text(3), members: [])
    if !sighting.isMessage {
      let members = row.isListed ? sightingMembers : eventMembers
      members.bind(row.isListed ? print : row.record, at: 1)
      while try members.step() { detail.members.append(members.int(0)) }
    }
    return detail
  }
}
