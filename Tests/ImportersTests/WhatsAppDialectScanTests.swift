import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppDialectScanTests {
  private func scan(_ text: String, _ body: (WhatsAppDialectScan) -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "chat.txt")
      try Data(text.utf8).write(to: file)
      let reading = ReadOptions(chunkSize: 64, lineBytes: 1 << 20)
      body(
        try WhatsAppDialectScan(
          ExportFile(path: file.path, member: nil, sources: [.file(path: file.path)], options: reading)))
    }
  }

  @Test func `the row with most headers is the file's`() throws {
    try scan("19.03.2024, 10:00 - A: pasted\n19/03/2024, 10:00 - A: x\n19/03/2024, 10:01 - A: y\n") { scan in
      #expect(scan.dialect.name == "android-slash")
      #expect(scan.dates.headers == 2 && scan.lines == 3 && !scan.trustsLineEnds)
    }
  }

  @Test func `line ends are only trusted on iPhones that write both`() throws {
    let header = "[19/03/2024, 10:00:00] A: x"
    let mixed = "\(header)\ny\r\n\(header)\r\n\(header)\n\(header)\r\n\(header)\r\n"
    try scan(mixed) { #expect($0.trustsLineEnds && $0.dates.headers == 4) }
    try scan(mixed.replacing("\r\n", with: "\n")) { #expect(!$0.trustsLineEnds && $0.dates.headers == 5) }
    try scan(mixed.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")) { #expect(!$0.trustsLineEnds) }
    let half = String(repeating: header + "\r\n", count: 30) + String(repeating: header + "\n", count: 30)
    try scan(half) { #expect(!$0.trustsLineEnds && $0.dates.headers == 60) }
  }

  @Test func `the first line that resembles a header is told`() throws {
    #expect(throws: ImportError.noHeader(lines: 3, headerLikeLine: 2)) {
      try scan("hello\n14:05 9/3/24 - Ana: x\n14:06 9/3/24 - Ana: y\n") { _ in }
    }
    #expect(throws: ImportError.noHeader(lines: 2, headerLikeLine: nil)) {
      try scan("milk: 2\n24 eggs: 12.50\n") { _ in }
    }
    #expect(throws: ImportError.noHeader(lines: 1, headerLikeLine: 1)) {
      try scan("[١٨\u{200F}/٣\u{200F}/٢٠٢٢، ٢:٥٦:٠٠ م] Ana: x\n") { _ in }
    }
  }
}
