import GRDB

extension Migration {
  /// Runs the steps an archive has not had yet, each in a transaction of its own.
  static func run(on database: Database, from version: Int) throws {
    for migration in all where migration.version > version {
      try database.inTransaction(.immediate) {
        for statement in migration.statements { try database.execute(sql: statement) }
        try database.execute(sql: "PRAGMA user_version = \(migration.version)")
        return .commit
      }
    }
  }
}
