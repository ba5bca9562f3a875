import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ExportSearchFolderTests {
  static let chat = "19/03/2024, 10:00 - Ilse: hi\n"

  /// What is found in a folder of files, as short words with the names of what is not an export.
  private func find(_ files: [(String, [UInt8])]) throws -> [String] {
    try Fixtures.withTemporaryFolder { folder in
      for (name, bytes) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      }
      let found = Importer.test().find(at: [folder.path])
      return found.map { item in
        switch item {
        case .export(let file): "export " + file.names.joined(separator: " < ")
        case .failed(let path, _, let error): "failed \(Outcome.words(error)) \(URL(filePath: path).lastPathComponent)"
        case .skipped(let path, _, let reason):
          "skipped \(Outcome.words(reason)) \(URL(filePath: path).lastPathComponent)"
        }
      }
    }
  }

  private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `an export that was unpacked is one chat with what was sent in it`() throws {
    let office = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + text("[Content_Types].xml")
    let zip = ZipBuilder([ZipBuilder.Member("a.jpg", "x")]).bytes
    let found = try find([
      ("Hub/_chat.txt", text(Self.chat)), ("Hub/menu.txt", text("soup\n")), ("Hub/a.jpg", [0xFF, 0xD8, 0xFF]),
      ("Hub/b.docx", office), ("Hub/c.rar", text("Rar!x")), ("Hub/photos.zip", zip),
    ])
    #expect(
      found == [
        "export _chat.txt < Hub", "skipped notAChat jpeg a.jpg", "skipped notAChat officeDocument b.docx",
        "skipped notAChat rar c.rar", "skipped attachment menu.txt", "skipped attachment photos.zip",
      ])
  }

  @Test func `archives of other kinds are told where they may be exports`() throws {
    #expect(try find([("a.rar", text("Rar!x"))]) == ["failed notAChat rar a.rar"])
    #expect(
      try find([("_chat.txt", text(Self.chat)), ("WhatsApp Chat - B.7z", [0x37, 0x7A, 0xBC, 0xAF])]).count == 2)
    let zip = ZipBuilder([ZipBuilder.Member("a.jpg", "x")]).bytes
    #expect(
      try find([("WhatsApp Chat - A.zip", zip), ("b.txt", text(Self.chat))]).contains {
        $0 == "failed archiveWithoutChat(members: 1) WhatsApp Chat - A.zip"
      })
  }

  @Test func `the folder of WhatsApp Web is one chat`() throws {
    let found = try find([
      ("T/chat.txt", text(Self.chat)), ("T/chat.md", text("# WhatsApp Chat Export: T\n")),
      ("T/media/menu.txt", text("soup\n")), ("U/chat.md", text("# WhatsApp Chat Export: U\n")),
    ])
    #expect(
      found == [
        "skipped markdownCopy chat.md", "export chat.txt < T", "skipped attachment menu.txt",
        "failed notAChat markdownChat chat.md",
      ])
  }

  @Test func `a folder of several chats names none of them`() throws {
    #expect(
      try find([("in/_chat.txt", text(Self.chat)), ("in/_chat (1).txt", text(Self.chat))]) == [
        "export _chat (1).txt", "export _chat.txt",
      ])
  }
}
