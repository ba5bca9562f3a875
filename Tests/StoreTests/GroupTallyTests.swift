import Corpus
import Store
import TestSupport
import Testing

struct GroupTallyTests {
  /// The same numbers straight from the messages; `sum(DISTINCT …)` of powers of two is their union.
  private static let recount = """
    SELECT m.chat_group, m.week, m.person, count(*), max(m.rung),
      sum(DISTINCT CASE head WHEN 'COPING' THEN 1 WHEN 'RESISTANCE' THEN 2 WHEN 'DEMOBILISING' THEN 4 ELSE 8 END),
      coalesce((SELECT sum(DISTINCT 1 << c.rung) FROM coding AS c JOIN message AS n ON n.id = c.message
        WHERE n.chat_group = m.chat_group AND n.week = m.week AND n.person = m.person AND n.type <> 'deleted'), 0),
      coalesce((SELECT sum(DISTINCT 1 << t.theme) FROM message_theme AS t JOIN message AS n ON n.id = t.message
        WHERE n.chat_group = m.chat_group AND n.week = m.week AND n.person = m.person AND n.type <> 'deleted'), 0)
    FROM message AS m WHERE person IS NOT NULL AND type <> 'deleted'
    GROUP BY m.chat_group, m.week, m.person ORDER BY 1, 2, 3
    """

  private func check(_ path: String) throws {
    let stored = try SQLiteShell.rows("SELECT * FROM person_week ORDER BY chat_group, week, person", on: path)
    #expect(stored.count > 100)
    #expect(try stored == SQLiteShell.rows(Self.recount, on: path))
    #expect(
      try SQLiteShell.rows("SELECT * FROM group_language", on: path)
        == SQLiteShell.rows(
          "SELECT chat_group, iif(codebook IS NULL, '', language), count(*) FROM message GROUP BY 1, 2", on: path))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the tallies equal a recount by SQL after imports, recoding and removal`(_ seed: UInt64) throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: seed, messages: 400)
      try check(path)
      var generator = SeededGenerator(seed: seed + 100)
      _ = try archive.withImport(of: Samples.facts(9, group: 2)) { session in
        for number in 0..<200 {
          let second = 1_700_000_000 + Int64.random(in: 0..<8_000_000, using: &generator)
          let record = Samples.message(UInt64(5 << 32 | number), person: UInt64(number % 25 + 1), second: second)
          try session.add(record, coding: Samples.coding(using: &generator))
        }
      }
      try check(path)
      _ = try archive.recode(with: CodebookStamp(hash: "h2", version: "2"), at: Samples.now) { _ in
        Samples.coding(using: &generator)
      }
      try check(path)
      _ = try archive.forget(personNamed: Samples.key(3).personName, at: Samples.now)
      try check(path)
      #expect(try archive.health().isHealthy)
    }
  }
}
