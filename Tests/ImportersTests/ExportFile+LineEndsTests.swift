import Testing

@testable import Importers

@Suite struct ExportFileLineEndsTests {
  @Test func `carriage returns end lines only in a file without line feeds`() throws {
    for (text, expected) in [
      ("a\rb\r", UInt8(0x0D)), ("a\r\nb\r\n", 0x0A), ("a\nb\rc\n", 0x0A), ("a\n", 0x0A), ("a", 0x0A),
    ] {
      try ScannedFile.with(text) { file in
        let found = try file.withItsLineEnds()
        #expect(found.options.terminator == expected)
      }
    }
  }

  @Test func `a file of an old editor is read as any other`() throws {
    let lines = ["19/03/2024, 10:00 - Ana: one", "two", "19/03/2024, 10:01 - Bo: three"]
    let plain = try ScannedFile.export(lines.joined(separator: "\n") + "\n")
    let old = try ScannedFile.export(lines.joined(separator: "\r") + "\r")
    #expect(old.records == plain.records && old.records.count == 2)
  }
}
