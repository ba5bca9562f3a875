import Foundation
import TestSupport
import Testing

@Suite struct CodebookDiffCommandTests {
  static let messages = """
    {"id":"a","text":"all log off"}
    {"id":"b","text":"pedals down all of us"}
    {"text":"my pay is low"}
    {"kind":"event"}

    """

  /// A copy of the small codebook with one rule renamed and one word more.
  static func edited(in folder: URL) throws -> String {
    let copy = folder.appending(path: "edited")
    try FileManager.default.copyItem(at: Fixtures.root.appending(path: "codebooks/small"), to: copy)
    func edit(_ path: String, _ old: String, _ new: String) throws {
      let file = copy.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains(old))
      try Data(text.replacing(old, with: new).utf8).write(to: file)
    }
    try edit("en/rules.yaml", "rule: my-pay-is", "rule: pay-is")
    try edit(
      "en/rules.yaml", "any_of: [\"@ALL log off\"",
      "any_of: [\"@ALL|pedals down\"".replacing("@ALL|pedals", with: "pedals"))
    try edit("en/words.yaml", "[\"all\", \"everybody\"]", "[\"all\", \"you all\"]")
    return copy.path(percentEncoded: false)
  }

  @Test func `rules, counts, transitions and examples are shown`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "messages.ndjson")
      try Data(Self.messages.utf8).write(to: file)
      let arguments = [
        "codebook", "diff", Fixtures.codebook("small"), "--codebook", try Self.edited(in: folder), "--file",
        file.path(percentEncoded: false),
      ]
      let plain = try ToolRun(arguments)
      #expect(plain.status == 0 && plain.errors.isEmpty, "\(plain.errors)")
      #expect(!plain.output.contains("all log off"))
      try expectGolden(plain.output, "codebooks/diff/edited.txt")
      let withText = try ToolRun(arguments + ["--with-text"])
      #expect(withText.output.contains("\n      all log off\n"))
      let json = try ToolRun(arguments + ["--json"])
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect(object["messages"] as? Int == 3 && object["changed"] as? Int == 2)
      let transitions = try #require(object["transitions"] as? [[String: Any]])
      #expect(transitions.count == 2 && !json.output.contains("\"text\""))
    }
  }

  @Test func `without messages only the codebooks are compared, and with itself nothing differs`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let small = Fixtures.codebook("small")
      let run = try ToolRun(["codebook", "diff", small, "--codebook", try Self.edited(in: folder)])
      #expect(
        run.output.contains("+ en/pay-is") && run.output.contains("- en/my-pay-is") && !run.output.contains("messages"))
      let same = try ToolRun(["codebook", "diff", small, "--codebook", small])
      #expect(same.status == 0 && same.output.contains("Rules and words are the same."))
    }
    let beside = try ToolRun(["codebook", "diff", "built-in", "--codebook", Fixtures.codebook("beside")])
    #expect(
      beside.output.contains("rules: 1 added, 0 removed, 0 changed") && beside.output.contains("+ en/pedals-down"))
  }

  @Test func `an archive is compared without names, and stays as it is`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      let before = try project.run(["recode", "--project", project.path, "--json"])
      let run = try project.run([
        "codebook", "diff", "built-in", "--codebook", Fixtures.codebook("small"), "--project", project.path,
      ])
      #expect(run.status == 0 && run.output.contains("RESISTANCE"), "\(run.errors)")
      #expect(!run.output.contains("P-") && !run.output.contains("G-"))
      let after = try project.run(["recode", "--project", project.path, "--json"])
      #expect(after.output == before.output && after.output.contains("\"changed\":0"))
    }
  }

  @Test func `wrong lines, files and options are said with their place`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try Data("{\"text\":\"a\"}\n{\"text\":\n".utf8).write(to: folder.appending(path: "m.ndjson"))
      let small = Fixtures.codebook("small")
      let broken = try ToolRun(["codebook", "diff", small, "--file", "m.ndjson"], folder: folder)
      #expect(broken.status == 65 && broken.errors.contains("m.ndjson, line 2: "))
      let missing = try ToolRun(["codebook", "diff", small, "--file", "none"], folder: folder)
      #expect(missing.status == 74 && missing.errors.contains("none: No such file"))
      #expect(try ToolRun(["codebook", "diff", "none"], folder: folder).status == 78)
      #expect(try ToolRun(["codebook", "diff", small, "--file", "a", "--project", "b"]).status == 64)
      #expect(try ToolRun(["codebook", "diff"]).status == 64)
    }
  }
}
