import Corpus
import Foundation
import Privacy
import Store
import TestSupport
import Testing

@testable import Pipeline

/// Exports of one group by several members, imported as a user would.
@Suite(.serialized) struct HistoryMergeTests {
  /// `GROUNDSWELL_SEEDS` makes a long run.
  static let seeds: Range<UInt64> =
    0..<(ProcessInfo.processInfo.environment["GROUNDSWELL_SEEDS"].flatMap(UInt64.init) ?? 4)

  /// Everything the archive says, without running numbers and without which export came first.
  private static let views = [
    """
    SELECT "group", person, sent_at, week, type, text, is_edited, is_forwarded, head, rung, language FROM messages
    ORDER BY message
    """,
    "SELECT \"group\", person, sent_at, week, type, members FROM events ORDER BY event",
    """
    WITH numbered AS (SELECT message, row_number() OVER (ORDER BY message) AS number FROM messages)
    SELECT number, position, code, rule, span_start, span_end, rung, modality, person, form, tense, certainty
    FROM codings JOIN numbered USING (message) ORDER BY number, position
    """,
    """
    WITH numbered AS (SELECT message, row_number() OVER (ORDER BY message) AS number FROM messages)
    SELECT number, theme, rule, span_start, span_end FROM themes JOIN numbered USING (message) ORDER BY number, theme
    """,
    "SELECT * FROM groups", "SELECT * FROM weekly ORDER BY 1, 2, 3", "SELECT * FROM membership ORDER BY 1, 2",
    "SELECT * FROM aliases ORDER BY 1, 2",
    """
    SELECT person.name, week, messages, top_rung, heads, rungs FROM person_week JOIN person ON person.id = person
    ORDER BY 1, 2
    """,
    "SELECT language, messages FROM group_language ORDER BY 1",
    "SELECT content_hash, message_count, event_count, first_at, last_at FROM sources ORDER BY 1",
  ]

