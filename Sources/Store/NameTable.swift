import GRDB

/// Numbers of the names in one small table (`code`, `rule`), looked up once per transaction and made when new.
final class NameTable {
  private let lookup: SQLStatement
  private let insertion: SQLStatement
  private let database: Database
  private var numbers: [String: Int64] = [:]

  /// Serves a table with the columns `id` and `name`.
  init(_ database: Database, table: String) throws(StoreError) {
    self.database = database
    lookup = try SQLStatement(database, "SELECT id FROM \(table) WHERE name = ?")
    insertion = try SQLStatement(database, "INSERT INTO \(table) (name) VALUES (?)")
  }

  /// The number of a name.
  func number(of name: String) throws(StoreError) -> Int64 {
    if let number = numbers[name] { return number }
    lookup.bind(name, at: 1)
    let number: Int64
    if try lookup.step() {
      number = lookup.int(0)
      lookup.reset()
    } else {
      insertion.bind(name, at: 1)
      try insertion.run()
      number = database.lastInsertedRowID
    }
    numbers[name] = number
    return number
  }
}
