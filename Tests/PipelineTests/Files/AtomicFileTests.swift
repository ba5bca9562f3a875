import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct AtomicFileTests {
  @Test func `a file is replaced whole, readable by its owner alone, and nothing is left beside it`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.path(percentEncoded: false)
      try AtomicFile.write(Array("old and longer".utf8), to: "report.json", in: path)
      try AtomicFile.write(Array("new".utf8), to: "report.json", in: path)
      #expect(try String(contentsOf: folder.appending(path: "report.json"), encoding: .utf8) == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["report.json"])
      let mode = try FileManager.default.attributesOfItem(atPath: path + "report.json")[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `a folder that is not there is said with its errno`() {
    #expect(throws: AtomicFile.Failure(path: "/nowhere/at/all/x", code: ENOENT)) {
      try AtomicFile.write([], to: "x", in: "/nowhere/at/all")
    }
  }

  @Test func `leftovers of a killed run are swept, other files stay`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.path(percentEncoded: false)
      for name in ["a.csv.groundswell-new", "a.csv", "b"] {
        try Data("x".utf8).write(to: folder.appending(path: name))
      }
      AtomicFile.removeLeftovers(in: path)
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["a.csv", "b"])
    }
  }
}
