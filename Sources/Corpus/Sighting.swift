/// One record of a group as an export shows it, in as few bytes as aligning exports needs.
///
/// Records of several exports that agree in everything (same fingerprint) are one sighting.
package struct Sighting: Hashable, Sendable {
  /// Keyed hash by which the archive knows the record again; no two sightings of a group share it.
  package var fingerprint: UInt64
  /// What the exporting phone's clock showed, as `LocalTime.secondsSinceEpoch`.
  package var wall: Int64
  /// Keyed hash of the unredacted text in normal form; 0 where there is none.
  package var content: UInt32
  /// Index into `GroupSightings.aliases` of who wrote it; -1 where the app gave no name.
  package var alias: Int32
  /// Message or event, and of which type.
  package var kind: RecordKind
  /// Facts with one bit each.
  package var traits: Traits

  /// Facts about a sighting.
  package struct Traits: OptionSet, Hashable, Sendable {
    /// Bits as the archive stores them.
    package let rawValue: UInt8

    /// Wraps bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The text is long enough to tell its message from others.
    package static let telling = Traits(rawValue: 1)
    /// The phone's clock shows seconds.
    package static let seconds = Traits(rawValue: 2)
    /// The text was changed after sending.
    package static let edited = Traits(rawValue: 4)
  }

  /// Makes a sighting.
  package init(
    fingerprint: UInt64, wall: Int64, content: UInt32, alias: Int32, kind: RecordKind, traits: Traits
  ) {
    self.fingerprint = fingerprint
    self.wall = wall
    self.content = content
    self.alias = alias
    self.kind = kind
    self.traits = traits
  }

  /// Whether a person wrote it.
  package var isMessage: Bool {
    if case .message = kind { true } else { false }
  }

  /// Whether the record says that a message was deleted.
  package var isDeletion: Bool { kind == .message(.deleted) }
}
