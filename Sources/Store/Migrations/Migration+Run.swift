import GRDB

extension Migration {
  /// Runs the steps an archive has not had yet, each in a transaction of its own.
  static func run(on database: Database, from version: Int) throws {
    // A table that is made anew must not take the rows that point at it along.
    try database.execute(sql: "PRAGMA foreign_keys = OFF")
    for migration in all where migration.version > version {
      try database.inTransaction(.immediate) {
        for statement in migration.statements { try database.execute(sql: statement) }
        try database.execute(sql: "PRAGMA user_version = \(migration.version)")
        return .commit
      }
    }
    try database.execute(sql: "PRAGMA foreign_keys = ON")
  }
}
