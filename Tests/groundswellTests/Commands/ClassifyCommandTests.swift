import Foundation
import TestSupport
import Testing

@Suite struct ClassifyCommandTests {
  static func classify(_ lines: String, _ flags: [String] = []) throws -> ToolRun {
    try ToolRun(["classify"] + flags, input: Data(lines.utf8))
  }

  static func objects(_ run: ToolRun) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `same order, same count, the id as it came`() throws {
    let ids = ["1", "\"a\\u00e5\"", "{\"x\":[1,2]}", "null", "2.50"]
    let input = ids.map { "{\"id\":\($0),\"text\":\"hello\"}\n" }.joined()
    let run = try Self.classify(input)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == ids.count)
    for (line, id) in zip(lines, ids) { #expect(line.hasPrefix("{\"id\":\(id),\"head\":\"")) }
  }

  @Test func `a call is coded with its evidence, counted in Unicode scalars`() throws {
    let run = try Self.classify("{\"id\":1,\"text\":\"👩🏽‍🦱 let's all log off friday\"}\n")
    let object = try #require(try Self.objects(run).first)
    #expect(object["head"] as? String == "RESISTANCE")
    #expect(object["rung"] as? Int == 4)
    let codes = try #require(object["codes"] as? [[String: Any]])
    let call = try #require(codes.first { $0["code"] as? String == "R-CTA" })
    let span = try #require(call["span"] as? [Int])
    // The emoji is four scalars and a blank follows.
    #expect(span[0] >= 5 && span[1] <= 29 && span[0] < span[1])
    #expect((call["rule"] as? String)?.hasPrefix("en/") == true)
  }

  @Test func `successive lines of a group are context, a day later no more`() throws {
    func reply(_ group: String, _ sentAt: String) throws -> [String: Any] {
      let run = try Self.classify(
        """
        {"id":1,"group":"a","sent_at":"2024-11-15T18:00:00+01:00","text":"nobody accept orders under 40 tonight, all of us"}
        {"id":2,"group":"\(group)","sent_at":"\(sentAt)","text":"count me in"}

        """)
      return try #require(try Self.objects(run).last)
    }
    #expect(try reply("a", "2024-11-15T18:02:00+01:00")["rung"] as? Int == 5)
    #expect(try reply("b", "2024-11-15T18:02:00+01:00")["rung"] as? Int != 5)
    #expect(try reply("a", "2024-11-17T18:02:00+01:00")["rung"] as? Int != 5)
  }

  @Test(arguments: ["not json", "{\"id\":1}", "{\"text\":\"x\"}", "{\"id\":1,\"text\":5}", "", "[1]"])
  func `a malformed line ends the run with its number, or becomes an error`(line: String) throws {
    let input = "{\"id\":7,\"text\":\"ok\"}\n\(line)\n{\"id\":9,\"text\":\"ok\"}\n"
    let strict = try Self.classify(input)
    #expect(strict.status == 65 && strict.errors.contains("line 2"))
    #expect(strict.output.split(separator: "\n").count == 1)
    let lenient = try Self.classify(input, ["--keep-going"])
    #expect(lenient.status == 0)
    let objects = try Self.objects(lenient)
    #expect(objects.count == 3 && objects[1]["error"] is String && objects[2]["head"] is String)
  }

  @Test func `nothing in, nothing out`() throws {
    let run = try Self.classify("")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
  }

