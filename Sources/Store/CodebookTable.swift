import Corpus
import GRDB

/// The codebooks that have given codes.
enum CodebookTable {
  /// The number of a codebook, made when new.
  static func number(of stamp: CodebookStamp, at now: Instant, in database: Database) throws(StoreError) -> Int64 {
    let lookup = try SQLStatement(database, "SELECT id FROM codebook WHERE hash = ?")
    lookup.bind(stamp.hash, at: 1)
    if try lookup.step() {
      defer { lookup.reset() }
      return lookup.int(0)
    }
    let insertion = try SQLStatement(database, "INSERT INTO codebook (hash, version, first_used) VALUES (?, ?, ?)")
    insertion.bind(stamp.hash, at: 1)
    insertion.bind(stamp.version, at: 2)
    insertion.bind(now.secondsSinceEpoch, at: 3)
    try insertion.run()
    return database.lastInsertedRowID
  }
}
