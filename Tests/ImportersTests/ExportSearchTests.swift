import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ExportSearchTests {
  /// What is found at paths, as short words.
  private func find(_ paths: [String], _ change: (inout ImportLimits) -> Void = { _ in }) -> [String] {
    var options = ImportOptions(phrases: TestPhrases.all)
    change(&options.limits)
    return Importer.test(options).find(at: paths).map { found in
      switch found {
      case .export(let file): "export \(file.names[0])"
      case .failed(_, _, let error): "failed \(Outcome.words(error))"
      case .skipped(_, _, let reason): "skipped \(Outcome.words(reason))"
      }
    }
  }

  private func input(_ name: String) throws -> String {
    try ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/\(name)")).input
  }

  @Test func `a path that leads nowhere fails and the next is read`() throws {
    let found = find(["/nowhere", try input("android-en-gb")])
    #expect(found == ["failed unreadable(errno: 2)", "export WhatsApp Chat with Night Riders.txt"])
  }

  @Test func `links and pipes that were asked for fail without being opened`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let link = folder.appending(path: "link.txt").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: try input("android-en-gb"))
      let pipe = folder.appending(path: "pipe.txt").path
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(find([link, pipe]) == ["failed symbolicLink", "failed notRegularFile"])
      #expect(find([folder.path]) == ["skipped symbolicLink", "skipped notRegularFile"])
    }
  }

  @Test func `a link to its own folder does not send the search round`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "again").path, withDestinationPath: folder.path)
      #expect(find([folder.path]) == ["skipped symbolicLink"])
    }
  }

  @Test func `a folder is walked in the order of its names, however deep`() throws {
    try Fixtures.withTemporaryFolder { folder in
      for name in ["b.txt", "a/z.txt", "a/b/c.txt", "B.txt", "ä.txt"] {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("19/03/2024, 10:00 - Ilse: hi\n".utf8).write(to: file)
      }
      #expect(
        find([folder.path + "/"]) == ["export B.txt", "export c.txt", "export z.txt", "export b.txt", "export ä.txt"])
      #expect(find([folder.path]).count == 5)
    }
  }

  @Test func `a zip beyond the limits is refused before it is unpacked`() throws {
    let zip = try input("zip-ios")
    #expect(find([zip]) { $0.members = 1 } == ["failed tooManyMembers(count: 4)"])
    #expect(find([zip]) { $0.memberBytes = 10 }.contains { $0.hasPrefix("failed memberTooLarge") })
    let dense = find([zip]) {
      $0.ratioFreeBytes = 0
      $0.compressionRatio = 1
    }
    #expect(dense.contains { $0.hasPrefix("failed suspiciousCompression") })
    #expect(find([zip]).contains("export _chat.txt"))
  }

  @Test func `what systems hide is left alone`() {
    #expect(ExportSearch.reasonToSkip("Thumbs.db") == .hidden)
    #expect(ExportSearch.reasonToSkip("._chat.txt") == .macOSMetadata)
    #expect(ExportSearch.reasonToSkip("_chat.txt") == nil)
  }

  @Test func `content decides what a file is, whatever it is called`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let zip = ZipBuilder([ZipBuilder.Member("_chat.txt", "19/03/2024, 10:00 - Ilse: hi\n")]).bytes
      let file = folder.appending(path: "WhatsApp Chat with A.txt")
      try Data(zip).write(to: file)
      #expect(find([file.path]) == ["export _chat.txt"])
      try Data("19/03/2024, 10:00 - Ilse: hi\n".utf8).write(to: folder.appending(path: "b.zip"))
      try Data("19/03/2024, 10:00 - Bo: hi\n".utf8).write(to: folder.appending(path: "c"))
      #expect(find([folder.path]) == ["export _chat.txt", "export b.zip", "export c"])
    }
  }
}