  @Test func `a broken codebook stops the run with every fault`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try Data("version: \"1\"\ncodess: []\n".utf8).write(to: folder.appending(path: "codes.yaml"))
      let run = try Self.classify("", ["--codebook", folder.path(percentEncoded: false)])
      #expect(run.status == 78 && run.errors.contains("codes.yaml:2:") && run.errors.contains("codes"))
      let missing = try Self.classify("", ["--codebook", "/nonexistent"])
      #expect(missing.status == 78 && !missing.errors.isEmpty)
    }
  }

  // MARK: --explain

  @Test func `each message is explained with evidence, reasons and what nearly matched`() throws {
    let input = try Data(contentsOf: Fixtures.root.appending(path: "explain/messages.txt"))
    let run = try ToolRun(["classify", "--explain", "--codebook", Fixtures.codebook("small")], input: input)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    try expectGolden(run.output, "explain/small-codebook.txt")
  }

  @Test func `one message is explained without reading standard input`() throws {
    let run = try ToolRun(["classify", "--message", "all log off", "--codebook", Fixtures.codebook("small")])
    #expect(run.status == 0 && run.output.hasPrefix("  «all log off»\n"))
    #expect(run.output.contains("en/all-log-off, pattern \"@ALL log off\""))
  }

  @Test func `an explanation says what the line filter says`() throws {
    let texts = ["let's all log off friday", "my pay is late", "hello", "the union called a meeting", "who strikes?"]
    let input = texts.map { "{\"id\":1,\"text\":\"\($0)\"}\n" }.joined()
    let coded = try Self.objects(Self.classify(input))
    let explained = try Self.classify(input, ["--explain"]).output.split(separator: "message 1\n")
    #expect(coded.count == texts.count && explained.count == texts.count)
    for (object, text) in zip(coded, explained) {
      let head = try #require(object["head"] as? String)
      let rung = try #require(object["rung"] as? Int)
      #expect(text.contains("\n  head      \(head): ") && text.contains("\n  rung      \(rung) ("))
      for code in try #require(object["codes"] as? [[String: Any]]) {
        let rule = try #require(code["rule"] as? String)
        #expect(text.contains("    rule      \(rule),"))
      }
    }
  }

  @Test func `control characters never reach the terminal`() throws {
    let run = try ToolRun([
      "classify", "--message", "\u{1B}[2J all log off\u{202E}", "--codebook", Fixtures.codebook("small"),
    ])
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
  }

  @Test func `a malformed line ends the explaining, and --keep-going does not go with it`() throws {
    let run = try ToolRun(["classify", "--explain"], input: Data("hello\n{\"id\":1}\n".utf8))
    #expect(run.status == 65 && run.errors.contains("line 2"))
    #expect(try ToolRun(["classify", "--explain", "--keep-going"]).status == 64)
  }

  // MARK: Other codebooks

  @Test(arguments: ["words.yml", "words.dic", "words.cat"])
  func `a dictionary of another program codes the same messages`(name: String) throws {
    let texts = [
      "We STRIKE now, løn!", "I log off now", "don't accept it", "low basic pay", "join the union", "logoff", "rain",
      "nothing",
    ]
    let input = texts.map { "{\"id\":1,\"text\":\"\($0)\"}\n" }.joined()
    let path = Fixtures.root.appending(path: "dictionaries/\(name)").path(percentEncoded: false)
    let run = try Self.classify(input, ["--codebook", path])
    #expect(run.status == 0, "\(run.errors)")
    let found = try Self.objects(run).map { object in
      let codes = (object["codes"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
      return (codes + (object["themes"] as? [String] ?? [])).joined(separator: " ")
    }
    #expect(found == ["R-CTA PAY", "R-CTA", "R-CTA", "PAY", "R-UNI", "", "", ""])
  }

  @Test func `what of a dictionary is not used is said, and a map is taken`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.yml")
      try Data("call: [strike, \"*nions\"]\nother: [x]\n".utf8).write(to: file)
      let path = file.path(percentEncoded: false)
      let refused = try Self.classify("", ["--codebook", path])
      #expect(refused.status == 78 && refused.errors.contains("(call, other)") && refused.errors.contains("--map"))
      let map = folder.appending(path: "map.yaml")
      try Data("call: R-CTA\n".utf8).write(to: map)
      let run = try Self.classify(
        "{\"id\":1,\"text\":\"strike\"}\n", ["--codebook", path, "--map", map.path(percentEncoded: false)])
      #expect(run.status == 0 && run.output.contains("\"dictionary/call\""))
      #expect(run.errors.contains("1 of 2 categories") && run.errors.contains("1 entries"))
    }
  }

  @Test func `a folder with rules only is used beside the built-in codebook`() throws {
    let input = "{\"id\":1,\"text\":\"pedals down all of us\"}\n{\"id\":2,\"text\":\"let's all log off friday\"}\n"
    let run = try Self.classify(input, ["--codebook", Fixtures.codebook("beside")])
    let heads = try Self.objects(run).map { $0["head"] as? String }
    #expect(heads == ["RESISTANCE", "RESISTANCE"] && run.output.contains("en/pedals-down"))
  }
}

extension Fixtures {
  /// The path of a codebook among the fixtures.
  static func codebook(_ name: String) -> String {
    root.appending(path: "codebooks/\(name)").path(percentEncoded: false)
  }
}
