import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppDialectScanTests {
  private func scan(_ text: String, _ body: (WhatsAppDialectScan) -> Void) throws {
    try ScannedFile.with(text) { body(try WhatsAppDialectScan($0)) }
  }

  @Test func `the row with most headers at the beginning is tried first`() throws {
    try scan("19.03.2024, 10:00 - A: pasted\n19/03/2024, 10:00 - A: x\n19/03/2024, 10:01 - A: y\n") { scan in
      #expect(WhatsAppDialect.all[scan.row].name == "android-slash")
    }
  }

  @Test func `line ends seem to tell where hardly a header follows a bare line feed`() throws {
    let header = "[19/03/2024, 10:00:00] A: x"
    let mixed = "\(header)\ny\r\n\(header)\r\n\(header)\n\(header)\r\n\(header)\r\n"
    try scan(mixed) { #expect($0.seemsToTellLineEnds) }
    try scan(mixed.replacing("\r\n", with: "\n")) { #expect(!$0.seemsToTellLineEnds) }
  }

  @Test func `the first line that resembles a header is told`() throws {
    #expect(throws: ImportError.noHeader(lines: 3, headerLikeLine: 2)) {
      try scan("hello\n14:05 9/3/24 Ana wrote: x\n14:06 9/3/24 Ana wrote: y\n") { _ in }
    }
    #expect(throws: ImportError.noHeader(lines: 2, headerLikeLine: nil)) {
      try scan("milk: 2\n24 eggs: 12.50\n") { _ in }
    }
  }
}
