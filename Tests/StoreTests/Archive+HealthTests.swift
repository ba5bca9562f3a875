import Store
import Testing

struct ArchiveHealthTests {
  @Test(arguments: [
    ("DELETE FROM person_week WHERE person = (SELECT min(person) FROM person_week)", true),
    ("UPDATE person_week SET messages = messages + 1", true),
    ("PRAGMA foreign_keys = OFF; UPDATE message SET person = 9999 WHERE id = 1", true),
    ("SELECT 1", false),
  ])
  func `tampering is found`(_ sql: String, _ isBroken: Bool) throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 2, messages: 100)
      _ = try SQLiteShell.run(sql, on: path)
      #expect(try archive.health().isHealthy == !isBroken)
    }
  }

  @Test func `counts are those of the rows`() throws {
    try Samples.withArchive { archive, _ in
      try Samples.fill(archive, seed: 2, messages: 100)
      let report = try archive.health()
      #expect(report.messages == 200 && report.groups == 2 && report.sources == 2 && report.events == 0)
      #expect(report.persons == 19 && report.unusedPersons == 0 && report.codings > 50 && report.byteCount > 50_000)
    }
  }
}
