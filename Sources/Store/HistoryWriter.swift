import Corpus
import GRDB

/// Rewrites the messages and events of a group so that they are those of a merged history, in its order.
///
/// What stands before the first change keeps its rows; the rest is written anew behind all other rows, so that numbers
/// ascend in the history's order.
final class HistoryWriter {
  private typealias Shown = (sighting: Sighting, row: SightingReader.Row, detail: SightingDetail)

  private let database: Database
  private let group: Int64
  private let read: SightingReader.Result
  private let merged: MergedHistory
  private let details: SightingDetails
  private let target: RecordTarget
  private let listing: SightingTarget
  private let removal: RecordRemoval
  /// Messages whose text or marks another export with the same record changed.
  private let changed: Set<Int64>
  /// Details of sightings whose records part.
  private var kept: [Int32: SightingDetail] = [:]
  private let aliasOf: [Int64: Int32]
  /// Messages that had words and have none any more.
  private(set) var withdrawn = 0

  /// Serves one group in one transaction, in which references need not be checked.
  init(
    _ database: Database, group: Int64, groupName: String, codebook: Int64, read: SightingReader.Result,
    merged: MergedHistory, changed: Set<Int64>
  ) throws(StoreError) {
    self.database = database
    self.group = group
    self.read = read
    self.merged = merged
    self.changed = changed
    details = try SightingDetails(database)
    target = try RecordTarget(database, group: group, groupName: groupName, codebook: codebook)
    listing = try SightingTarget(database)
    removal = try RecordRemoval(database)
    aliasOf = Dictionary(uniqueKeysWithValues: read.persons.enumerated().map { ($0.element, Int32($0.offset)) })
  }

  /// Writes what differs.
  func write(_ steps: MergeSteps) throws {
    for isMessage in [true, false] {
      let records = merged.records.filter { read.input.sightings[Int($0.principal)].isMessage == isMessage }
      var last: Int64 = 0
      var unchanged = 0
      while unchanged < records.count, try isUnchanged(records[unchanged], after: &last) { unchanged += 1 }
      if unchanged == records.count { continue }
      if isMessage { steps.start(try ContextMessages.last(4, ofGroup: group, upTo: last, in: database)) }
      try keepDetails(ofParting: records[unchanged...])
      for record in records[unchanged...] { try rewrite(record, steps) }
    }
  }

  private func sightings(of record: MergedHistory.Record) -> ArraySlice<Int32> {
    merged.sightings[Int(record.sightings.lowerBound)..<Int(record.sightings.upperBound)]
  }

  private func number(_ alias: Int32) -> Int64? { alias < 0 ? nil : read.persons[Int(alias)] }

  /// The person that a member of an event is.
  private func person(_ member: Int64) -> Int64 {
    guard let alias = aliasOf[member] else { return member }
    return read.persons[Int(merged.persons[Int(alias)])]
  }

  /// Whether a record has the row it should have, behind the one given; that row becomes its own.
  private func isUnchanged(_ record: MergedHistory.Record, after last: inout Int64) throws(StoreError) -> Bool {
    let members = sightings(of: record)
    let principal = read.input.sightings[Int(record.principal)]
    let row = read.rows[Int(record.principal)]
    guard row.record > last, !row.isUncoded, !(principal.isMessage && changed.contains(row.record)),
      members.allSatisfy({ read.rows[Int($0)].record == row.record })
    else { return false }
    let isPlain = members.count == 1 && principal.alias == record.person && principal.wall == record.wall
    // An event may be listed only because of those it is about.
    let listed = isPlain ? 0...(principal.isMessage ? 0 : 1) : members.count...members.count
    guard
      try target.isWritten(row.record, principal, person: number(record.person), wall: record.wall, listed: listed)
    else { return false }
    if !principal.isMessage {
      let wanted = try details.read(row, principal).members.map(person)
      guard try details.members(ofEvent: row.record) == Array(Set(wanted)).sorted() else { return false }
    }
    last = row.record
    return true
  }

  /// Reads the details of sightings that were one record and are several, before the first of them is rewritten.
  private func keepDetails(ofParting records: ArraySlice<MergedHistory.Record>) throws(StoreError) {
    var owners: [Int64: Int32] = [:]
    var parting: Set<Int64> = []
    for record in records {
      for member in sightings(of: record) where read.rows[Int(member)].isListed {
        let row = read.rows[Int(member)].record
        if owners.updateValue(record.principal, forKey: row) ?? record.principal != record.principal {
          parting.insert(row)
        }
      }
    }
    if parting.isEmpty { return }
    for record in records {
      for member in sightings(of: record) where parting.contains(read.rows[Int(member)].record) {
        kept[member] = try details.read(read.rows[Int(member)], read.input.sightings[Int(member)])
      }
    }
  }

  private func shown(_ record: MergedHistory.Record) throws(StoreError) -> (principal: Int, all: [Shown]) {
    var all: [Shown] = []
    var principal = 0
    for member in sightings(of: record) {
      if member == record.principal { principal = all.count }
      let sighting = read.input.sightings[Int(member)]
      let row = read.rows[Int(member)]
      let detail: SightingDetail = if let found = kept[member] { found } else { try details.read(row, sighting) }
      all.append((sighting, row, detail))
    }
    return (principal, all)
  }

  private func rewrite(_ record: MergedHistory.Record, _ steps: MergeSteps) throws {
    let (place, all) = try shown(record)
    let principal = all[place]
    for row in Set(all.map(\.row.record)) { try removal.remove(row, isMessage: principal.sighting.isMessage) }
    let own = all.first { $0.sighting.wall == record.wall }
    let (instant, offset) =
      own.map { (Instant(secondsSinceEpoch: $0.detail.sentAt), Int($0.detail.utcOffset)) }
      ?? steps.moment(LocalTime(secondsSinceEpoch: record.wall))
    if record.isWithdrawn, all.contains(where: { $0.detail.text?.isEmpty == false }) { withdrawn += 1 }
    let text = record.isWithdrawn ? "" : HistoryWriter.text(of: principal.sighting, among: all)
    let members = principal.detail.members.map(person)
    let id = try target.insert(
      TargetRecord(
        principal: principal.sighting, row: principal.row, detail: principal.detail, person: number(record.person),
        instant: instant, utcOffset: offset, text: text, members: members), code: steps.code)
    let isPlain =
      all.count == 1 && principal.sighting.alias == record.person && principal.sighting.wall == record.wall
      && members == principal.detail.members
    if isPlain { return }
    for item in all {
      let isOther = item.sighting.isMessage && !record.isWithdrawn && item.detail.text != text
      try listing.list(
        item.sighting, item.row, item.detail, alias: number(item.sighting.alias),
        text: isOther ? item.detail.text : nil,
        of: id)
    }
  }

  /// The text of a record: of those that say the same as the principal one the most redacted, then the first by bytes.
  private static func text(of principal: Sighting, among all: [Shown]) -> String {
    let alike = all.filter {
      $0.sighting == principal
        || principal.kind == .message(.text) && principal.content != 0 && $0.sighting.kind == principal.kind
          && $0.sighting.content == principal.content
    }
    return alike.compactMap(\.detail.text).min { Redaction.isFirst($0, before: $1) } ?? ""
  }
}
