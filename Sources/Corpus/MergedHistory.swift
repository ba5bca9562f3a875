/// The one history that the exports of a group add up to: every message once, in one order, on one clock.
package struct MergedHistory: Hashable, Sendable {
  /// One message or event.
  package struct Record: Hashable, Sendable {
    /// Its sightings: a stretch of `MergedHistory.sightings`; never empty.
    package var sightings: Range<Int32>
    /// The sighting whose kind and text count.
    package var principal: Int32
    /// When it was sent, on the group's reference clock, as `LocalTime.secondsSinceEpoch`.
    package var wall: Int64
    /// Index of the alias that names the person; -1 where no export gives a name.
    package var person: Int32
    /// Some export shows it as deleted, and deletions count.
    package var isWithdrawn: Bool

    /// Makes a record.
    package init(sightings: Range<Int32>, principal: Int32, wall: Int64, person: Int32, isWithdrawn: Bool) {
      self.sightings = sightings
      self.principal = principal
      self.wall = wall
      self.person = person
      self.isWithdrawn = isWithdrawn
    }
  }

  /// Two names that were shown to be one person's.
  package struct Join: Hashable, Sendable {
    /// The name given up: an index into the aliases.
    package var alias: Int32
    /// The name that stands for the person.
    package var person: Int32
    /// Messages that some exports show under this name and others under another of the same person.
    package var matched: Int
    /// Those among them whose text is long enough to tell.
    package var telling: Int

    /// Makes a join.
    package init(alias: Int32, person: Int32, matched: Int, telling: Int) {
      self.alias = alias
      self.person = person
      self.matched = matched
      self.telling = telling
    }
  }

  /// How an export relates to those before it (in the order of their keys).
  package enum Relation: String, CaseIterable, Hashable, Sendable {
    /// It reaches back furthest: its clock is the group's.
    case reference
    /// All that it shares with the others agrees to the letter, or it shares nothing in time.
    case same
    /// It was aligned: enough of its messages have their place in the others.
    case aligned
    /// It overlaps the others in time, but too little agrees: kept beside them.
    case apart
  }

  /// What became of one export.
  package struct Placement: Hashable, Sendable {
    /// How it relates to the others.
    package var relation: Relation
    /// Records that the others have to the letter.
    package var exact = 0
    /// Records found in the others by their text and place.
    package var matched = 0
    /// Records found in another state in the others: deleted, edited, with other votes.
    package var variants = 0
    /// The smallest difference of its clock to the reference in seconds, the lowest 2 % left out; absent unless it was
    /// aligned.
    package var leastOffset: Int?
    /// The largest difference, the highest 2 % left out.
    package var mostOffset: Int?

    /// Makes a placement.
    package init(relation: Relation) { self.relation = relation }
  }

  /// Messages and events in their order.
  package var records: [Record] = []
  /// Indices of sightings, record by record; within one in the order of their exports.
  package var sightings: [Int32] = []
  /// For each alias the alias that names the person: itself unless it was joined.
  package var persons: [Int32] = []
  /// Joined names, by alias.
  package var joins: [Join] = []
  /// Pairs of names with some evidence that contradicted itself or fell short.
  package var namesKeptApart = 0
  /// One placement for each export, in the order given.
  package var placements: [Placement] = []

  /// Makes an empty history.
  package init() {}
}
