import Foundation
import Languages
import TestSupport
import Testing

@Suite struct CodebookFolderTests {
  private func write(_ files: [(path: String, bytes: [UInt8])], to folder: URL) throws {
    for file in files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  private func faults(_ folder: URL) -> [CodebookFault] {
    do throws(CodebookFaults) {
      _ = try Codebook.read(folder: folder.path)
      return []
    } catch {
      return error.list
    }
  }

  @Test func `a folder gives the same codebook as its files`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try write(SmallCodebook.files() + [("README.md", []), (".hidden.yaml", [0]), ("en/note.txt", [1])], to: folder)
      let codebook = try Codebook.read(folder: folder.path)
      let expected = try Codebook.read(files: SmallCodebook.files())
      #expect(codebook.canonicalBytes == expected.canonicalBytes)
      #expect(codebook.languages.map(\.rules) == expected.languages.map(\.rules))
    }
  }

  @Test func `links are refused, inside the folder and out of it`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try write(SmallCodebook.files(), to: folder)
      let manager = FileManager.default
      try manager.createSymbolicLink(
        atPath: folder.appending(path: "en/rules2.yaml").path, withDestinationPath: "/etc/hostname")
      try manager.createSymbolicLink(atPath: folder.appending(path: "da").path, withDestinationPath: "/etc")
      #expect(faults(folder).map(\.kind) == [.notAPlainFile, .notAPlainFile])
      #expect(faults(folder).map(\.place.file) == ["da", "en/rules2.yaml"])
    }
  }

  @Test func `a folder that is not there is said to be unreadable`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let missing = folder.appending(path: "none")
      let fault = try #require(faults(missing).first)
      guard case .unreadable = fault.kind else {
        Issue.record("\(fault.kind)")
        return
      }
      #expect(fault.place.file == missing.path)
    }
  }

  @Test func `a file that is too large is not read`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let large = [UInt8](repeating: 0x20, count: SourceFile.byteLimit + 1)
      try write(SmallCodebook.files() + [("da/words.yaml", large)], to: folder)
      #expect(faults(folder).map(\.kind) == [.tooLarge(limit: SourceFile.byteLimit)])
    }
  }

  @Test func `folders of folders are not read`() throws {
    try Fixtures.withTemporaryFolder { folder in
      try write(SmallCodebook.files() + [("en/old/rules.yaml", Array("x".utf8))], to: folder)
      #expect(faults(folder).isEmpty)
    }
  }
}
