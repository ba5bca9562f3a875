import Corpus
import Store
import TestSupport
import Testing

struct M002CreateViewsTests {
  private static let views = [
    "aliases", "codings", "events", "groups", "membership", "messages", "sources", "themes", "weekly",
  ]

  @Test func `views and their columns are the committed ones`() throws {
    try Samples.withArchive { _, path in
      let columns = try SQLiteShell.run(
        """
        SELECT v.name || ': ' || group_concat(c.name, ', ') FROM sqlite_schema AS v, pragma_table_info(v.name) AS c
        WHERE v.type = 'view' GROUP BY v.name ORDER BY v.name
        """, on: path)
      try expectGolden(columns.output, "store/views.txt")
      #expect(
        try SQLiteShell.rows("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name", on: path) == Self.views
      )
    }
  }

  @Test func `messages show the clock of the group and the ISO week`() throws {
    try Samples.withArchive { archive, path in
      let moments: [(Int64, Int, String)] = [
        (1_709_570_520, 3600, "2024-03-04T17:42:00+01:00|2024-W10"),
        (1_704_063_599, 0, "2023-12-31T22:59:59+00:00|2023-W52"),
        (1_704_063_600, 3600, "2024-01-01T00:00:00+01:00|2024-W01"),
        (1_609_459_200, -12_600, "2020-12-31T20:30:00-03:30|2020-W53"),
        (1_735_516_800, 20_700, "2024-12-30T05:45:00+05:45|2025-W01"),
        (-86_400, 0, "1969-12-31T00:00:00+00:00|1970-W01"),
        (-864_000, 0, "1969-12-22T00:00:00+00:00|1969-W52"),
      ]
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        for (number, moment) in moments.enumerated() {
          var record = Samples.message(UInt64(number), second: moment.0)
          record.utcOffset = moment.1
          try session.add(record, coding: Samples.coding())
        }
      }
      #expect(try SQLiteShell.rows("SELECT sent_at, week FROM messages ORDER BY message", on: path) == moments.map(\.2))
    }
  }

  @Test func `weekly hides what fewer than five persons did, nought included`() throws {
    try Samples.withArchive { archive, path in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        for person in 0..<6 as Range<UInt64> {
          let coding =
            person < 4
            ? Samples.coding(head: .resistance, rung: 4) : Samples.coding(head: .coping, rung: 0, codes: ["C-ASK"])
          try session.add(Samples.message(person, person: 10 + person), coding: coding)
        }
      }
      let rows = try SQLiteShell.rows("SELECT week, measure, persons FROM weekly ORDER BY measure", on: path)
      #expect(
        rows == [
          "2024-W10|head:COPING|", "2024-W10|head:DEMOBILISING|", "2024-W10|head:NEITHER|", "2024-W10|head:RESISTANCE|",
          "2024-W10|rung:2+|", "2024-W10|rung:4+|", "2024-W10|theme:PAY|6", "2024-W10|wrote|6",
        ])
    }
  }

  @Test func `weekly counts persons as the person-weeks do`() throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 12, messages: 2000)
      let weeks = try archive.personWeeks()
      let names = try archive.facts().groups.map(\.name)
      let rows = try SQLiteShell.rows(
        "SELECT \"group\", week, persons FROM weekly WHERE measure = 'head:RESISTANCE' AND persons IS NOT NULL",
        on: path)
      #expect(rows.count > 5)
      for row in rows {
        let parts = row.split(separator: "|")
        let persons = weeks.filter {
          names[$0.group] == parts[0] && $0.week.description == parts[1] && $0.heads & 2 != 0
        }
        #expect(persons.count == Int(parts[2]))
      }
    }
  }

  @Test func `Python reads every view`() throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 3, messages: 50)
      _ = try archive.withImport(of: Samples.facts(8)) { try $0.add(Samples.event(1, members: [2, 3]), coding: nil) }
      let script = """
        import sqlite3, sys
        archive = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True)
        for view in sys.argv[2:]:
            print(view, len(archive.execute("SELECT * FROM " + view).fetchall()) > 0)
        """
      let answer = try SQLiteShell.run("python3", ["-c", script, path] + Self.views)
      // No name was joined to another.
      #expect(
        answer.output == Self.views.map { "\($0) \($0 == "aliases" ? "False" : "True")\n" }.joined(), "\(answer.errors)"
      )
    }
  }
}
