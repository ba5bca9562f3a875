import Corpus
import Store
import TestSupport
import Testing

struct M001CreateTablesTests {
  /// One good row of everything, then one bad change at a time.
  private static let badRows = [
    "INSERT INTO archive VALUES (2, 'p', '00000000', 'UTC', 0)",
    "UPDATE archive SET project = ''", "UPDATE archive SET key_id = '0123ABCD'", "UPDATE archive SET key_id = '012'",
    "UPDATE archive SET time_zone = ''", "UPDATE archive SET created_at = 'now'", "UPDATE archive SET project = NULL",
    "UPDATE chat_group SET key = x'00'", "UPDATE chat_group SET key = NULL",
    "UPDATE chat_group SET name = 'X-AAAAAAAA'",
    "UPDATE chat_group SET name = 'G-AAAA'", "UPDATE chat_group SET label = ''",
    "INSERT INTO chat_group (key, name) SELECT key, 'G-BBBBBBBB' FROM chat_group",
    "INSERT INTO chat_group (key, name) SELECT randomblob(16), name FROM chat_group",
    "UPDATE person SET key = x'00'", "UPDATE person SET name = 'Ahmad'", "DELETE FROM person", "DELETE FROM chat_group",
    "INSERT INTO person (key, name) SELECT key, 'P-BBBBBBBB' FROM person LIMIT 1",
    "INSERT INTO person (key, name) SELECT randomblob(16), name FROM person LIMIT 1",
    "INSERT INTO forgotten_person VALUES (x'00', 0)",
    "INSERT INTO codebook (hash, version, first_used) VALUES ('', '1', 0)",
    "INSERT INTO codebook (hash, version, first_used) SELECT hash, '9', 0 FROM codebook", "DELETE FROM codebook",
    "UPDATE source SET content_hash = x'00'", "UPDATE source SET format = ''", "UPDATE source SET date_order = 'ydm'",
    "UPDATE source SET date_order_reason = ''", "UPDATE source SET last_at = first_at - 1",
    "UPDATE source SET first_at = NULL", "UPDATE source SET byte_count = -1", "UPDATE source SET header_count = -1",
    "UPDATE source SET issue_count = -1", "UPDATE source SET added_messages = message_count + 1",
    "UPDATE source SET added_events = event_count + 1", "UPDATE source SET message_count = -1",
    "UPDATE source SET event_count = -1", "UPDATE source SET chat_group = 99", "UPDATE source SET codebook = 99",
    "DELETE FROM source", "UPDATE source SET byte_count = 1.5",
    "UPDATE source_issue SET kind = ''", "UPDATE source_issue SET line = -1", "UPDATE source_issue SET byte_start = -1",
    "UPDATE source_issue SET byte_end = byte_start - 1", "UPDATE source_issue SET source = 99",
    "UPDATE message SET fingerprint = NULL", "UPDATE message SET fingerprint = 7", "UPDATE message SET chat_group = 99",
    "UPDATE message SET person = 99", "UPDATE message SET source = 99", "UPDATE message SET line = 0",
    "UPDATE message SET line = 'one'", "UPDATE message SET sent_at = sent_at + 604800",
    "UPDATE message SET week = week + 1",
    "UPDATE message SET utc_offset = 64801", "UPDATE message SET utc_offset = -64801",
    "UPDATE message SET type = 'video'",
    "UPDATE message SET text = NULL", "UPDATE message SET text = x'00'", "UPDATE message SET is_edited = 2",
    "UPDATE message SET is_forwarded = -1", "UPDATE message SET head = 'coping'", "UPDATE message SET head = NULL",
    "UPDATE message SET rung = 8", "UPDATE message SET rung = -1", "UPDATE message SET rung = NULL",
    "UPDATE message SET language = ''", "UPDATE message SET codebook = 99",
    "UPDATE event SET type = 'exploded'", "UPDATE event SET line = 0", "UPDATE event SET week = week - 1",
    "UPDATE event SET person = 99", "UPDATE event SET chat_group = 99", "UPDATE event SET source = 99",
    "UPDATE event SET utc_offset = 70000", "INSERT INTO event_member VALUES (1, 99)",
    "INSERT INTO event_member VALUES (99, 1)",
    "INSERT INTO event_member SELECT * FROM event_member", "INSERT INTO code (name) VALUES ('')",
    "INSERT INTO code (name) SELECT name FROM code", "INSERT INTO rule (name) VALUES ('')",
    "INSERT INTO rule (name) SELECT name FROM rule LIMIT 1", "DELETE FROM code", "DELETE FROM rule",
    "DELETE FROM theme",
    "INSERT INTO theme VALUES (63, 'X')", "INSERT INTO theme VALUES (-1, 'X')", "INSERT INTO theme VALUES (5, '')",
    "INSERT INTO theme VALUES (5, 'PAY')", "UPDATE stance SET modality = 'shouted'", "UPDATE stance SET person = 'me'",
    "UPDATE stance SET form = 'strike'", "UPDATE stance SET tense = 'past'", "UPDATE stance SET certainty = 'sure'",
    "UPDATE stance SET form = NULL", "DELETE FROM stance", "UPDATE coding SET message = 99",
    "UPDATE coding SET position = -1",
    "UPDATE coding SET code = 99", "UPDATE coding SET rule = 99", "UPDATE coding SET stance = 99",
    "UPDATE coding SET span_start = -1", "UPDATE coding SET span_end = span_start - 1", "UPDATE coding SET rung = 8",
    "INSERT INTO coding SELECT * FROM coding", "UPDATE message_theme SET message = 99",
    "UPDATE message_theme SET theme = 9",
    "UPDATE message_theme SET rule = 99", "UPDATE message_theme SET span_start = -1",
    "UPDATE message_theme SET span_end = span_start - 1", "INSERT INTO message_theme SELECT * FROM message_theme",
    "UPDATE person_week SET chat_group = 99", "UPDATE person_week SET person = 99",
    "UPDATE person_week SET messages = 0",
    "UPDATE person_week SET top_rung = 8", "UPDATE person_week SET heads = 0", "UPDATE person_week SET heads = 16",
    "UPDATE person_week SET rungs = 256", "UPDATE person_week SET themes = -1",
    "UPDATE group_language SET messages = 0",
    "UPDATE group_language SET chat_group = 99",
  ]

