import Corpus
import Store
import Testing

struct ArchiveJoinsTests {
  @Test func `groups with several exports are told, those with one are not`() throws {
    try Samples.withArchive { archive, path in
      for (content, group) in [(UInt8(1), UInt64(1)), (2, 1), (3, 2)] {
        _ = try archive.withImport(of: Samples.facts(content, group: group)) {
          try $0.add(Samples.message(UInt64(content)), coding: nil)
          try $0.add(Samples.message(UInt64(content) + 10, person: 11), coding: nil)
        }
      }
      _ = try SQLiteShell.run(
        """
        UPDATE source SET relation = 'aligned', least_offset = -3600, most_offset = 60 WHERE id = 2;
        INSERT INTO person_alias SELECT 1, max(id), min(id), 7, 4, 0 FROM person
        """, on: path)
      let joins = try archive.joins()
      #expect(joins.count == 1)
      #expect(joins.first?.group == Samples.key(1).groupName && joins.first?.sources == 2 && joins.first?.aligned == 1)
      #expect(joins.first?.names == 1 && joins.first?.persons == 1 && joins.first?.matched == 7)
      #expect(joins.first?.telling == 4 && joins.first?.mostOffset == 3600 && joins.first?.apart == 0)
      // The name given up still stands on messages.
      let health = try archive.health()
      #expect(health.unlistedJoins == 1 && !health.isHealthy)
    }
  }
}
