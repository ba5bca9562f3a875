import Corpus
import GRDB

/// The end of a group's history: what a later export must have to be appended without looking further.
struct GroupEnd {
  /// Fingerprint of the last record in the group's order; absent where that is not known.
  var fingerprint: Int64?
  /// Moment of the newest record of all exports; absent in an empty group.
  var latest: Int64?

  /// Reads the end of a group.
  init(group: Int64, in database: Database) throws(StoreError) {
    let last = try SQLStatement(
      database,
      """
      SELECT last_fingerprint, (SELECT max(last_at) FROM source WHERE chat_group = chat_group.id) FROM chat_group
      WHERE id = ?
      """)
    last.bind(group, at: 1)
    guard try last.step() else { return }
    defer { last.reset() }
    fingerprint = last.isNull(0) ? nil : last.int(0)
    latest = last.isNull(1) ? nil : last.int(1)
  }

  /// Notes a group's last record.
  static func set(_ fingerprint: Int64?, group: Int64, in database: Database) throws(StoreError) {
    let update = try SQLStatement(database, "UPDATE chat_group SET last_fingerprint = ? WHERE id = ?")
    update.bind(fingerprint, at: 1)
    update.bind(group, at: 2)
    try update.run()
  }
}
