import Corpus
import Store
import Testing

struct ArchiveRemovalTests {
  @Test func `a forgotten person is gone and does not come back`() throws {
    try Samples.withArchive { archive, path in
      let records = [Samples.message(1, person: 10), Samples.message(2, person: 11)]
      func importAll(_ content: UInt8) throws -> ImportSummary {
        try archive.withImport(of: Samples.facts(content)) { session in
          for record in records { try session.add(record, coding: Samples.coding()) }
          try session.add(Samples.event(3, members: [10, 11]), coding: nil)
        }
      }
      _ = try importAll(1)
      let receipt = try archive.forget(personNamed: Samples.key(10).personName, at: Samples.now)
      #expect(receipt?.messages == 1 && receipt?.events == 1 && receipt?.persons == 1)
      let again = try importAll(2)
      #expect(again.forgotten == 2 && again.addedMessages == 0 && again.addedEvents == 0)
      #expect(try archive.health().messages == 1)
      #expect(try archive.health().isHealthy)
      #expect(try SQLiteShell.rows("SELECT name FROM person", on: path) == [Samples.key(11).personName])
      #expect(try archive.forget(personNamed: "P-NOBODY22", at: Samples.now) == nil)
    }
  }

  @Test func `a purge empties everything and the archive stays usable`() throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 4, messages: 300)
      let receipt = try archive.purge()
      #expect(receipt.messages == 600 && receipt.sources == 2 && receipt.persons == 19)
      let tables = try SQLiteShell.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('archive')", on: path)
      #expect(tables.count >= 16)
      for table in tables {
        #expect(try SQLiteShell.rows("SELECT count(*) FROM \(table)", on: path) == ["0"], "\(table)")
      }
      try Samples.fill(archive, seed: 4, messages: 10)
      #expect(try archive.health().isHealthy)
    }
  }
}
