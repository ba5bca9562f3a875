import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

/// Inputs on which `scripts/fuzz` once found something, or that reach what no other fixture reaches.
@Suite struct FuzzCorpusTests {
  private static let invariants = ImportInvariants(phrases: TestPhrases.all, make: Importer.test)

  private static func inputs() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Fixtures.root.appending(path: "fuzz/whatsapp"), includingPropertiesForKeys: [.fileSizeKey]
    ).sorted { $0.path < $1.path }
  }

  @Test func `the corpus is there, and small`() throws {
    let sizes = try Self.inputs().map { try $0.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0 }
    #expect((20...200).contains(sizes.count))
    #expect(sizes.allSatisfy { $0 <= 8 << 10 })
    #expect(sizes.reduce(0, +) <= 300_000)
  }

  @Test(arguments: try inputs())
  func `what must hold for any bytes holds for an input that was found`(_ input: URL) throws {
    try Fixtures.withTemporaryFolder { folder in
      let bytes = try Data(contentsOf: input)
      let file = folder.appending(path: ImportInvariants.fileName(byteCount: bytes.count))
      try bytes.write(to: file)
      #expect(Self.invariants.broken(by: file.path).isEmpty)
    }
  }

  @Test(arguments: ["chat.txt", "WhatsApp Chat with Hub 4.txt"])
  func `it holds for no bytes and for one`(_ name: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      for bytes: [UInt8] in [[], [0], [0x0A], [0x5B], [0xEF, 0xBB, 0xBF]] {
        try Data(bytes).write(to: file)
        #expect(Self.invariants.broken(by: file.path).isEmpty, "\(bytes)")
      }
    }
  }

  @Test func `what does not hold is seen`() throws {
    // Read in pieces, the wording is missing: the outcomes must differ.
    let invariants = ImportInvariants(phrases: TestPhrases.all) { options in
      .test(options.chunkSize < 16 ? ImportOptions(phrases: ExportPhrases()) : options)
    }
    let file = Fixtures.root.appending(path: "exports/whatsapp/android-system/input/WhatsApp Chat with Types.txt")
    #expect(Self.invariants.broken(by: file.path).isEmpty)
    #expect(!invariants.broken(by: file.path).isEmpty)
  }
}
