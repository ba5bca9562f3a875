import Testing

@testable import Importers

@Suite struct ContentKindTests {
  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), ([0x89, 0x50, 0x4E, 0x47], .png), (Array("%PDF-1.7".utf8), .pdf),
      (Array("RIFF....WEBP".utf8), .webp), ([0, 0, 0, 0x20] + Array("ftypisom".utf8), .mp4),
      ([0, 0, 0, 0x20] + Array("ftypheic".utf8), .heic), (Array("OggS".utf8), .ogg),
      ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), (Array("SQLite format 3\0".utf8), .sqlite),
      ([0xFF, 0xFE, 0x41, 0], .utf16Text), (Array("BEGIN:VCARD\n".utf8), .vcard),
      (Array(" \n<!DOCTYPE html>".utf8), .html), (Array("<html>".utf8), .html), (Array("{\"a\":1}".utf8), .json),
      ([0x50, 0x4B, 0x07, 0x08], .zip), ([0x1F, 0x8B, 8], .gzip), (Array("BZh9".utf8), .bzip2),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .xz), ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
      ([0x37, 0x7A, 0xBC, 0xAF], .sevenZip), (Array("Rar!".utf8), .rar),
      ([UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8), .tar),
      (
        [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array("[Content_Types].xml".utf8), .officeDocument
      ),
      (Array("# WhatsApp Chat Export: A\n".utf8), .markdownChat),
      ([1, 2, 3, 4, 5, 6, 7, 8], .binary),
    ] as [([UInt8], ContentKind)])
  func `a file that is no chat is called by its name`(_ head: [UInt8], _ kind: ContentKind) {
    #expect(over(head) { ContentKind(head: $0) } == kind)
  }

  @Test(arguments: [
    "19/03/2024, 10:00 - Ilse: hi", "\u{FEFF}[3/9/24, 14:05:00] Ilse: hi", "\u{200E}[3/9/24] x", "<Media omitted>", "",
    "a\0b and a long enough line of ordinary text",
  ])
  func `text is text, marks and a stray NUL included`(_ text: String) {
    #expect(over(text) { ContentKind(head: $0) } == .text)
  }

  @Test func `archives that are not looked into are no media`() {
    let foreign = ContentKind.allCases.filter(\.isForeignArchive)
    #expect(foreign.count == 7)
    #expect(!foreign.contains { $0.isMedia })
  }
}
