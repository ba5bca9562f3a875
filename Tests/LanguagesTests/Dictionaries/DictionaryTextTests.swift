import Testing

@testable import Languages

@Suite struct DictionaryTextTests {
  static let encoded: [(bytes: [UInt8], encoding: DictionaryEncoding)] = [
    (Array("løn’s €\nå".utf8), .utf8),
    ([0xEF, 0xBB, 0xBF] + Array("løn’s €\nå".utf8), .utf8),
    ([0x6C, 0xF8, 0x6E, 0x92, 0x73, 0x20, 0x80, 0x0A, 0xE5], .windows1252),
    ([0xFF, 0xFE] + "løn’s €\nå".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, .utf16),
    ([0xFE, 0xFF] + "løn’s €\nå".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, .utf16),
  ]

  @Test(arguments: encoded)
  func `the same text comes out of every encoding`(bytes: [UInt8], encoding: DictionaryEncoding) {
    let text = DictionaryText(path: "a.dic", bytes: bytes)
    #expect(text.encoding == encoding)
    #expect(String(decoding: text.file.bytes, as: UTF8.self) == "løn’s €\nå")
  }

  @Test func `every byte is read as some character`() {
    let text = DictionaryText(path: "a.dic", bytes: Array(0...255))
    #expect(text.encoding == .windows1252)
    #expect(String(decoding: text.file.bytes, as: UTF8.self).unicodeScalars.count == 256)
  }

  @Test(arguments: ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc", "a\nb\r\n\rc\n"])
  func `lines end with LF, CR or both`(text: String) {
    let lines = DictionaryText(path: "a", bytes: Array(text.utf8)).lines()
    #expect(lines.map { String(String.UnicodeScalarView($0.scalars)) } == ["a", "b", "", "c"])
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    #expect(lines.map(\.isBlank) == [false, false, true, false])
  }

  @Test func `no bytes are no lines`() { #expect(DictionaryText(path: "a", bytes: []).lines().isEmpty) }
}