  /// Imports texts, each under a name of its own that gives the same group, and returns everything the archive says.
  static func archive(
    of exports: [String], withdrawsDeleted: Bool = true,
    then check: (Project, RunEnvironment) throws -> Void = { _, _ in }
  ) throws -> [String] {
    try Fixtures.withTemporaryFolder { folder in
      let key = folder.appending(path: "key")
      try Data((String(repeating: "5", count: 64) + "\n").utf8).write(to: key)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)
      let environment = RunEnvironment(
        variables: ["GROUNDSWELL_KEY_FILE": key.path], now: Instant(secondsSinceEpoch: 1_730_000_000))
      let made = try Project.create(
        at: folder.appending(path: "p").path, timeZone: try #require(TimeZoneTable.rules(for: "Europe/Copenhagen")),
        purpose: "x", lawfulBasis: "y", purgeAfter: CivilDate("2099-01-01"), environment: environment
      ).project
      var configuration = made.configuration
      configuration.withdrawsDeleted = withdrawsDeleted
      try Data(configuration.yaml.utf8).write(to: URL(filePath: made.folder.configuration))
      let project = try Project.open(at: made.folder.path)
      var paths: [String] = []
      for (number, text) in exports.enumerated() {
        let file = folder.appending(path: "\(number)/WhatsApp Chat with Riders.txt")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        paths.append(file.path)
      }
      try importAll(paths, into: project, environment)
      try check(project, environment)
      return try views.map { try rows($0, of: project.folder.archive) }
    }
  }

  /// Imports one file after the other and lets go of the project's lock.
  private static func importAll(_ paths: [String], into project: Project, _ environment: RunEnvironment) throws {
    let run = try ImportRun(
      project: project, dateOrder: .dayMonthYear, groupTitle: "Riders", codebookFolder: nil, environment: environment)
    for path in paths {
      try run.importAll([path]) { _ in
      } finished: { report in
        if case .read = report.outcome { return }
        Issue.record("\(report.outcome)")
      }
    }
  }

  /// What a query gives, by another program.
  static func rows(_ sql: String, of archive: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-readonly", archive, sql]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(sql)")
    return String(decoding: data, as: UTF8.self)
  }

  static func exports(_ chat: inout InventedChat) -> [String] {
    let phones = (1...3).map { chat.phone($0) }
    let count = chat.messages.count
    return (0..<Int.random(in: 2...4, using: &chat.generator)).map { number in
      let phone = Int.random(in: 0..<3, using: &chat.generator)
      let start = number == 0 ? 0 : Int.random(in: 0..<count / 3, using: &chat.generator)
      let end = number == 0 ? count : Int.random(in: count * 2 / 3...count, using: &chat.generator)
      let moment = chat.messages[end - 1].time + Int64.random(in: 0..<100_000, using: &chat.generator)
      return chat.export(start..<end, at: moment, by: phones[phone])
    }
  }

  @Test(arguments: seeds) func `exports imported in any order make the same archive`(seed: UInt64) throws {
    var chat = InventedChat(seed: seed)
    let exports = Self.exports(&chat)
    let first = try Self.archive(of: exports) { project, _ in
      let health = try project.openArchive(.readOnly, keyID: nil).health()
      #expect(health.isHealthy && health.unusedPersons == 0, "\(health)")
      let events = chat.messages.count { $0.isEvent }
      #expect(abs(health.messages - (chat.messages.count - events)) <= 1, "\(seed): \(health.messages)")
      #expect(health.events == events)
    }
    for _ in 0..<2 {
      let order = exports.shuffled(using: &chat.generator)
      let other = try Self.archive(of: order)
      for (mine, theirs) in zip(first, other) where mine != theirs {
        Issue.record("seed \(seed)\n\(Self.difference(mine, theirs))")
      }
    }
  }

  /// Two exports of one phone, in the second of which a message is deleted, and one of another phone.
  private static func deletion(deleted: Int = 12) -> [String] {
    func export(_ name: String, hour: Int, isLater: Bool) -> String {
      (0..<30).map { number in
        let place = String(number).map { "zone \($0) of the east" }.joined(separator: " and ")
        let isGone = isLater && number == deleted
        let text = isGone ? "This message was deleted" : "the riders wait since long in \(place)"
        return "04/03/2024, \(hour):\(10 + number) - \(name)\(number % 2): \(text)\n"
      }.joined()
    }
    return [
      export("Ana", hour: 10, isLater: false), export("Ana", hour: 10, isLater: true),
      export("Kurier", hour: 11, isLater: false),
    ]
  }

  @Test(arguments: [true, false])
  func `a later deletion takes the text away, unless the project says otherwise`(withdraws: Bool) throws {
    let exports = Self.deletion()
    for order in [[0, 1], [1, 0], [0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      _ = try Self.archive(of: order.map { exports[$0] }, withdrawsDeleted: withdraws) { project, _ in
        let archive = project.folder.archive
        #expect(try Self.rows("SELECT count(*) FROM messages", of: archive) == "30\n")
        #expect(
          try Self.rows("SELECT count(*) FROM messages WHERE type = 'deleted' AND text = ''", of: archive)
            == (withdraws ? "1\n" : "0\n"))
        let bytes = try Data(contentsOf: URL(filePath: archive))
        #expect((bytes.range(of: Data("zone 1 of the east and zone 2 of".utf8)) == nil) == withdraws)
      }
    }
  }

  @Test func `whoever is forgotten is forgotten under every name, in later exports too`() throws {
    let exports = Self.deletion()
    _ = try Self.archive(of: [exports[0], exports[2]]) { project, environment in
      let archive = project.folder.archive
      #expect(try Self.rows("SELECT count(*) FROM aliases", of: archive) == "2\n")
      let name = try Self.rows("SELECT alias FROM aliases LIMIT 1", of: archive).trimmingCharacters(in: .newlines)
      let receipt = try project.openArchive(.readWrite, keyID: nil).forget(personNamed: name, at: environment.now)
      #expect(receipt?.messages == 15)
      let file = project.folder.path + "/inbox/later.txt"
      try Data(exports[1].utf8).write(to: URL(filePath: file))
      try Self.importAll([file], into: project, environment)
      #expect(try Self.rows("SELECT count(*), count(DISTINCT person) FROM messages", of: archive) == "15|1\n")
      #expect(try project.openArchive(.readOnly, keyID: nil).health().isHealthy)
    }
  }

  private static func difference(_ left: String, _ right: String) -> String {
    let lines = zip(left.split(separator: "\n"), right.split(separator: "\n")).filter { $0.0 != $0.1 }.prefix(3)
    return lines.map { "- \($0.0)\n+ \($0.1)" }.joined(separator: "\n")
  }
}
