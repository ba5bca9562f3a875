import Corpus
import Foundation
import Store
import TestSupport
import Testing

struct ArchiveTests {
  @Test func `a new archive is private, empty and opens again`() throws {
    try Samples.withArchive { archive, path in
      #expect(archive.identity == Samples.identity)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let again = try Archive.open(at: path, mode: .readWrite, keyID: "0123abcd")
      #expect(again.identity == Samples.identity)
      #expect(try again.health().isHealthy)
      #expect(try again.health().schemaVersion == Archive.schemaVersion)
      #expect(throws: StoreError.alreadyExists) { try Archive.create(at: path, identity: Samples.identity) }
    }
  }

  @Test func `what a killed run left behind does not stand in the way`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "archive.sqlite").path
      try Data("half".utf8).write(to: URL(filePath: path + ".new"))
      try Data("half".utf8).write(to: URL(filePath: path + ".new-journal"))
      let archive = try Archive.create(at: path, identity: Samples.identity)
      #expect(try archive.health().isHealthy)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["archive.sqlite"])
    }
  }

  @Test func `an archive cannot be made in a folder that is not there`() throws {
    try Fixtures.withTemporaryFolder { folder in
      #expect(throws: StoreError.io(code: 14)) {
        try Archive.create(at: folder.path + "/none/archive.sqlite", identity: Samples.identity)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.isEmpty)
    }
  }

  @Test func `another key is refused`() throws {
    try Samples.withArchive { _, path in
      #expect(throws: StoreError.wrongKey(found: "0123abcd", expected: "ffffffff")) {
        try Archive.open(at: path, mode: .readWrite, keyID: "ffffffff")
      }
    }
  }

  @Test(arguments: [
    "", "not a database at all, only text that is long enough to be read as a header of one hundred bytes…",
  ])
  func `a file that is no database is refused and left as it is`(_ content: String) throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "x").path
      try Data(content.utf8).write(to: URL(filePath: path))
      #expect(throws: StoreError.notAnArchive) { try Archive.open(at: path, mode: .readWrite, keyID: nil) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }
  }

  @Test func `somebody else's database is refused and left as it is`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "x").path
      _ = try SQLiteShell.run("CREATE TABLE t (a); INSERT INTO t VALUES (1)", on: path)
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(throws: StoreError.notAnArchive) { try Archive.open(at: path, mode: .readWrite, keyID: nil) }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func `a missing file is missing, not made`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let path = folder.appending(path: "x").path
      #expect(throws: StoreError.missing) { try Archive.open(at: path, mode: .readWrite, keyID: nil) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `a newer schema is refused and an older one is brought up to date`() throws {
    try Samples.withArchive { _, path in
      let known = Archive.schemaVersion
      _ = try SQLiteShell.run("PRAGMA user_version = \(known + 1)", on: path)
      #expect(throws: StoreError.newerSchema(found: known + 1, known: known)) {
        try Archive.open(at: path, mode: .readWrite, keyID: nil)
      }
    }
    try OldArchive.with(version: 1) { path in
      let known = Archive.schemaVersion
      #expect(throws: StoreError.olderSchema(found: 1, known: known)) {
        try Archive.open(at: path, mode: .readOnly, keyID: nil)
      }
      let archive = try Archive.open(at: path, mode: .readWrite, keyID: nil)
      #expect(try archive.health().schemaVersion == known)
      #expect(try SQLiteShell.rows("SELECT count(*) FROM weekly", on: path) == ["0"])
    }
  }

  @Test func `an archive opened for reading refuses to write`() throws {
    try Samples.withArchive { _, path in
      let archive = try Archive.open(at: path, mode: .readOnly, keyID: nil)
      #expect(throws: StoreError.readOnly) { try archive.withImport(of: Samples.facts(1)) { _ in } }
      #expect(try archive.facts().sources == 0)
    }
  }

  @Test func `deleted content is overwritten`() throws {
    try Samples.withArchive { archive, path in
      let canary = "canary-\(Int.random(in: 0..<1_000_000_000))-text"
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        for number in 0..<200 {
          try session.add(Samples.message(UInt64(number), text: canary), coding: Samples.coding())
        }
      }
      let file = URL(filePath: path)
      #expect(try Data(contentsOf: file).range(of: Data(canary.utf8)) != nil)
      let name = Samples.key(10).personName
      let receipt = try archive.forget(personNamed: name, at: Samples.now)
      #expect(receipt?.messages == 200)
      #expect(try Data(contentsOf: file).range(of: Data(canary.utf8)) == nil)
      #expect(try Data(contentsOf: file).range(of: Data(name.utf8)) == nil)
      #expect(try archive.health().isDeletionSecure)
    }
  }

  @Test func `no file but the archive stays behind`() throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 1, messages: 50)
      let folder = URL(filePath: path).deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["archive.sqlite"])
    }
  }

  @Test func `a damaged archive is corrupt, not a crash`() throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 1, messages: 500)
      var bytes = try Data(contentsOf: URL(filePath: path))
      for index in stride(from: 8192, to: bytes.count, by: 3) { bytes[index] = 0xA5 }
      let copy = path + "-copy"
      try bytes.write(to: URL(filePath: copy))
      #expect(throws: StoreError.self) {
        let damaged = try Archive.open(at: copy, mode: .readWrite, keyID: nil)
        if try damaged.health().isHealthy { return }
        throw StoreError.corrupt
      }
    }
  }
}
