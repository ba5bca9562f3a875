import Corpus
import Store
import Testing

@testable import class Store.Archive
@testable import class Store.SQLStatement

struct ArchiveTransactionsTests {
  private struct Stop: Error {}

  private func enforcesReferences(_ archive: Archive) throws -> Bool {
    try archive.read { database in
      let statement = try SQLStatement(database, "PRAGMA foreign_keys")
      defer { statement.reset() }
      return try statement.step() && statement.int(0) == 1
    }
  }

  @Test func `references are enforced again after an import, also a failed one`() throws {
    try Samples.withArchive { archive, _ in
      #expect(try enforcesReferences(archive))
      _ = try archive.withImport(of: Samples.facts(1)) { try $0.add(Samples.message(1), coding: Samples.coding()) }
      #expect(try enforcesReferences(archive))
      #expect(throws: Stop.self) { try archive.withImport(of: Samples.facts(2)) { _ in throw Stop() } }
      #expect(try enforcesReferences(archive))
      #expect(try archive.health().danglingReferences == 0)
    }
  }

  @Test func `a second writer is told that the archive is locked, and readers see the old state`() throws {
    try Samples.withArchive { archive, path in
      let other = try Archive.open(at: path, mode: .readWrite, keyID: nil)
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        try session.add(Samples.message(1), coding: nil)
        #expect(throws: StoreError.locked) { try other.withImport(of: Samples.facts(2)) { _ in } }
        #expect(try other.facts().groups.isEmpty)
      }
      #expect(try other.facts().groups.map(\.messages) == [1])
    }
  }
}
