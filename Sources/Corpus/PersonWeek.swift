/// What one person did in one group in one week: the unit in which everything is analysed.
///
/// `person` is a running number inside one analysis, not a pseudonym: findings must not be traceable to a person, and
/// no output may contain these rows (why persons and not messages: a test on message shares raised a false shift in
/// 49 % of simulated groups, one on persons in 2 %).
package struct PersonWeek: Hashable, Sendable {
  /// Index of the group in `ArchiveFacts.groups`.
  package var group: Int
  /// The week, in the project's time zone.
  package var week: ISOWeek
  /// Running number of the person, the same in all rows of one analysis.
  package var person: Int
  /// Messages of that person in that week, of any type but deleted.
  package var messages: Int
  /// The highest rung of any of them.
  package var topRung: Rung
  /// Bit n is set when one of them has the n-th head of `Head.allCases`.
  package var heads: UInt8
  /// Bit n is set when one of them has a coding of rung n.
  package var rungs: UInt8
  /// Bit n is set when one of them has the n-th theme of `ArchiveFacts.themes`.
  package var themes: UInt64

  /// Makes a row.
  package init(
    group: Int, week: ISOWeek, person: Int, messages: Int, topRung: Rung, heads: UInt8, rungs: UInt8, themes: UInt64
  ) {
    self.group = group
    self.week = week
    self.person = person
    self.messages = messages
    self.topRung = topRung
    self.heads = heads
    self.rungs = rungs
    self.themes = themes
  }
}
