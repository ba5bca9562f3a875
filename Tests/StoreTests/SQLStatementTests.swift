import Corpus
import Testing

@testable import Store

struct SQLStatementTests {
  @Test(arguments: ["", "a", "øé😀", "a\u{0}b", String(repeating: "long ", count: 1000), "'; DROP TABLE message; --"])
  func `texts come back as they went in, copied or lent`(_ text: String) throws {
    try Samples.withArchive { archive, _ in
      let found = try archive.read { database in
        let statement = try SQLStatement(database, "SELECT ?, typeof(?1)")
        statement.bind(text, at: 1)
        _ = try statement.step()
        defer { statement.reset() }
        return (statement.text(0), statement.text(1))
      }
      #expect(found.0 == text && found.1 == "text")
      _ = try archive.withImport(of: Samples.facts(1)) { try $0.add(Samples.message(1, text: text), coding: nil) }
      var texts: [String] = []
      try archive.forEachMessage { texts.append($0.text) }
      #expect(texts == [text])
    }
  }

  @Test func `numbers, bytes and NULL come back as they went in`() throws {
    try Samples.withArchive { archive, _ in
      try archive.read { database in
        let statement = try SQLStatement(database, "SELECT ?, ?, ?, ?, ?")
        statement.bind(Int64.min, at: 1)
        statement.bind(Int64.max, at: 2)
        statement.bind([0, 255, 1], at: 3)
        statement.bind(nil as Int64?, at: 4)
        statement.bind(nil as String?, at: 5)
        #expect(try statement.step())
        #expect(statement.int(0) == .min && statement.int(1) == .max && statement.bytes(2) == [0, 255, 1])
        #expect(statement.isNull(3) && statement.isNull(4) && !statement.isNull(0))
        #expect(try !statement.step())
      }
    }
  }

  @Test func `a statement can be run again after an error`() throws {
    try Samples.withArchive { archive, _ in
      try archive.write { database in
        let statement = try SQLStatement(database, "INSERT INTO code (name) VALUES (?)")
        #expect(throws: StoreError.constraint(rule: "CHECK constraint failed: name <> ''")) {
          try statement.run(with: "", at: 1)
        }
        try statement.run(with: "C-ASK", at: 1)
        #expect(throws: StoreError.constraint(rule: "UNIQUE constraint failed: code.name")) {
          try statement.run(with: "C-ASK", at: 1)
        }
        #expect(throws: StoreError.self) { try SQLStatement(database, "SELECT nonsense") }
      }
    }
  }
}
