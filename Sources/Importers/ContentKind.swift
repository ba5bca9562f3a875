/// What a file that is no chat turned out to be, told from its first bytes.
package enum ContentKind: String, CaseIterable, Hashable, Sendable {
  case jpeg, png, gif, webp, heic, pdf, mp4, ogg, mp3, zip, gzip, bzip2, xz, zstandard, tar, rar, sevenZip
  case sqlite, officeDocument
  /// Text in UTF-16, which chat apps never write but editors do.
  case utf16Text
  case html, json, vcard
  /// WhatsApp Web's `chat.md`.
  case markdownChat
  /// Bytes that are no text and no kind known here.
  case binary
  /// Text of no other kind: the only kind that may be a chat.
  case text

  /// True for what a chat app attaches to messages.
  package var isMedia: Bool {
    switch self {
    case .jpeg, .png, .gif, .webp, .heic, .pdf, .mp4, .ogg, .mp3, .officeDocument, .vcard: true
    default: false
    }
  }

  /// True for files that hold files and are not looked into.
  package var isForeignArchive: Bool {
    switch self {
    case .gzip, .bzip2, .xz, .zstandard, .tar, .rar, .sevenZip: true
    default: false
    }
  }

  /// Tells the kind from the first bytes of a file; 512 are enough.
  package init(head: Span<UInt8>) {
    if let magic = Self.magics.first(where: { head.holds($0.bytes, at: $0.offset) }) {
      self = magic.kind
    } else {
      self = Self.textKind(head)
    }
  }

  /// Fixed bytes at fixed places, more telling ones first.
  private static let magics: [(offset: Int, bytes: [UInt8], kind: ContentKind)] = [
    (0, [0xFF, 0xD8, 0xFF], .jpeg),
    (0, [0x89, 0x50, 0x4E, 0x47], .png),
    (0, Array("GIF8".utf8), .gif),
    (8, Array("WEBP".utf8), .webp),
    (4, Array("ftyphei".utf8), .heic),
    (4, Array("ftypmif".utf8), .heic),
    (4, Array("ftyp".utf8), .mp4),
    (0, Array("%PDF".utf8), .pdf),
    (0, Array("OggS".utf8), .ogg),
    (0, Array("ID3".utf8), .mp3),
    (30, Array("[Content_Types].xml".utf8), .officeDocument),
    (30, Array("mimetypeapplication/".utf8), .officeDocument),
    (0, [0x50, 0x4B, 0x03, 0x04], .zip),
    (0, [0x50, 0x4B, 0x05, 0x06], .zip),
    (0, [0x50, 0x4B, 0x07, 0x08], .zip),
    (0, [0x1F, 0x8B], .gzip),
    (0, Array("BZh".utf8), .bzip2),
    (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A], .xz),
    (0, [0x28, 0xB5, 0x2F, 0xFD], .zstandard),
    (257, Array("ustar".utf8), .tar),
    (0, Array("Rar!".utf8), .rar),
    (0, [0x37, 0x7A, 0xBC, 0xAF], .sevenZip),
    (0, Array("SQLite format 3".utf8), .sqlite),
    (0, [0xD0, 0xCF, 0x11, 0xE0], .officeDocument),
    (0, [0xFF, 0xFE], .utf16Text),
    (0, [0xFE, 0xFF], .utf16Text),
    (0, Array("BEGIN:VCARD".utf8), .vcard),
  ]

  private static func textKind(_ head: Span<UInt8>) -> ContentKind {
    var controls = 0
    for index in head.indices {
      let byte = head[index]
      if byte < 0x20 && !(0x09...0x0D).contains(byte) { controls += 1 }
    }
    // A stray NUL may stand in a message; a tenth of control bytes never does.
    if controls * 10 > head.count { return .binary }
    guard let first = head.firstIndex(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else {
      return .text
    }
    if head[first] == UInt8(ascii: "<"), head.holds(Array("!DOCTYPE".utf8), at: first + 1) { return .html }
    if head[first] == UInt8(ascii: "<"), head.holds(Array("html".utf8), at: first + 1) { return .html }
    if head[first] == UInt8(ascii: "{") { return .json }
    if head.holds(Array("# WhatsApp Chat Export".utf8), at: first) { return .markdownChat }
    return .text
  }
}
