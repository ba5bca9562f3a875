/// How the exports of one group fit together.
package struct GroupJoins: Hashable, Sendable {
  /// `G-` and 8 letters.
  package var group: String
  /// Its exports.
  package var sources = 0
  /// Those that were aligned by texts and places, not to the letter.
  package var aligned = 0
  /// Those that overlap the others in time and share too little with them.
  package var apart = 0
  /// Persons who have more than one name.
  package var persons = 0
  /// Names joined to another.
  package var names = 0
  /// Messages that showed it, and those among them that tell.
  package var matched = 0
  /// Messages with a text long enough to tell.
  package var telling = 0
  /// The largest difference of a phone's clock to the group's, in seconds.
  package var mostOffset = 0
}
