import Testing

@testable import Importers

@Suite struct MemberNameTests {
  private func path(_ bytes: [UInt8]) -> String { MemberName(bytes).path }

  @Test(
    arguments: [
      (Array("WhatsApp Chat - Bådfarten/_chat.txt".utf8), "WhatsApp Chat - Bådfarten/_chat.txt"),
      // Code page 850: ø 9B, å 86, ü 81, é 82, á A0.
      ([0x4B, 0x9B, 0x62, 0x20, 0x86], "Køb å"), ([0x4D, 0x81, 0x6C, 0x6C], "Müll"), ([0x6E, 0xA0], "ná"),
      // Windows-1252 and Latin-1: ø F8, å E5, ü FC.
      ([0x4B, 0xF8, 0x62, 0x20, 0xE5], "Køb å"), ([0x4D, 0xFC, 0x6C, 0x6C], "Müll"), ([0x61, 0xE9], "aé"),
    ] as [([UInt8], String)])
  func `names are UTF-8 or the code page that makes them words`(_ bytes: [UInt8], _ name: String) {
    #expect(path(bytes) == name)
  }

  @Test(
    arguments: [
      ("a/b.txt", ["a", "b.txt"]), ("a\\b.txt", ["a", "b.txt"]), ("/a//b.txt", ["a", "b.txt"]),
      ("../../a.txt", ["a.txt"]), ("./a/./b", ["a", "b"]), ("", []), ("..", []), ("a..b", ["a..b"]),
    ] as [(String, [String])])
  func `pieces hold no way out of a folder`(_ name: String, _ pieces: [String]) {
    #expect(MemberName(Array(name.utf8)).components == pieces)
  }

  @Test func `control characters are shown as unknown`() {
    #expect(path(Array("a\u{1B}[2Jb\n\u{7F}\u{85}c".utf8)) == "a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}\u{FFFD}c")
  }

  @Test func `every byte has a reading and long names are cut at their start`() {
    for byte in UInt8.min...UInt8.max { #expect(MemberName([0x61, byte, 0x62]).path.count >= 3) }
    let long = MemberName(Array((String(repeating: "x/", count: 900) + String(repeating: "y", count: 900)).utf8))
    #expect(long.components.count == 16)
    #expect(long.base.count == 255)
  }
}
