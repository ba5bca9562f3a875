import Corpus
import GRDB

/// Names that were shown to be one person's.
enum AliasTable {
  /// For each joined name of a group the person it stands for.
  static func persons(ofGroup group: Int64, in database: Database) throws(StoreError) -> [Int64: Int64] {
    let rows = try SQLStatement(database, "SELECT alias, person FROM person_alias WHERE chat_group = ?")
    rows.bind(group, at: 1)
    var found: [Int64: Int64] = [:]
    while try rows.step() { found[rows.int(0)] = rows.int(1) }
    return found
  }

  /// Replaces the joins of a group and returns how many more names are joined than before.
  ///
  /// Joins that were there keep the moment at which they were made.
  static func replace(
    _ joins: [(alias: Int64, person: Int64, matched: Int, telling: Int)], group: Int64, at now: Instant,
    in database: Database
  ) throws(StoreError) -> Int {
    let before = try SQLStatement(database, "SELECT alias, person, joined_at FROM person_alias WHERE chat_group = ?")
    before.bind(group, at: 1)
    var moments: [[Int64]: Int64] = [:]
    while try before.step() { moments[[before.int(0), before.int(1)]] = before.int(2) }
    let deletion = try SQLStatement(database, "DELETE FROM person_alias WHERE chat_group = ?")
    deletion.bind(group, at: 1)
    try deletion.run()
    let insertion = try SQLStatement(
      database,
      "INSERT INTO person_alias (chat_group, alias, person, matched, telling, joined_at) VALUES (?, ?, ?, ?, ?, ?)")
    for join in joins {
      let moment = moments[[join.alias, join.person]] ?? now.secondsSinceEpoch
      let row = [group, join.alias, join.person, Int64(join.matched), Int64(join.telling), moment]
      for (index, value) in row.enumerated() { insertion.bind(value, at: Int32(index + 1)) }
      try insertion.run()
    }
    // Another name may stand for a person from now on without anybody having been joined.
    return max(0, joins.count - moments.count)
  }

  /// A person with all names joined to it in any group, whichever of them is given.
  static func everyName(of person: Int64, in database: Database) throws(StoreError) -> Set<Int64> {
    let joined = try SQLStatement(database, "SELECT alias, person FROM person_alias WHERE alias = ?1 OR person = ?1")
    var found: Set<Int64> = [person]
    var waiting = [person]
    while let name = waiting.popLast() {
      joined.bind(name, at: 1)
      while try joined.step() {
        for other in [joined.int(0), joined.int(1)] where found.insert(other).inserted { waiting.append(other) }
      }
    }
    return found
  }
}