  private func withFilledArchive(_ body: (Archive, String) throws -> Void) throws {
    try Samples.withArchive { archive, path in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        try session.add(Samples.message(1), coding: Samples.coding())
        try session.add(Samples.message(2), coding: Samples.coding())
        try session.add(Samples.event(1, members: [11]), coding: nil)
        try session.add(ImportIssue(kind: .invalidUTF8, line: 4, bytes: 10..<12, isOutsideRecords: false))
      }
      try body(archive, path)
    }
  }

  @Test func `there are enough bad rows`() {
    #expect(Self.badRows.count >= 110)
  }

  @Test func `every bad row is refused by a constraint`() throws {
    try withFilledArchive { (archive, path) throws in
      for sql in Self.badRows {
        let answer = try SQLiteShell.run("BEGIN; \(sql); ROLLBACK", on: path)
        let isRefused =
          answer.errors.contains("constraint failed") || answer.errors.contains("cannot store")
        #expect(answer.status != 0 && isRefused, "\(sql): \(answer.errors)")
      }
      #expect(try archive.health().isHealthy)
    }
  }

  @Test func `a good change passes`() throws {
    try withFilledArchive { (_, path) throws in
      for sql in [
        "UPDATE message SET rung = 7", "UPDATE message SET person = NULL", "UPDATE chat_group SET label = 'X'",
        "UPDATE source SET date_order = NULL", "DELETE FROM message WHERE id = 1",
      ] {
        #expect(try SQLiteShell.run("BEGIN; \(sql); ROLLBACK", on: path).status == 0, "\(sql)")
      }
    }
  }

  @Test func `deleting a message deletes its codings`() throws {
    try withFilledArchive { (_, path) throws in
      let counts = "SELECT (SELECT count(*) FROM coding), (SELECT count(*) FROM message_theme)"
      #expect(try SQLiteShell.rows(counts, on: path) == ["2|2"])
      #expect(try SQLiteShell.rows("BEGIN; DELETE FROM message WHERE id = 1; \(counts); ROLLBACK", on: path) == ["1|1"])
    }
  }

  @Test func `the schema takes every value of every enumeration`() throws {
    try Samples.withArchive { archive, _ in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        var fingerprint: UInt64 = 0
        for type in MessageType.allCases {
          fingerprint += 1
          try session.add(Samples.message(fingerprint, type: type), coding: nil)
        }
        for type in EventType.allCases {
          fingerprint += 1
          var event = Samples.event(fingerprint)
          event.kind = .event(type)
          try session.add(event, coding: nil)
        }
        for head in Head.allCases {
          fingerprint += 1
          try session.add(Samples.message(fingerprint), coding: Samples.coding(head: head))
        }
        var coding = Samples.coding()
        coding.codings = stances()
        try session.add(Samples.message(fingerprint + 1), coding: coding)
        for kind in ImportIssue.Kind.allCases {
          try session.add(ImportIssue(kind: kind, line: 0, bytes: 0..<0, isOutsideRecords: true))
        }
      }
      for order in DateOrder.allCases {
        var facts = Samples.facts(UInt8(order.rawValue.utf8.first ?? 0))
        facts.dateOrder = order
        _ = try archive.withImport(of: facts) { _ in }
      }
      #expect(try archive.health().isHealthy)
    }
  }

  private func stances() -> [Coding] {
    func coding(_ change: (inout Coding) -> Void) -> Coding {
      var coding = Coding(
        code: CodeID("X"), rule: RuleID("en/x"), span: ScalarSpan(start: 0, end: 1), rung: .none)
      change(&coding)
      return coding
    }
    return Modality.allCases.map { value in coding { $0.modality = value } }
      + GrammaticalPerson.allCases.map { value in coding { $0.person = value } }
      + ActionForm.allCases.map { value in coding { $0.form = value } }
      + Tense.allCases.map { value in coding { $0.tense = value } }
      + Certainty.allCases.map { value in coding { $0.certainty = value } }
  }

  @Test func `the schema is the committed one`() throws {
    try Samples.withArchive { _, path in
      let schema = try SQLiteShell.run(
        "SELECT sql || ';' || char(10) FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", on: path)
      try expectGolden(schema.output, "store/schema.sql")
    }
  }

  @Test func `every table is strict and every week is that of the calendar`() throws {
    try withFilledArchive { _, path in
      let lax = try SQLiteShell.rows(
        """
        SELECT name FROM pragma_table_list
        WHERE type = 'table' AND schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'
        """, on: path)
      #expect(lax.isEmpty)
      #expect(try SQLiteShell.rows("SELECT DISTINCT week FROM messages", on: path) == ["2024-W10"])
    }
  }
}
