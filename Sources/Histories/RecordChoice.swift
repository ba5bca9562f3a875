import Corpus

/// What counts of a record that several exports show in different states.
struct RecordChoice {
  private let sightings: [Sighting]
  private let candidates: [(sighting: Int32, reach: Int64)]

  /// Takes the sightings of one record, each with the latest moment that an export showing it reaches.
  init(_ candidates: [(sighting: Int32, reach: Int64)], in sightings: [Sighting]) {
    self.candidates = candidates
    self.sightings = candidates.map { sightings[Int($0.sighting)] }
  }

  /// The names under which the record is known.
  var aliases: [Int32] { sightings.map(\.alias).filter { $0 >= 0 } }

  /// Whether it is shown as deleted beside another state.
  var isDeletedLater: Bool { sightings.contains { $0.isDeletion } }

  /// The sighting whose kind and text count: deleted if deletions count, else edited before original, with text before
  /// without, of a known event before an unknown one, then the one whose export reaches furthest.
  func principal(withdrawsDeleted: Bool) -> Int32 {
    var best = 0
    for index in candidates.indices.dropFirst()
    where rank(best, withdrawsDeleted).lexicographicallyPrecedes(rank(index, withdrawsDeleted)) {
      best = index
    }
    return candidates[best].sighting
  }

  private func rank(_ index: Int, _ withdrawsDeleted: Bool) -> [Int64] {
    let sighting = sightings[index]
    return [
      sighting.isDeletion == withdrawsDeleted ? 1 : 0,
      sighting.kind == .event(.other) ? 0 : 1,
      sighting.traits.contains(.edited) ? 1 : 0,
      sighting.content != 0 ? 1 : 0,
      candidates[index].reach,
      // No two are alike.
      Int64(bitPattern: sighting.fingerprint),
    ]
  }
}
