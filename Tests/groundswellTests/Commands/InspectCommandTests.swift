import Foundation
import TestSupport
import Testing

@Suite struct InspectCommandTests {
  @Test func `what was recognised is said with the evidence, and nothing is stored`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      let run = try ToolRun(["inspect", chat], folder: project.folder)
      #expect(run.status == 0)
      for text in [
        "whatsapp-text", "day first: proven", "(line 1)", "2024-01-31 … 2024-02-01", "4 text", "1 created", "2 senders",
        "all accounted for", "issues    none",
      ] {
        #expect(run.output.contains(text), "\(text) not in\n\(run.output)")
      }
      #expect(!FileManager.default.fileExists(atPath: project.path + "/archive.sqlite"))
    }
  }

  @Test func `an ambiguous file shows both readings and is decided by the flag`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", "3/4/24, 10:00 - Ana: hi\n3/4/24, 10:01 - Bo: ho\n")
      let run = try project.run(["inspect", chat])
      #expect(run.status == 65)
      #expect(run.output.contains("2024-04-03") && run.output.contains("2024-03-04"), "\(run.output)")
      let decided = try project.run(["inspect", chat, "--date-order", "mdy"])
      #expect(decided.status == 0 && decided.output.contains("2024-03-04 … 2024-03-04"))
    }
  }

  @Test func `the JSON is one array with an object for each file`() throws {
    try ScratchProject.with { project in
      _ = try project.file("in/a.txt", ImportCommandTests.chat)
      _ = try project.file("in/b.txt", "")
      let folder = project.folder.appending(path: "in").path(percentEncoded: false)
      let run = try project.run(["inspect", folder, "--json"])
      #expect(run.status == 65)
      let array = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
      #expect(array.count == 2)
      #expect(array[0]["outcome"] as? String == "read" && array[1]["outcome"] as? String == "refused")
      #expect((array[0]["messages"] as? [String: Int])?["total"] == 4)
      #expect((array[0]["date_order"] as? [String: Any])?["order"] as? String == "dmy")
    }
  }
}
