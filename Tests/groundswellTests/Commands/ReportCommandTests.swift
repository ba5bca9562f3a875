import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  @Test func `the same archive gives the same bytes, and an empty group says too little data`() throws {
    try ScratchProject.with { project in
      let none = try project.run(["report", "--project", project.path])
      #expect(none.status == 78 && none.errors.contains("no archive yet"))
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      func files() throws -> [String: Data] {
        let run = try project.run(["report", "--project", project.path])
        #expect(run.status == 0, "\(run.errors)")
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: project.path + "/reports") {
          files[name] = try Data(contentsOf: URL(filePath: project.path + "/reports/" + name))
        }
        return files
      }
      let first = try files()
      #expect(try files() == first)
      #expect(Set(["report.html", "report.json", "weekly.csv"]).isSubset(of: Set(first.keys)))
      let html = String(decoding: try #require(first["report.html"]), as: UTF8.self)
      #expect(html.lowercased().contains("too little data"))
      #expect(!html.contains("<script") && html.contains("Content-Security-Policy"))
      #expect(!html.contains("P-"))
    }
  }

  @Test func `fewer than three persons cannot be asked for`() throws {
    let run = try ToolRun(["report", "--k", "2"])
    #expect(run.status == 64 && run.errors.contains("at least 3"))
  }
}
