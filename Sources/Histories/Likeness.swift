import Corpus

/// What must be equal in two records that are one.
struct Likeness: Hashable {
  var kind: RecordKind
  var content: UInt32

  /// That of a sighting.
  init(_ sighting: Sighting) {
    kind = sighting.kind
    content = sighting.content
  }
}
