import Foundation
import TestSupport
import Testing

@Suite struct InitCommandTests {
  @Test func `a project is a closed folder with configuration, inbox and reports, and its key lies elsewhere`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let home = folder.appending(path: "home").path(percentEncoded: false)
      let project = folder.appending(path: "couriers").path(percentEncoded: false)
      let run = try ToolRun(
        ["init", project, "--purpose", "a \"study\"", "--lawful-basis", "Art. 9(2)(j)", "--purge-after", "2099-12-31"],
        environment: ["HOME": home])
      #expect(run.status == 0, "\(run.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: project).sorted()
      #expect(names == ["groundswell.yaml", "inbox", "reports"])
      let mode = try FileManager.default.attributesOfItem(atPath: project)[.posixPermissions] as? Int
      #expect(mode == 0o700)
      let keys = try FileManager.default.contentsOfDirectory(atPath: home + "/.config/groundswell")
      #expect(keys.count == 1 && keys[0].hasSuffix(".key"))
      #expect(run.output.contains(keys[0]))
      #expect(try ToolRun(["doctor", "--project", project], environment: ["HOME": home]).status == 0)
      // The second run destroys nothing.
      let again = try ToolRun(["init", project], environment: ["HOME": home])
      #expect(again.status == 73 && again.errors.contains("not empty"))
    }
  }

  @Test func `without purpose and purge date a project can be made but not imported into`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let environment = ["HOME": folder.path(percentEncoded: false)]
      let project = folder.appending(path: "bare").path(percentEncoded: false)
      let run = try ToolRun(["init", project], environment: environment)
      #expect(run.status == 0 && run.output.contains("Nothing can be imported yet"))
      let chat = folder.appending(path: "chat.txt")
      try Data("31/01/2024, 09:00 - Ana: hi\n".utf8).write(to: chat)
      let refused = try ToolRun(
        ["import", chat.path(percentEncoded: false), "--project", project], environment: environment)
      #expect(refused.status == 78)
      for word in ["purpose", "lawful_basis", "purge_after"] { #expect(refused.errors.contains(word)) }
    }
  }

  @Test(arguments: [
    (["--timezone", "Europe/Copenhaagen"], "no time zone"), (["--purge-after", "31/12/2027"], "no day"),
  ])
  func `nonsense is refused before anything is made`(flags: [String], message: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let project = folder.appending(path: "p").path(percentEncoded: false)
      let run = try ToolRun(["init", project] + flags, environment: ["HOME": folder.path(percentEncoded: false)])
      #expect(run.status == 64 && run.errors.contains(message))
      #expect(!FileManager.default.fileExists(atPath: project))
    }
  }

  @Test func `a key inside the project is refused`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let project = folder.appending(path: "p").path(percentEncoded: false)
      let run = try ToolRun(["init", project], environment: ["GROUNDSWELL_KEY_FILE": project + "/my.key"])
      #expect(run.status == 78 && run.errors.contains("inside the project"))
    }
  }
}
