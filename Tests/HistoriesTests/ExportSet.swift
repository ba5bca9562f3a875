import Corpus
import TestSupport

/// Exports put together as the archive would, in any order, and what is true about them.
struct ExportSet {
  private(set) var input: GroupSightings
  /// The messages behind each sighting: several only where nothing tells them apart.
  private(set) var truths: [Set<Int>] = []

  /// Takes exports in the order of their import.
  init(_ exports: [InventedHistory.Export], order: [Int]? = nil) {
    let aliases = Set(exports.flatMap(\.aliases).compactMap { $0 }).sorted { ($0.high, $0.low) < ($1.high, $1.low) }
    let numbers = Dictionary(uniqueKeysWithValues: aliases.enumerated().map { ($1, Int32($0)) })
    var sightings: [Sighting] = []
    var places: [UInt64: Int32] = [:]
    var runs: [GroupSightings.Export] = []
    for number in order ?? Array(exports.indices) {
      let export = exports[number]
      var ranges: [Range<Int32>] = []
      for (index, sighting) in export.sightings.enumerated() {
        var sighting = sighting
        sighting.alias = export.aliases[index].flatMap { numbers[$0] } ?? -1
        let place = places[sighting.fingerprint] ?? Int32(sightings.count)
        if place == sightings.count {
          sightings.append(sighting)
          places[sighting.fingerprint] = place
          truths.append([])
        }
        // As the archive does: without seconds if any export has none.
        sightings[Int(place)].traits.formIntersection(sighting.traits.union([.telling, .edited]))
        truths[Int(place)].insert(export.truths[index])
        if let last = ranges.last, last.upperBound == place {
          ranges[ranges.count - 1] = last.lowerBound..<place + 1
        } else {
          ranges.append(place..<place + 1)
        }
      }
      let first = export.sightings.map(\.wall).min() ?? 0
      runs.append(
        GroupSightings.Export(
          key: GroupSightings.Key(first: first, content: [UInt8(clamping: number)]), runs: ranges))
    }
    input = GroupSightings(aliases: aliases, sightings: sightings, exports: runs)
  }

  /// The merged history in words that do not depend on any numbering.
  static func content(_ merged: MergedHistory, of input: GroupSightings) -> [String] {
    merged.records.map { record in
      let members = merged.sightings[Int(record.sightings.lowerBound)..<Int(record.sightings.upperBound)]
      let prints = members.map { input.sightings[Int($0)].fingerprint }.sorted()
      let person = record.person < 0 ? "-" : "\(input.aliases[Int(record.person)].low)"
      let principal = input.sightings[Int(record.principal)].fingerprint
      return "\(record.wall) \(person) \(principal) \(record.isWithdrawn) \(prints)"
    }
  }
}
