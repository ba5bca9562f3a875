import Testing

@testable import Store

struct MigrationRunTests {
  @Test func `steps are numbered from one without gaps`() {
    #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
    #expect(Migration.all.allSatisfy { !$0.statements.isEmpty })
  }

  @Test func `a step that fails leaves the version before it`() throws {
    try Samples.withArchive { _, path in
      _ = try SQLiteShell.run("DROP VIEW themes; PRAGMA user_version = 1", on: path)
      // The other views stand in the way of the step.
      #expect(throws: StoreError.self) { try Archive.open(at: path, mode: .readWrite, keyID: nil) }
      #expect(
        try SQLiteShell.rows("PRAGMA user_version; SELECT count(*) FROM sqlite_schema WHERE name = 'themes'", on: path)
          == ["1", "0"])
    }
  }
}
