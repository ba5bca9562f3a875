import Foundation
import TestSupport
import Testing

@Suite struct RecodeCommandTests {
  @Test func `another codebook changes codes, and the old one brings them back`() throws {
    try ScratchProject.with { project in
      let chat = try project.file("chat.txt", ImportCommandTests.chat)
      #expect(try project.run(["import", chat, "--project", project.path]).status == 0)
      // The same codebook without its English rules.
      let copy = project.folder.appending(path: "codebook")
      let source = Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages")
      for path in ["codes.yaml", "common/words.yaml", "lt/words.yaml", "lt/rules.yaml"] {
        let target = copy.appending(path: path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source.appending(path: path), to: target)
      }
      let other = try project.run(
        ["recode", "--project", project.path, "--codebook", copy.path(percentEncoded: false)])
      #expect(other.status == 0 && other.output.contains("RESISTANCE →"), "\(other.output)\(other.errors)")
      let doctor = try project.run(["doctor", "--project", project.path])
      #expect(doctor.output.contains("groundswell recode codes it again"))
      let back = try project.run(["recode", "--project", project.path])
      #expect(back.status == 0 && back.output.contains("→ RESISTANCE"))
      #expect(try project.run(["recode", "--project", project.path]).output.contains("Nothing changed."))
    }
  }

  @Test func `without an archive there is nothing to code`() throws {
    try ScratchProject.with { project in
      let run = try project.run(["recode", "--project", project.path])
      #expect(run.status == 78 && run.errors.contains("no archive yet"))
    }
  }
}
