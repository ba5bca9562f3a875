import Foundation
import TestSupport
import Testing

/// Names, numbers and titles planted in exports must be found in no byte that any command writes.
@Suite struct CanaryTests {
  static let canaries = [
    "Zebulonia", "Quartermaine", "zebulonia", "41414141", "4141 4141", "41 41 41 41", "canary.person", "070761-4285",
    "0707614285", "Kanariegruppen", "secret-path", "Vesuvian Riders",
  ]

  static let chats: [(name: String, text: String)] = [
    (
      "WhatsApp Chat with Kanariegruppen.txt",
      """
      31/01/2024, 09:00 - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.
      31/01/2024, 09:00 - Zebulonia Quartermaine created group "Kanariegruppen"
      31/01/2024, 09:01 - Zebulonia Quartermaine added +45 41 41 41 41
      31/01/2024, 09:02 - Zebulonia Quartermaine: call me 41 41 41 41 or canary.person@example.org
      31/01/2024, 09:03 - +45 41 41 41 41: ok zebulonia, my cpr 070761-4285 and https://forum.example/secret-path?u=Zebulonia
      31/01/2024, 09:04 - Zebulonia Quartermaine: QUARTERMAINE here, +4541414141, 0045 4141 4141, cpr 0707614285
      31/01/2024, 09:05 - Zebulonia Quartermaine changed the subject from "Kanariegruppen" to "Vesuvian Riders"
      31/01/2024, 09:06 - +45 41 41 41 41: @\u{2068}Zebulonia Quartermaine\u{2069} lets all log off friday

      """
    ),
    ("Zebulonia Quartermaine.vcf", "BEGIN:VCARD\nFN:Zebulonia Quartermaine\nEND:VCARD\n"),
    ("WhatsApp Chat with Zebulonia Quartermaine.txt", "no header here, only Zebulonia Quartermaine 41414141\n"),
    ("WhatsApp Chat - Vesuvian Riders.zip", "PK\u{3}\u{4} damaged Zebulonia"),
  ]

  @Test func `no canary is in any byte of archive, journal, temporary file, report, output or error text`() throws {
    try ScratchProject.with { project in
      let inbox = project.folder.appending(path: "exports")
      for chat in Self.chats { _ = try project.file("exports/" + chat.name, chat.text) }
      let exports = inbox.path(percentEncoded: false)
      var outputs: [(String, Data)] = []
      let group = try project.run(["inspect", exports, "--project", project.path])
      let commands: [[String]] = [
        ["inspect", exports], ["inspect", exports, "--json"], ["convert", exports], ["convert", exports, "--quiet"],
        ["import", exports, "--project", project.path], ["import", exports, "--project", project.path, "--json"],
        ["recode", "--project", project.path], ["report", "--project", project.path],
        ["doctor", "--project", project.path],
        ["import", exports + "/" + Self.chats[0].name, "--project", "/nonexistent"],
      ]
      #expect(!group.output.isEmpty)
      for command in commands {
        let run = try project.run(command)
        outputs.append((command.joined(separator: " "), run.bytes))
      }
      for (command, bytes) in outputs { try Self.expectClean(bytes, command) }
      try Self.expectClean(group.bytes, "inspect --project")
      // The project's folder: archive, journals, reports, configuration, lock.
      let enumerator = FileManager.default.enumerator(at: URL(filePath: project.path), includingPropertiesForKeys: nil)
      var files = 0
      while let file = enumerator?.nextObject() as? URL {
        guard let bytes = try? Data(contentsOf: file) else { continue }
        try Self.expectClean(bytes, file.lastPathComponent)
        files += 1
      }
      #expect(files >= 4)
      // The messages are there all the same.
      let convert = try project.run(["convert", exports + "/" + Self.chats[0].name, "--project", project.path])
      #expect(convert.output.split(separator: "\n").count == 8)
      #expect(
        convert.output.contains("[PHONE]") && convert.output.contains("[EMAIL]") && convert.output.contains("[CPR]"))
      #expect(convert.output.contains("forum.example") && convert.output.contains("[NAME]"))
    }
  }

  static func expectClean(_ bytes: Data, _ place: String) throws {
    for canary in canaries {
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(canary) found in \(place)")
      let wide = try #require(canary.data(using: .utf16LittleEndian))
      #expect(bytes.range(of: wide) == nil, "\(canary) found as UTF-16 in \(place)")
    }
  }
}
