import Corpus

/// The history known so far, to which one export after the other is added.
///
/// A record is a set of sightings, kept as a chain; times are those of the group's reference clock.
struct CommonHistory {
  /// A content that several records have.
  static let repeated: Int32 = -2

  let sightings: [Sighting]
  /// The record of each sighting; -1 before an export that shows it was added.
  private(set) var recordOf: [Int32]
  /// The first export, in order, that shows each sighting; -1 for none.
  private(set) var exportOf: [Int32]
  /// The next sighting of the same record; -1 after the last.
  private var next: [Int32]
  /// First and last sighting of each record.
  private var heads: [Int32] = []
  private var tails: [Int32] = []
  /// When each record was sent.
  private(set) var times: [Int64] = []
  /// Whether that time has seconds.
  private(set) var isPrecise: [Bool] = []
  /// Records in their order, and the place of each.
  private(set) var order: [Int32] = []
  private(set) var places: [Int32] = []
  /// The record with a content that tells, or `repeated`.
  private var owners: [UInt32: Int32] = [:]

  /// A history of nothing.
  init(_ sightings: [Sighting]) {
    self.sightings = sightings
    recordOf = [Int32](repeating: -1, count: sightings.count)
    next = recordOf
    exportOf = recordOf
  }

  /// Makes a record of one sighting; its place comes with `setOrder` or `append`.
  mutating func makeRecord(_ sighting: Int32, time: Int64) -> Int32 {
    let record = Int32(times.count)
    heads.append(sighting)
    tails.append(sighting)
    times.append(time)
    isPrecise.append(sightings[Int(sighting)].traits.contains(.seconds))
    places.append(-1)
    recordOf[Int(sighting)] = record
    note(sighting, record)
    return record
  }

  /// Puts a record behind all others.
  mutating func append(_ record: Int32) {
    places[Int(record)] = Int32(order.count)
    order.append(record)
  }

  /// Puts all records in a new order.
  mutating func setOrder(_ records: [Int32]) {
    order = records
    for (place, record) in records.enumerated() { places[Int(record)] = Int32(place) }
  }

  /// Adds a sighting to a record.
  mutating func add(_ sighting: Int32, to record: Int32) {
    next[Int(tails[Int(record)])] = sighting
    tails[Int(record)] = sighting
    recordOf[Int(sighting)] = record
    note(sighting, record)
  }

  /// Takes a sighting that is not the first out of its record: an export showed that they are two messages.
  mutating func detach(_ sighting: Int32) {
    let record = recordOf[Int(sighting)]
    var before = heads[Int(record)]
    if before == sighting {
      // The chain goes on without its head, which always has a successor here.
      heads[Int(record)] = next[Int(sighting)]
    } else {
      while next[Int(before)] != sighting { before = next[Int(before)] }
      next[Int(before)] = next[Int(sighting)]
      if tails[Int(record)] == sighting { tails[Int(record)] = before }
    }
    next[Int(sighting)] = -1
    recordOf[Int(sighting)] = -1
  }

  /// Visits the sightings of a record.
  func forEachSighting(of record: Int32, _ body: (Int32) -> Void) {
    var sighting = heads[Int(record)]
    while sighting >= 0 {
      body(sighting)
      sighting = next[Int(sighting)]
    }
  }

  /// The name that stands for a sighting's writer: an alias, or a negative number for the "You" of one export; nothing
  /// for a line of the app that names nobody.
  func name(of sighting: Int32) -> Int32? {
    let seen = sightings[Int(sighting)]
    if seen.alias >= 0 { return seen.alias }
    return seen.isMessage ? -2 - exportOf[Int(sighting)] : nil
  }

  /// Notes that an export shows a sighting; the first one counts.
  mutating func note(_ sighting: Int32, in export: Int32) {
    if exportOf[Int(sighting)] < 0 { exportOf[Int(sighting)] = export }
  }

  /// Whether any sighting of a record passes a test.
  func hasSighting(_ record: Int32, where isMeant: (Sighting) -> Bool) -> Bool {
    var sighting = heads[Int(record)]
    while sighting >= 0 {
      if isMeant(sightings[Int(sighting)]) { return true }
      sighting = next[Int(sighting)]
    }
    return false
  }

  /// The only record with a content that tells; nothing when there is none or several.
  func owner(of content: UInt32) -> Int32? {
    guard let owner = owners[content], owner != CommonHistory.repeated else { return nil }
    return owner
  }

  /// Whether a record has a telling content that no other has.
  func isUnique(_ record: Int32) -> Bool {
    hasSighting(record) { $0.traits.contains(.telling) && owners[$0.content] == record }
  }

  private mutating func note(_ sighting: Int32, _ record: Int32) {
    let seen = sightings[Int(sighting)]
    guard seen.traits.contains(.telling) else { return }
    if let owner = owners[seen.content] {
      if owner != record { owners[seen.content] = CommonHistory.repeated }
    } else {
      owners[seen.content] = record
    }
  }
}
