import Foundation
import Privacy
import TestSupport
import Testing

struct ProjectKeyFileTests {
  private static let good = Data((String(repeating: "0f", count: 32) + "\n").utf8)

  private func write(_ content: Data, to url: URL, mode: Int = 0o600) throws {
    try content.write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
  }

  @Test func `a created key is read back, and never overwritten`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "a/b/project.key").path
      let made = try ProjectKey.create(at: path, projectFolder: nil)
      #expect(try ProjectKey.load(from: path, projectFolder: nil).keyID == made.keyID)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(attributes[.size] as? Int == 65)
      let parent = try FileManager.default.attributesOfItem(atPath: folder.appending(path: "a/b").path)
      #expect(parent[.posixPermissions] as? Int == 0o700)
      #expect(throws: KeyError.alreadyExists) { try ProjectKey.create(at: path, projectFolder: nil) }
    }
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o660, 0o777, 0o610])
  func `a key open to others is refused`(_ mode: Int) throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "k")
      try write(Self.good, to: file, mode: mode)
      #expect(throws: KeyError.openToOthers(mode: UInt32(mode))) {
        try ProjectKey.load(from: file.path, projectFolder: nil)
      }
    }
  }

  @Test(arguments: [
    "", "0f\n", String(repeating: "0f", count: 32), String(repeating: "0f", count: 32) + "\n\n",
    String(repeating: "0f", count: 31) + "0g\n", String(repeating: "0f", count: 32) + "\r\n",
    String(repeating: "0f", count: 33) + "\n", " " + String(repeating: "0f", count: 31) + "0\n",
  ])
  func `anything but 64 digits and a line feed is refused`(_ content: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "k")
      try write(Data(content.utf8), to: file)
      #expect(throws: KeyError.malformed) { try ProjectKey.load(from: file.path, projectFolder: nil) }
    }
  }

  @Test func `a missing key and a folder are told apart`() throws {
    try Fixtures.withTemporaryFolder { folder in
      #expect(throws: KeyError.missing) { try ProjectKey.load(from: folder.path + "/none", projectFolder: nil) }
      #expect(throws: KeyError.notARegularFile) { try ProjectKey.load(from: folder.path, projectFolder: nil) }
    }
  }

  @Test func `a key in the project is refused, also through links and dots`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let project = folder.appending(path: "project")
      let outside = folder.appending(path: "outside")
      for place in [project, outside] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      }
      let inner = project.appending(path: "k")
      let outer = outside.appending(path: "k")
      try write(Self.good, to: inner)
      try write(Self.good, to: outer)
      let manager = FileManager.default
      try manager.createSymbolicLink(at: outside.appending(path: "link-in"), withDestinationURL: inner)
      try manager.createSymbolicLink(at: project.appending(path: "link-out"), withDestinationURL: outer)
      try manager.createSymbolicLink(at: outside.appending(path: "folder"), withDestinationURL: project)
      for path in [
        inner.path, outside.path + "/link-in", project.path + "/link-out", outside.path + "/folder/k",
        outside.path + "/../project/k",
      ] {
        #expect(throws: KeyError.insideProject, "\(path)") {
          try ProjectKey.load(from: path, projectFolder: project.path)
        }
      }
      #expect(try ProjectKey.load(from: outer.path, projectFolder: project.path).keyID.count == 8)
      #expect(throws: KeyError.insideProject) {
        try ProjectKey.create(at: outside.path + "/folder/new", projectFolder: project.path)
      }
      #expect(!manager.fileExists(atPath: project.path + "/new"))
      // A sibling whose name only begins like the project's is outside.
      let sibling = folder.appending(path: "project-keys")
      #expect(throws: Never.self) {
        try ProjectKey.create(at: sibling.path + "/k", projectFolder: project.path)
      }
    }
  }
}
