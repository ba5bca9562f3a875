import Corpus
import Store
import TestSupport
import Testing

struct ArchiveRecodeTests {
  private let newer = CodebookStamp(hash: "hash-2", version: "2.0.0")

  @Test func `changes of head and rung are counted`() throws {
    try Samples.withArchive { archive, path in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        for number in 0..<5 {
          try session.add(Samples.message(UInt64(number), text: "\(number)"), coding: Samples.coding())
        }
        try session.add(Samples.message(9, type: .media), coding: nil)
      }
      #expect(try archive.lastCodebook() == Samples.stamp)
      var texts: [String] = []
      let summary = try archive.recode(with: newer, at: Samples.now) { message in
        texts.append(message.text)
        switch message.text {
        case "0": return .nothing
        case "1": return Samples.coding(head: .resistance, rung: 5)
        case "2": return Samples.coding(codes: ["R-CTA", "R-INT"])
        default: return Samples.coding()
        }
      }
      #expect(texts == ["0", "1", "2", "3", "4"])
      #expect(summary.messages == 5 && summary.changed == 3)
      #expect(summary.heads == [RecodeSummary.HeadChange(old: .resistance, new: .neither, messages: 1)])
      #expect(
        summary.rungs.map(\.new.value) == [0, 5] && summary.rungs.allSatisfy { $0.old.value == 4 && $0.messages == 1 })
      #expect(try archive.lastCodebook() == newer)
      #expect(try archive.health().isHealthy)
      #expect(try archive.health().codebooksInUse == 1)
      var found: [MessageCoding?] = []
      try archive.forEachMessage { found.append($0.coding) }
      #expect(
        found == [
          .nothing, Samples.coding(rung: 5), Samples.coding(codes: ["R-CTA", "R-INT"]), Samples.coding(),
          Samples.coding(), nil,
        ])
      #expect(try SQLiteShell.rows("SELECT count(*) FROM coding", on: path) == ["5"])
    }
  }

  @Test func `recoding with the same answers changes nothing`() throws {
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 5, messages: 1500)
      var codings: [MessageCoding] = []
      try archive.forEachMessage { if let coding = $0.coding { codings.append(coding) } }
      let before = try SQLiteShell.rows("SELECT * FROM person_week; SELECT * FROM group_language", on: path)
      var index = 0
      let summary = try archive.recode(with: newer, at: Samples.now) { _ in
        defer { index += 1 }
        return codings[index]
      }
      #expect(summary.messages == codings.count && summary.changed == 0 && summary.heads.isEmpty)
      #expect(try SQLiteShell.rows("SELECT * FROM person_week; SELECT * FROM group_language", on: path) == before)
      #expect(before.count > 100)
    }
  }

  @Test func `an error leaves the old codes`() throws {
    struct Stop: Error {}
    try Samples.withArchive { archive, path in
      try Samples.fill(archive, seed: 6, messages: 100)
      let dump = "SELECT * FROM coding; SELECT * FROM message; SELECT * FROM person_week"
      let before = try SQLiteShell.rows(dump, on: path)
      var left = 50
      #expect(throws: Stop.self) {
        try archive.recode(with: newer, at: Samples.now) { _ in
          left -= 1
          if left == 0 { throw Stop() }
          return .nothing
        }
      }
      #expect(try SQLiteShell.rows(dump, on: path) == before)
    }
  }
}
