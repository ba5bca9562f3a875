import Corpus
import Store
import Testing

struct ArchiveMessagesTests {
  @Test func `only wanted messages are read, group by group in stored order`() throws {
    try Samples.withArchive { archive, _ in
      try Samples.fill(archive, seed: 9, messages: 60)
      var all: [StoredMessage] = []
      try archive.forEachMessage { all.append($0) }
      #expect(all.count == 120)
      #expect(all.map(\.groupName) == all.map(\.groupName).sorted())
      for name in Set(all.map(\.groupName)) {
        let ids = all.filter { $0.groupName == name }.map(\.id)
        #expect(ids == ids.sorted() && ids.count == 60)
      }
      var some: [String] = []
      try archive.forEachMessage(where: { $0.hasSuffix("7") }) { some.append($0.text) }
      #expect(some == all.map(\.text).filter { $0.hasSuffix("7") } && some.count == 12)
    }
  }

  @Test func `a closure's error ends the reading and leaves the archive usable`() throws {
    struct Stop: Error {}
    try Samples.withArchive { archive, _ in
      try Samples.fill(archive, seed: 9, messages: 10)
      #expect(throws: Stop.self) { try archive.forEachMessage { _ in throw Stop() } }
      #expect(try archive.purge().messages == 20)
    }
  }
}
