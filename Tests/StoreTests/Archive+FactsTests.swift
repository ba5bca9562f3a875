import Corpus
import Store
import Testing

struct ArchiveFactsTests {
  @Test func `facts name groups, periods, languages and inputs`() throws {
    try Samples.withArchive { archive, _ in
      _ = try archive.withImport(of: Samples.facts(7, group: 1)) { session in
        try session.add(Samples.message(1, second: 1_709_570_520), coding: Samples.coding(language: "da"))
        try session.add(Samples.message(2, person: 11, second: 1_709_670_520), coding: Samples.coding(language: "en"))
        try session.add(Samples.message(3, type: .media, second: 1_709_600_000), coding: nil)
        try session.add(Samples.message(4, person: nil), coding: Samples.coding(language: "en"))
        try session.add(Samples.event(5), coding: nil)
        try session.add(ImportIssue(kind: .truncatedFile, line: 9, bytes: 1..<2, isOutsideRecords: true))
      }
      _ = try archive.withImport(of: Samples.facts(3, group: 2)) { _ in }
      try archive.setLabels([Samples.key(1).groupName: "Couriers"])
      let facts = try archive.facts()
      #expect(facts.identity == Samples.identity)
      #expect(facts.groups.map(\.name) == facts.groups.map(\.name).sorted() && facts.groups.count == 2)
      let group = try #require(facts.groups.first { $0.name == Samples.key(1).groupName })
      #expect(group.label == "Couriers" && group.messages == 4 && group.events == 1 && group.persons == 2)
      #expect(group.covered == [Instant(secondsSinceEpoch: 1_709_570_000)...Instant(secondsSinceEpoch: 1_709_670_520)])
      #expect(facts.languages.map(\.language) == ["en", "da"] && facts.languages.map(\.messages) == [2, 1])
      #expect(facts.sources == 2 && facts.issues == 1 && facts.themes == [ThemeID("PAY")])
      #expect(
        facts.firstRecord == group.covered.first?.lowerBound && facts.lastRecord == group.covered.first?.upperBound)
      #expect(facts.contentHashes.map(\.first) == [3, 7])
      try archive.setLabels([:])
      #expect(try archive.facts().groups.allSatisfy { $0.label == nil })
    }
  }

  @Test func `the inputs are named alike in whatever order they came`() throws {
    var hashes: [[[UInt8]]] = []
    for order in [[1, 2, 3], [3, 1, 2]] as [[UInt8]] {
      try Samples.withArchive { archive, _ in
        for content in order { _ = try archive.withImport(of: Samples.facts(content)) { _ in } }
        hashes.append(try archive.facts().contentHashes)
      }
    }
    #expect(hashes[0] == hashes[1] && hashes[0].count == 3)
  }
}
