import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  static let chat = """
    31/01/2024, 09:00 - Ana created group "Night"
    31/01/2024, 09:02 - Ana: same text
    31/01/2024, 09:02 - Ana: same text
    31/01/2024, 09:03 - Bo: who has the gate code?
    01/02/2024, 10:00 - Bo: nobody accept orders under 40 tonight, all of us

    """
  static let later = """
    01/02/2024, 10:00 - Bo: nobody accept orders under 40 tonight, all of us
    01/02/2024, 10:01 - Ana: count me in
    02/02/2024, 08:00 - Ana: thanks brothers

    """

  /// Messages in the archive, by another program.
  static func count(_ project: ScratchProject, _ sql: String = "SELECT count(*) FROM messages") throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-readonly", project.path + "/archive.sqlite", sql]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try #require(Int(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test func `the same export twice and overlapping exports add nothing twice and lose nothing`() throws {
    try ScratchProject.with { project in
      let first = try project.file("WhatsApp Chat with Night.txt", Self.chat)
      let second = try project.file("later/WhatsApp Chat with Night.txt", Self.later)
      let run = try project.run(["import", first, "--project", project.path])
      #expect(run.status == 0 && run.output.contains("added 4 messages and 1 events"), "\(run.output)\(run.errors)")
      #expect(try Self.count(project) == 4)
      let again = try project.run(["import", first, "--project", project.path])
      #expect(again.status == 0 && again.output.contains("already in the archive"))
      #expect(try Self.count(project) == 4)
      let overlap = try project.run(["import", second, "--project", project.path])
      #expect(overlap.output.contains("added 2 messages") && overlap.output.contains("1 were there already"))
      #expect(try Self.count(project) == 6)
      #expect(try Self.count(project, "SELECT count(DISTINCT \"group\") FROM messages") == 1)
    }
  }

  @Test func `the order in which overlapping exports come makes no difference to what is stored`() throws {
    func rows(_ order: [String]) throws -> String {
      var result = ""
      try ScratchProject.with { project in
        let texts = ["chat": Self.chat, "later": Self.later]
        for name in order {
          let file = try project.file("\(name)/WhatsApp Chat with Night.txt", texts[name] ?? "")
          #expect(try project.run(["import", file, "--project", project.path]).status == 0)
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
          "sqlite3", "-readonly", project.path + "/archive.sqlite",
          "SELECT person, sent_at, type, text FROM messages ORDER BY 2, 1, 4",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        result = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
      }
      return result
    }
    let forward = try rows(["chat", "later"])
    #expect(forward.split(separator: "\n").count == 6)
    #expect(try rows(["later", "chat"]) == forward)
  }

  @Test func `bad files are each named with what to do, and the good one beside them goes in`() throws {
    try ScratchProject.with { project in
      _ = try project.file("in/a-empty.txt", "")
      _ = try project.file("in/b-photo.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](0...99)))
      _ = try project.file("prose/c-prose.txt", String(repeating: "no header in this line\n", count: 40_000))
      _ = try project.file("in/d-broken.zip", "PK\u{3}\u{4} and nothing more")
      _ = try project.file("in/e-ambiguous.txt", "3/4/24, 10:00 - Ana: hi\n3/4/24, 10:01 - Bo: ho\n")
      _ = try project.file("in/f-good.txt", Self.chat)
      let run = try project.run([
        "import", project.folder.appending(path: "in").path(percentEncoded: false),
        project.folder.appending(path: "prose/c-prose.txt").path(percentEncoded: false), "--project", project.path,
      ])
      #expect(run.status == 65)
      for (name, words) in [
        ("a-empty.txt", "empty"), ("b-photo.txt", "PNG picture"), ("c-prose.txt", "40,000"),
        ("d-broken.zip", "cut off"),
        ("e-ambiguous.txt", "--date-order"),
      ] {
        let line = (run.output + run.errors).split(separator: "\n").drop { !$0.contains(name) }.prefix(2).joined()
        #expect(line.contains(words), "\(name): \(line)")
      }
      #expect(try Self.count(project) == 4)
    }
  }

  @Test func `invalid UTF-8 is replaced, counted and located`() throws {
    try ScratchProject.with { project in
      let bytes = Array("31/01/2024, 09:00 - Ana: bad ".utf8) + [0xFF, 0xFE] + Array(" bytes\n".utf8)
      let file = try project.file("chat.txt", Data(bytes))
      let run = try project.run(["inspect", file])
      #expect(run.status == 0 && run.output.contains("no UTF-8") && run.output.contains("line 1"))
      #expect(try project.run(["import", file, "--project", project.path]).status == 0)
      #expect(try Self.count(project, "SELECT count(*) FROM messages WHERE text LIKE '%\u{FFFD}%'") == 1)
    }
  }

  @Test(arguments: [
    ("missing", 78), ("open to others", 78), ("damaged", 78), ("another", 78), ("inside the project", 78),
  ])
  func `a key that is not right stops the import and says what to do`(fault: String, status: Int32) throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", Self.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      let key = try #require(project.environment["GROUNDSWELL_KEY_FILE"])
      var environment = project.environment
      switch fault {
      case "missing": try FileManager.default.removeItem(atPath: key)
      case "open to others": try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
      case "damaged": try Data("short\n".utf8).write(to: URL(filePath: key))
      case "another": try Data((String(repeating: "6", count: 64) + "\n").utf8).write(to: URL(filePath: key))
      default:
        try FileManager.default.copyItem(atPath: key, toPath: project.path + "/inside.key")
        environment["GROUNDSWELL_KEY_FILE"] = project.path + "/inside.key"
      }
      let run = try ToolRun(["import", chat, "--project", project.path], environment: environment)
      #expect(run.status == status && run.errors.contains("key"), "\(run.errors)")
      #expect(try Self.count(project) == 4)
    }
  }

  @Test func `a folder that is no project, and one with a faulty configuration, are said with the way out`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", Self.chat)
      let nowhere = try project.run(["import", chat, "--project", "/nonexistent"])
      #expect(nowhere.status == 78 && nowhere.errors.contains("groundswell init"))
      try Data("project: \"a\"\ntimezone: \"Mars\"\npurpos: \"x\"\n".utf8)
        .write(to: URL(filePath: project.path + "/groundswell.yaml"))
      let faulty = try project.run(["import", chat, "--project", project.path])
      #expect(faulty.status == 78)
      #expect(faulty.errors.contains("groundswell.yaml:2:") && faulty.errors.contains("did you mean \"purpose\""))
    }
  }

  @Test func `an archive that cannot be written is said and nothing is half done`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", Self.chat)
      try Data("this is no database".utf8).write(to: URL(filePath: project.path + "/archive.sqlite"))
      let run = try project.run(["import", chat, "--project", project.path])
      #expect(run.status == 65 && run.errors.contains("no Groundswell archive"))
    }
  }

  @Test func `recoding right after an import changes nothing`() throws {
    try ScratchProject.with { project in
      for (index, text) in [Self.chat, Self.later].enumerated() {
        let file = try project.file("\(index)/WhatsApp Chat with Night.txt", text)
        #expect(try project.run(["import", file, "--project", project.path]).status == 0)
      }
      let run = try project.run(["recode", "--project", project.path])
      #expect(run.status == 0 && run.output.contains("Nothing changed."), "\(run.output)\(run.errors)")
      let json = try project.run(["recode", "--project", project.path, "--json"])
      #expect(json.output.contains("\"changed\":0"))
    }
  }
}
