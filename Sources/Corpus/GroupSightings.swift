/// Everything that the exports of one group show, without a word of text.
package struct GroupSightings: Sendable {
  /// One export: its records, in its own order.
  package struct Export: Sendable {
    /// What exports are put in order by: the earliest record, then the hash of the content.
    ///
    /// It depends on the export alone, not on when it was imported.
    package var key: Key
    /// Stretches of `sightings`, one after the other.
    package var runs: [Range<Int32>]

    /// Makes an export.
    package init(key: Key, runs: [Range<Int32>]) {
      self.key = key
      self.runs = runs
    }
  }

  /// The place of an export among those of its group.
  package struct Key: Hashable, Comparable, Sendable {
    /// Seconds since the epoch of its earliest record.
    package var first: Int64
    /// Keyed hash of its content.
    package var content: [UInt8]

    /// Makes a key.
    package init(first: Int64, content: [UInt8]) {
      self.first = first
      self.content = content
    }

    /// Orders keys by time, then by content.
    package static func < (left: Key, right: Key) -> Bool {
      left.first != right.first
        ? left.first < right.first : left.content.lexicographicallyPrecedes(right.content)
    }
  }

  /// The pseudonyms under which persons appear, each once, in ascending order.
  package var aliases: [IdentityKey]
  /// All sightings, each once.
  package var sightings: [Sighting]
  /// The exports, in any order.
  package var exports: [Export]

  /// Makes a set.
  package init(aliases: [IdentityKey], sightings: [Sighting], exports: [Export]) {
    self.aliases = aliases
    self.sightings = sightings
    self.exports = exports
  }
}
