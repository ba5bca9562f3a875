import Foundation
import TestSupport
import Testing

@Suite struct ValidateCommandTests {
  private static let call = "nobody accept orders under 40 tonight, all of us"

  /// Two calls, one of them not seen as the person sees it, and neutral talk.
  private static let gold = """
    {"id":"g-1","group":"g","lang":"en","text":"\(call)","head":"RESISTANCE","rung":4,"codes":["R-CTA"],"themes":[]}
    {"id":"g-2","group":"g","lang":"en","text":"qwrt \\u001b[31m zxcv","head":"RESISTANCE","rung":5,"codes":["R-INT"],"themes":["PAY"]}
    {"id":"h-1","group":"h","lang":"da","text":"hej med jer","head":"NEITHER","rung":0,"codes":["N-SOC"],"themes":[]}

    """

  private static func validate(_ content: String = gold, _ flags: [String] = []) throws -> ToolRun {
    try Fixtures.withTemporaryFolder { folder in
      try Data(content.utf8).write(to: folder.appending(path: "gold.ndjson"))
      return try ToolRun(["validate", "gold.ndjson"] + flags, folder: folder)
    }
  }

  private static func object(_ flags: [String] = []) throws -> [String: Any] {
    let run = try validate(gold, ["--json", "--resamples", "20"] + flags)
    #expect(run.status == 0 && run.errors.isEmpty)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `a person gets scores, confusions and errors, with a warning for small languages`() throws {
    let run = try Self.validate(Self.gold, ["--resamples", "20"])
    #expect(run.status == 0 && run.errors.isEmpty)
    for part in [
      "3 messages in 2 threads", "en *", "da *", "below 300 coded messages or 40", "rung ≥ 4 F1", "0.67 [0.67, 0.67]",
      "rung ≥ 4 recall", "0.50 [0.50, 0.50]", "rung κ, quadratic", "too low",
      "false alarms 0.0 in 10,000: 0 of 1 neutral",
      "ERRORS 1: missed calls 1",
      "missed call  g-2  en  gold.ndjson:2", "gold   RESISTANCE 5  R-INT  [PAY]",
    ] { #expect(run.output.contains(part), "\(part)") }
    // Text of others reaches the terminal without what could steer it.
    #expect(!run.output.contains("\u{1B}") && run.output.contains("qwrt \u{FFFD}[31m zxcv"))
    #expect(!run.output.contains("DA\n"))
    #expect(try Self.validate(Self.gold, ["--by-code", "--resamples", "0"]).output.contains("DA\n"))
  }

  @Test func `a script gets every number, the same on every run`() throws {
    let first = try Self.object()
    let overall = try #require(first["overall"] as? [String: Any])
    #expect(overall["messages"] as? Int == 3 && overall["threads"] as? Int == 2)
    let scores = try #require(overall["scores"] as? [String: [String: Any]])
    #expect(scores["strict_recall"]?["value"] as? Double == 0.5)
    #expect((scores["strict_recall"]?["low"] as? Double).map { $0 <= 0.5 } == true)
    #expect((first["languages"] as? [[String: Any]])?.compactMap { $0["language"] as? String } == ["en", "da"])
    let errors = try #require(first["errors"] as? [String: Any])
    #expect(errors["total"] as? Int == 1 && (errors["list"] as? [Any])?.count == 1)
    #expect(try NSDictionary(dictionary: first) == NSDictionary(dictionary: Self.object()))
    let other = try Self.object(["--seed", "99", "--errors", "0"])
    #expect(((other["errors"] as? [String: Any])?["list"] as? [Any])?.isEmpty == true)
  }

  @Test func `a rival is shown beside with the differences`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try Data(Self.gold.utf8).write(to: folder.appending(path: "gold.ndjson"))
      try Data("%\n1\tR-CTA\n%\nhej\t1\n".utf8).write(to: folder.appending(path: "rival.dic"))
      let run = try ToolRun(
        ["validate", "gold.ndjson", "--baseline", "rival.dic", "--resamples", "20"], folder: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("baseline") && run.output.contains("difference"))
      #expect(run.output.contains("of rival.dic"))
    }
  }

  @Test(arguments: [
    ("", "no coded messages"), ("{}\n", "gold.ndjson:1: no \"text\""), ("x\n", "gold.ndjson:1: no JSON object"),
    (gold + "{\"text\":\"x\",\"head\":\"RESISTENCE\",\"rung\":4}\n", "gold.ndjson:4: \"head\" has \"RESISTENCE\""),
    (gold + "\n{\"text\":\"x\",\"head\":\"COPING\",\"rung\":9}\n", "gold.ndjson:5: the rung is 9"),
    ("{\"text\":\"x\",\"head\":\"COPING\",\"rung\":1,\"codes\":[\"C-ASKK\"]}\n", "did you mean \"C-ASK\"?"),
  ])
  func `faulty files end the run with their lines`(content: String, sentence: String) throws {
    let run = try Self.validate(content)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test(arguments: [["--errors", "some"], ["--errors", "-1"], ["--resamples", "-1"], ["--resamples", "1000000"]])
  func `numbers out of range are wrong usage`(flags: [String]) throws {
    #expect(try Self.validate(Self.gold, flags).status == 64)
  }

  @Test func `a file that is not there is named`() throws {
    let run = try ToolRun(["validate", "/nonexistent/gold.ndjson"])
    #expect(run.status == 74 && run.errors.contains("/nonexistent/gold.ndjson"))
  }
}
