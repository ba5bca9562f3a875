import GRDB

/// The groups of the archive.
enum Groups {
  /// Numbers and names, by name: the order of `ArchiveFacts.groups`.
  static func all(in database: Database) throws(StoreError) -> [(id: Int64, name: String)] {
    let groups = try SQLStatement(database, "SELECT id, name FROM chat_group ORDER BY name")
    var found: [(id: Int64, name: String)] = []
    while try groups.step() { found.append((groups.int(0), groups.text(1))) }
    return found
  }
}
