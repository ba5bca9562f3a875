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
}
