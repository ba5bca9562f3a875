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

  @Test func `forgetting one name forgets all that were joined to it`() throws {
    try Samples.withArchive { archive, path in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        try session.add(Samples.message(1, person: 10), coding: Samples.coding())
        try session.add(Samples.message(2, person: 12), coding: Samples.coding())
      }
      _ = try archive.withImport(of: Samples.facts(2, group: 2)) {
        try $0.add(Samples.message(3, person: 11), coding: Samples.coding())
      }
      // 11 is another name of 10 in the first group.
      _ = try SQLiteShell.run(
        """
        INSERT INTO person_alias SELECT 1, a.id, p.id, 3, 1, 0 FROM person AS a, person AS p
        WHERE a.name = '\(Samples.key(11).personName)' AND p.name = '\(Samples.key(10).personName)'
        """, on: path)
      let receipt = try archive.forget(personNamed: Samples.key(11).personName, at: Samples.now)
      #expect(receipt?.messages == 2 && receipt?.persons == 1)
      let again = try archive.withImport(of: Samples.facts(3)) { session in
        for person in [10, 11, 12] as [UInt64] {
          let record = Samples.message(20 + person, person: person, second: 1_720_000_000)
          if try !session.takesAsKnown(record) { try session.add(record, coding: Samples.coding()) }
        }
      }
      #expect(again.forgotten == 2 && again.addedMessages == 1)
      #expect(try SQLiteShell.rows("SELECT name FROM person", on: path) == [Samples.key(12).personName])
      #expect(try archive.health().isHealthy)
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
