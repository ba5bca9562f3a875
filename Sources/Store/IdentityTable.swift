import Corpus
import GRDB

/// Numbers of persons or groups, looked up once per transaction and made when new.
final class IdentityTable {
  private let database: Database
  private let table: String
  private let prefix: String
  private let lookup: SQLStatement
  private let insertion: SQLStatement
  private let nameLookup: SQLStatement
  private var numbers: [IdentityKey: Int64] = [:]

  /// Serves `person` (prefix `P-`) or `chat_group` (prefix `G-`).
  init(_ database: Database, table: String, prefix: String) throws(StoreError) {
    self.database = database
    self.table = table
    self.prefix = prefix
    lookup = try SQLStatement(database, "SELECT id FROM \(table) WHERE key = ?")
    insertion = try SQLStatement(database, "INSERT INTO \(table) (key, name) VALUES (?, ?)")
    nameLookup = try SQLStatement(database, "SELECT 1 FROM \(table) WHERE name = ?")
  }

  /// The number of an identity.
  func number(of key: IdentityKey) throws(StoreError) -> Int64 {
    if let number = numbers[key] { return number }
    lookup.bind(key.bytes, at: 1)
    let number: Int64
    if try lookup.step() {
      number = lookup.int(0)
      lookup.reset()
    } else {
      insertion.bind(key.bytes, at: 1)
      insertion.bind(try freeName(for: key), at: 2)
      try insertion.run()
      number = database.lastInsertedRowID
    }
    numbers[key] = number
    return number
  }

  /// The shortest name from 8 letters on that nobody has yet; after 12 letters a counter tells the keys apart.
  private func freeName(for key: IdentityKey) throws(StoreError) -> String {
    for letters in 8...12 {
      let name = prefix + key.base32(letters: letters)
      if try !isTaken(name) { return name }
    }
    var counter = 2
    while true {
      let name = prefix + key.base32(letters: 12) + "-\(counter)"
      if try !isTaken(name) { return name }
      counter += 1
    }
  }

  private func isTaken(_ name: String) throws(StoreError) -> Bool {
    nameLookup.bind(name, at: 1)
    defer { nameLookup.reset() }
    return try nameLookup.step()
  }
}
