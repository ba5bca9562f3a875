import Corpus
import Store
import TestSupport
import Testing

struct M003MergeExportsTests {
  /// Rows of an archive of version 2.
  private static let filled = """
    INSERT INTO chat_group VALUES (1, zeroblob(16), 'G-AAAAAAAA', NULL);
    INSERT INTO person VALUES (1, zeroblob(16), 'P-AAAAAAAA'), (2, x'00112233445566778899aabbccddeeff', 'P-BBBBBBBB');
    INSERT INTO codebook VALUES (1, 'x', '1', 0);
    INSERT INTO source VALUES (1, zeroblob(32), 1, 'f', 'd', 'dmy', 'given', 0, 1, 1, 1, 1, 2, 0, 1, 2, 0, 1);
    INSERT INTO message VALUES (1, 5, 1, 1, 1, 1, 0, 0, 0, 'text', 'hello', 0, 0, 'NEITHER', 0, 'en', 1);
    INSERT INTO event VALUES (3, 6, 1, 1, 1, 2, 0, 0, 0, 'added'), (4, 7, 1, NULL, 1, 3, 0, 0, 0, 'settings');
    INSERT INTO event_member VALUES (3, 2);
    """

  @Test func `an archive of version 2 keeps its rows and takes what is new`() throws {
    try OldArchive.with(version: 2, Self.filled) { path in
      let archive = try Archive.open(at: path, mode: .readWrite, keyID: nil)
      let health = try archive.health()
      #expect(health.danglingReferences == 0 && health.messages == 1 && health.events == 2, "\(health)")
      #expect(
        try SQLiteShell.rows("SELECT event, type, members FROM events", on: path) == [
          "3|added|P-BBBBBBBB", "4|settings|",
        ])
      #expect(
        try SQLiteShell.rows("SELECT content FROM message UNION ALL SELECT content FROM event", on: path)
          == ["0", "0", "0"])
      let update = try SQLiteShell.run(
        "UPDATE event SET type = 'admins_only'; DELETE FROM event WHERE id = 3", on: path)
      #expect(update.status == 0)
    }
  }

  @Test func `an archive brought up to date has the schema of a new one`() throws {
    let schema = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    var schemas: [[String]] = []
    try Samples.withArchive { _, path in schemas.append(try SQLiteShell.rows(schema, on: path)) }
    try OldArchive.with(version: 2, Self.filled) { path in
      _ = try Archive.open(at: path, mode: .readWrite, keyID: nil)
      schemas.append(try SQLiteShell.rows(schema, on: path))
    }
    #expect(schemas.count == 2 && schemas[0] == schemas[1] && schemas[0].count > 25)
  }

  @Test(arguments: [
    "INSERT INTO sighting VALUES (1, NULL, NULL, 1, 1, 0, 0, NULL, 'text', 0, 0, 0, NULL)",
    "INSERT INTO sighting VALUES (1, 1, 3, 1, 1, 0, 0, NULL, 'text', 0, 0, 0, NULL)",
    "INSERT INTO sighting VALUES (1, 9, NULL, 1, 1, 0, 0, NULL, 'text', 0, 0, 0, NULL)",
    "INSERT INTO sighting VALUES (1, 1, NULL, 1, 0, 0, 0, NULL, 'text', 0, 0, 0, NULL)",
    "INSERT INTO sighting VALUES (1, 1, NULL, 1, 1, 0, 0, 99, 'text', 0, 0, 0, NULL)",
    "INSERT INTO sighting VALUES (1, 1, NULL, 1, 1, 0, 0, NULL, 'text', -1, 0, 0, NULL)",
    "INSERT INTO sighting_member VALUES (99, 1)", "INSERT INTO person_alias VALUES (1, 1, 1, 1, 1, 0)",
    "INSERT INTO person_alias VALUES (1, 1, 2, 1, 2, 0)", "INSERT INTO person_alias VALUES (1, 1, 2, 0, 0, 0)",
    "INSERT INTO person_alias VALUES (1, 1, 99, 3, 1, 0)", "INSERT INTO source_overlap VALUES (1, 1, 0, 1, 1)",
    "INSERT INTO source_overlap VALUES (1, 1, 1, 99, 1)", "UPDATE source SET relation = 'guessed'",
    "UPDATE source SET least_offset = 2, most_offset = 1", "UPDATE message SET content = -1",
    "UPDATE message SET content = 4294967296", "UPDATE event SET type = 'exploded'",
    "UPDATE source SET exact_records = -1",
  ])
  func `a bad row is refused`(sql: String) throws {
    try OldArchive.with(version: 2, Self.filled) { path in
      _ = try Archive.open(at: path, mode: .readWrite, keyID: nil)
      let answer = try SQLiteShell.run("PRAGMA foreign_keys = ON; BEGIN; \(sql); ROLLBACK", on: path)
      #expect(answer.status != 0 && answer.errors.contains("constraint failed"), "\(answer)")
    }
  }

  @Test func `membership hides fewer than five persons and counts the group's own decisions`() throws {
    try Samples.withArchive { archive, path in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        var print: UInt64 = 100
        func add(_ type: EventType, person: UInt64?, members: [UInt64] = []) throws {
          print += 1
          var event = Samples.event(print, members: members)
          event.kind = .event(type)
          event.person = person.map(Samples.key)
          try session.add(event, coding: nil)
        }
        for person in 1...5 as ClosedRange<UInt64> { try add(.joined, person: person) }
        try add(.joined, person: 1)
        try add(.left, person: 2)
        try add(.added, person: 1, members: [6, 7, 8])
        try add(.added, person: 2, members: [8, 9, 10])
        for type in [EventType.renamed, .renamed, .adminsOnly, .privacy] { try add(type, person: 1) }
      }
      let rows = try SQLiteShell.rows("SELECT * FROM membership", on: path)
      #expect(rows == ["\(Samples.key(1).groupName)|2024-W10|5|||5|2|1|0|0|0|1"])
    }
  }
}
