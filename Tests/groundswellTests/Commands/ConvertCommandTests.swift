import Foundation
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
  @Test func `records come as the contract says, keys absent when empty`() throws {
    try ScratchProject.with { project in
      let chat = try project.file(
        "WhatsApp Chat with Night.txt",
        """
        04/03/2024, 17:40 - Ana created group "Night"
        04/03/2024, 17:42 - Ana: first line
        second line, mail ana@post.example
        14/07/2024, 09:00 - Bo: <Media omitted>
        14/07/2024, 09:01 - Bo left

        """)
      let run = try project.run(["convert", chat])
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 4)
      let objects = try lines.map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(objects.map { $0["type"] as? String } == ["created", "text", "media", "left"])
      #expect(objects.map { $0["kind"] as? String } == ["event", "message", "message", "event"])
      #expect(objects[1]["text"] as? String == "first line\nsecond line, mail [EMAIL]")
      #expect(objects[1]["sent_at"] as? String == "2024-03-04T17:42:00+01:00")
      #expect(objects[2]["sent_at"] as? String == "2024-07-14T09:00:00+02:00")
      #expect(objects[2]["text"] == nil)
      #expect((objects[1]["source"] as? [String: Int]) == ["file": 0, "line": 2])
      #expect((objects[2]["source"] as? [String: Int])?["line"] == 4)
      let person = try #require(objects[1]["person"] as? String)
      #expect(person.hasPrefix("P-") && person.count == 10)
      #expect(objects[0]["person"] as? String == person)
      #expect((objects[0]["group"] as? String)?.hasPrefix("G-") == true)
      #expect(objects[1]["edited"] as? Bool == false && objects[1]["forwarded"] as? Bool == false)
    }
  }

  @Test func `the same key gives the same pseudonyms, another run without a key gives others`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      let first = try project.run(["convert", chat]).output
      #expect(try project.run(["convert", chat]).output == first)
      let ephemeral = try ToolRun(["convert", chat])
      #expect(ephemeral.status == 0 && ephemeral.output != first)
      #expect(ephemeral.errors.contains("this run only"))
      #expect(ephemeral.output.split(separator: "\n").count == first.split(separator: "\n").count)
    }
  }

  @Test func `every committed WhatsApp fixture is read to its last byte or refused with a reason`() throws {
    let cases = try Fixtures.folders(in: "exports/whatsapp")
    #expect(cases.count >= 20)
    for folder in cases {
      let inputs = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        .filter { $0 != "expected.json" && $0 != "note.md" }
      #expect(!inputs.isEmpty, "\(folder.lastPathComponent)")
      for input in inputs {
        let run = try ToolRun(["convert", folder.appending(path: input).path(percentEncoded: false), "--quiet"])
        #expect(run.status == 0 || (run.status == 65 && !run.errors.isEmpty), "\(folder.lastPathComponent)")
      }
    }
  }

  @Test func `paths without an export are said`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let run = try ToolRun(["convert", folder.path(percentEncoded: false)])
      #expect(run.status == 65 && run.errors.contains("no export was found"))
      let missing = try ToolRun(["convert", folder.path(percentEncoded: false) + "/nothing.txt"])
      #expect(missing.status == 65 && missing.errors.contains("No such file"))
    }
  }
}
