import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ByteSourceTests {
  @Test func `the head is the first bytes, fewer of a short file`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "x")
      try Data("0123456789".utf8).write(to: file)
      #expect(try ByteSource.file(path: file.path).head(4) == Array("0123".utf8))
      #expect(try ByteSource.file(path: file.path).head(99).count == 10)
    }
  }

  @Test func `a link is not followed, a folder not read`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let link = folder.appending(path: "link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.appending(path: "x"))
      #expect(throws: ImportError.symbolicLink) { _ = try ByteSource.file(path: link.path).open() }
      #expect(throws: ImportError.unreadable(errno: EISDIR)) { _ = try ByteSource.file(path: folder.path).head(1) }
    }
  }
}
