import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ZipArchiveTests {
  private func path(_ name: String) throws -> String {
    try ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/\(name)")).input
  }

  @Test func `a member is read as it was packed`() throws {
    let path = try path("zip-android")
    let archive = try ZipArchive(path: path)
    #expect(archive.count == 2)
    let facts = try #require(archive.facts(0))
    #expect(facts.name == "WhatsApp Chat with Hub 6.txt" && !facts.isFolder && !facts.isEncrypted)
    let bytes = try ByteSource.member(archive: path, index: 0).head(10_000)
    #expect(bytes.count == facts.size)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("19/03/2024, 10:00 - Ilse: hi\n"))
    #expect(archive.facts(2) == nil)
  }

  @Test func `damage and passwords are told apart`() throws {
    #expect(throws: ImportError.damagedArchive(code: 19)) { _ = try ZipArchive(path: try path("zip-truncated")) }
    #expect(throws: ImportError.encryptedArchive) { _ = try ZipArchive(path: try path("zip-encrypted")).member(0) }
    let bent = try path("zip-damaged-member")
    #expect(throws: ImportError.self) { _ = try ByteSource.member(archive: bent, index: 0).head(1 << 16) }
    #expect(throws: ImportError.self) { _ = try ZipArchive(path: "/nowhere.zip") }
  }
}
