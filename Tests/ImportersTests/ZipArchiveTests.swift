import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ZipArchiveTests {
  private func path(_ name: String) throws -> String {
    try ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/\(name)")).input
  }

  private func open(_ path: String) throws -> ZipArchive { try ZipArchive.open(ArchivePlace(path: path)) }

  @Test func `a member is read as it was packed`() throws {
    let path = try path("zip-android")
    let archive = try open(path)
    #expect(archive.count == 2)
    let facts = try #require(archive.facts(0))
    #expect(facts.name.path == "WhatsApp Chat with Hub 6.txt" && facts.kind == .file && !facts.isEncrypted)
    let bytes = try ByteSource.member(archive: ArchivePlace(path: path), index: 0).head(10_000)
    #expect(bytes.count == facts.size)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("19/03/2024, 10:00 - Ilse: hi\n"))
    #expect(archive.facts(2) == nil)
  }

  @Test func `damage and passwords are told apart`() throws {
    #expect(throws: ImportError.encryptedArchive) { _ = try open(try path("zip-encrypted")).member(0) }
    let bent = ByteSource.member(archive: ArchivePlace(path: try path("zip-damaged-member")), index: 0)
    #expect(throws: ImportError.self) { _ = try bent.open().head(1 << 16) }
    #expect(throws: ImportError.unreadable(errno: ENOENT)) { _ = try open("/nowhere.zip") }
  }

  @Test func `a zip without its end is cut off, one of several volumes is split`() throws {
    let whole = ZipBuilder([ZipBuilder.Member("_chat.txt", "x")]).bytes
    try Fixtures.withTemporaryFolder { folder in
      for count in [4, 30, whole.count - 22, whole.count - 1] {
        let file = folder.appending(path: "\(count).zip")
        try Data(whole.prefix(count)).write(to: file)
        #expect(throws: ImportError.truncatedArchive(bytes: count)) { _ = try open(file.path) }
      }
      let cut = folder.appending(path: "30.zip").path
      // More failures than a process may hold open files.
      for _ in 0..<5000 where (try? open(cut)) != nil { Issue.record("opened") }
      let sound = folder.appending(path: "sound.zip")
      try Data(whole).write(to: sound)
      #expect(try open(sound.path).count == 1)
      var split = whole
      split[whole.count - 18] = 2
      let file = folder.appending(path: "split.zip")
      try Data(split).write(to: file)
      #expect(throws: ImportError.splitArchive) { _ = try open(file.path) }
    }
  }

  @Test func `a link is not followed`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let link = folder.appending(path: "link.zip")
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: try path("zip-ios"))
      #expect(throws: ImportError.symbolicLink) { _ = try open(link.path) }
    }
  }

  @Test func `what the packer noted of links, folders and methods is known`() throws {
    var (link, odd) = (ZipBuilder.Member("l", "x"), ZipBuilder.Member("o", "x"))
    link.unixMode = 0o120777
    odd.method = 77
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "x.zip")
      try ZipBuilder([link, odd, ZipBuilder.Member("d/")]).write(to: file)
      let archive = try open(file.path)
      #expect((0..<3).map { archive.facts($0)?.kind } == [.symbolicLink, .file, .folder])
      #expect(throws: ImportError.unknownCompression) { _ = try archive.member(1) }
    }
  }
}
