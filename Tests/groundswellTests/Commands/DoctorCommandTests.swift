import Foundation
import TestSupport
import Testing

@Suite struct DoctorCommandTests {
  @Test func `a healthy project has nothing to mend`() throws {
    try ScratchProject.with { project in
      let before = try project.run(["doctor", "--project", project.path])
      #expect(before.status == 0 && before.output.contains("no archive yet"), "\(before.output)")
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      let after = try project.run(["doctor", "--project", project.path])
      #expect(after.status == 0 && after.output.contains("sound: 4 messages, 1 events, 1 exports"), "\(after.output)")
      #expect(!after.output.contains("MEND"))
      #expect(try project.run(["doctor", "--project", project.path, "--quiet"]).output.isEmpty)
    }
  }

  @Test func `what must be mended is said with the way to mend it`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: project.path)
      let key = try #require(project.environment["GROUNDSWELL_KEY_FILE"])
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key)
      let run = try project.run(["doctor", "--project", project.path])
      #expect(run.status == 78)
      #expect(run.output.contains("chmod go-rwx \(project.path)") && run.output.contains("chmod 600 \(key)"))
    }
  }

  @Test func `a damaged archive is noticed`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      let file = try FileHandle(forUpdating: URL(filePath: project.path + "/archive.sqlite"))
      try file.seek(toOffset: 4096 * 3)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 4096 * 4))
      try file.close()
      let run = try project.run(["doctor", "--project", project.path])
      #expect(run.status == 78 && run.output.contains("MEND"), "\(run.output)\(run.errors)")
    }
  }
}
