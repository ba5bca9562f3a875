import GRDB

extension Archive {
  /// Runs queries that see one state of the archive.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw StoreError(error)
    }
  }

  /// Runs changes that all happen or none; an error rolls back and is passed on (GRDB's own as `StoreError`).
  ///
  /// `checksReferences: false` is for insertions that take every number from the tables themselves in the same
  /// transaction: looking each of them up again was a fifth of an import's time.
  func write<Result>(checksReferences: Bool = true, _ body: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.writeWithoutTransaction { database in
        if checksReferences { return try transaction(on: database, body) }
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        let outcome = Swift.Result { try transaction(on: database, body) }
        try database.execute(sql: "PRAGMA foreign_keys = ON")
        return try outcome.get()
      }
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  private func transaction<Result>(on database: Database, _ body: (Database) throws -> Result) throws -> Result {
    var result: Result?
    try database.inTransaction(.immediate) {
      result = try body(database)
      return .commit
    }
    guard let result else { throw StoreError.failed(code: ResultCode.SQLITE_ABORT.rawValue) }
    return result
  }
}
