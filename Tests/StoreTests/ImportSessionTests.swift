import Corpus
import Store
import Testing

struct ImportSessionTests {
  private func records(_ numbers: Range<Int>) -> [SafeRecord] {
    numbers.map { number in
      var record = Samples.message(UInt64(number), text: "text \(number)", second: 1_709_570_520 + Int64(number) * 60)
      record.line = number - numbers.lowerBound + 1
      return record
    }
  }

  private func add(_ records: [SafeRecord], content: UInt8, to archive: Archive, group: UInt64 = 1) throws
    -> ImportSummary
  {
    try archive.withImport(of: Samples.facts(content, group: group)) { session in
      for record in records { try session.add(record, coding: Samples.coding()) }
    }
  }

  @Test func `what was added is counted and read back`() throws {
    try Samples.withArchive { archive, _ in
      let coding = Samples.coding(codes: ["R-CTA", "R-INJ"], themes: ["WAIT", "PAY"])
      let summary = try archive.withImport(of: Samples.facts(1)) { session in
        #expect(session.isFirstOfGroup)
        #expect(try session.add(Samples.message(1, text: "øé😀"), coding: coding))
        #expect(try session.add(Samples.message(2, type: .media), coding: nil))
        #expect(try session.add(Samples.event(3, members: [11, 12]), coding: nil))
        try session.add(ImportIssue(kind: .invalidUTF8, line: 4, bytes: 10..<12, isOutsideRecords: false))
      }
      #expect(summary.messages == 2 && summary.addedMessages == 2)
      #expect(summary.events == 1 && summary.addedEvents == 1 && summary.issues == 1)
      #expect(summary.groupName == Samples.key(1).groupName && !summary.wasKnown)
      var found: [StoredMessage] = []
      try archive.forEachMessage { found.append($0) }
      #expect(found.map(\.text) == ["øé😀", "hello"])
      #expect(found.first?.coding == coding)
      #expect(found.last?.coding == nil)
      #expect(found.first?.personName == Samples.key(10).personName)
    }
  }

  @Test func `the same content again is known and adds nothing`() throws {
    try Samples.withArchive { archive, _ in
      let first = try add(records(0..<10), content: 1, to: archive)
      let health = try archive.health()
      let second = try archive.withImport(of: Samples.facts(1)) { _ in Issue.record("the closure was called") }
      #expect(second.wasKnown && second.addedMessages == first.addedMessages && second.first == first.first)
      #expect(try archive.health() == health)
      let known = try archive.summary(ofContent: [UInt8](repeating: 1, count: 32))
      #expect(known?.messages == 10)
      #expect(try archive.summary(ofContent: [UInt8](repeating: 9, count: 32)) == nil)
    }
  }

  @Test func `overlapping exports add only what is new, in either order`() throws {
    for order in [[(UInt8(1), 0..<10), (2, 5..<15)], [(2, 5..<15), (1, 0..<10)]] {
      try Samples.withArchive { archive, _ in
        var added: [Int] = []
        for (content, numbers) in order {
          let records = records(numbers)
          let summary = try archive.withImport(of: Samples.facts(content)) { session in
            for record in records {
              if try !session.takesAsKnown(record) { try session.add(record, coding: Samples.coding()) }
            }
          }
          #expect(summary.messages == 10)
          added.append(summary.addedMessages)
        }
        #expect(added == [10, 5])
        #expect(try archive.health().messages == 15)
        #expect(try archive.health().isHealthy)
      }
    }
  }

  @Test func `an export that goes on is appended, one that does not must be merged`() throws {
    func mustMerge(_ numbers: Range<Int>, after known: Range<Int>, last: Int = 0) throws -> (Bool, [String]) {
      var answer = false
      var overlaps: [String] = []
      try Samples.withArchive { archive, path in
        _ = try add(records(known), content: 1, to: archive)
        _ = try archive.withImport(of: Samples.facts(2)) { session in
          for record in records(numbers) where try !session.takesAsKnown(record) {
            try session.add(record, coding: session.mustMerge ? nil : Samples.coding())
          }
          answer = session.mustMerge
        }
        overlaps = try SQLiteShell.rows("SELECT line, lines, other, other_line FROM source_overlap", on: path)
      }
      return (answer, overlaps)
    }
    #expect(try mustMerge(5..<15, after: 0..<10) == (false, ["1|5|1|6"]))
    #expect(try mustMerge(3..<8, after: 0..<10) == (false, ["1|5|1|4"]))
    #expect(try mustMerge(0..<10, after: 5..<15) == (true, ["6|5|1|1"]))
    #expect(try mustMerge(3..<12, after: 3..<10) == (false, ["1|7|1|1"]))
    #expect(try mustMerge(20..<25, after: 0..<10).0)
    // Beyond what two clocks can differ.
    #expect(try !mustMerge(2000..<2005, after: 0..<10).0)
  }

  @Test func `another redaction or mark of a known record counts whatever export comes first`() throws {
    func changes(_ change: (inout SafeRecord) -> Void) throws -> Bool {
      var answer = false
      try Samples.withArchive { archive, _ in
        var record = Samples.message(1, text: "ask [NAME] or Bo")
        record.hasSeconds = true
        _ = try add([record], content: 1, to: archive)
        change(&record)
        _ = try archive.withImport(of: Samples.facts(2)) { session in
          let isKnown = try session.takesAsKnown(record)
          #expect(isKnown)
          answer = session.mustMerge
        }
      }
      return answer
    }
    #expect(try changes { $0.text = "ask [NAME] or [NAME]" })
    #expect(try !changes { $0.text = "ask Ana or Bo" })
    #expect(try changes { $0.isForwarded = true })
    #expect(try !changes { $0.hasSeconds = false })
  }

  @Test func `adding a known record without asking is refused too`() throws {
    try Samples.withArchive { archive, _ in
      _ = try add(records(0..<3), content: 1, to: archive)
      let again = try add(records(0..<3), content: 2, to: archive)
      #expect(again.messages == 3 && again.addedMessages == 0)
      let facts = try archive.facts()
      #expect(facts.groups.first?.messages == 3)
      #expect(try archive.health().isHealthy)
    }
  }

  @Test func `two identical messages of one minute stay two`() throws {
    try Samples.withArchive { archive, _ in
      let twins = [Samples.message(100, text: "ok"), Samples.message(101, text: "ok")]
      #expect(try add(twins, content: 1, to: archive).addedMessages == 2)
      #expect(try add(twins, content: 2, to: archive).addedMessages == 0)
      let facts = try archive.facts()
      #expect(facts.groups.first?.messages == 2)
    }
  }

  @Test func `an error leaves no trace`() throws {
    struct Stop: Error {}
    try Samples.withArchive { archive, _ in
      _ = try add(records(0..<3), content: 1, to: archive)
      let before = (try archive.health(), try archive.facts())
      #expect(throws: Stop.self) {
        try archive.withImport(of: Samples.facts(2, group: 2)) { session in
          try session.add(Samples.message(50, person: 77), coding: Samples.coding(codes: ["NEW"], themes: ["NEW"]))
          throw Stop()
        }
      }
      #expect(try archive.health() == before.0)
      #expect(try archive.facts() == before.1)
      // The same export can be imported afterwards.
      #expect(try add(records(50..<53), content: 2, to: archive, group: 2).addedMessages == 3)
    }
  }

  @Test func `a row that breaks the schema rolls everything back`() throws {
    try Samples.withArchive { (archive, _) throws in
      var record = Samples.message(1)
      record.line = 0
      #expect(throws: StoreError.constraint(rule: "CHECK constraint failed: line >= 1")) {
        try add([Samples.message(2), record], content: 1, to: archive)
      }
      #expect(try archive.health().messages == 0)
    }
  }

  @Test func `the last coded messages come oldest first with their codes`() throws {
    try Samples.withArchive { archive, _ in
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        for number in 0..<6 {
          let coding = Samples.coding(rung: number, codes: ["C-\(number)", "X"])
          try session.add(Samples.message(UInt64(number), text: "\(number)"), coding: coding)
        }
        try session.add(Samples.message(9, type: .media), coding: nil)
      }
      _ = try add([Samples.message(20, text: "other group")], content: 2, to: archive, group: 2)
      let name = Samples.key(1).groupName
      let last = try archive.lastMessages(4, ofGroup: name)
      #expect(last.map(\.text) == ["2", "3", "4", "5"])
      #expect(last.map { $0.codes.map(\.description) } == (2...5).map { ["C-\($0)", "X"] })
      #expect(last.map(\.rung.value) == [2, 3, 4, 5])
      _ = try archive.withImport(of: Samples.facts(3)) { (session) throws in
        #expect(try session.lastMessages(4) == last)
        #expect(!session.isFirstOfGroup)
      }
      #expect(try archive.lastMessages(4, ofGroup: "G-NOBODY22").isEmpty)
    }
  }

  @Test func `persons whose short names clash get longer ones`() throws {
    try Samples.withArchive { archive, path in
      let base = Samples.key(10)
      // The first 40 bits make the 8 letters.
      let keys = [
        base, IdentityKey(high: base.high ^ 1 << 20, low: 1), IdentityKey(high: base.high, low: 2),
        IdentityKey(high: base.high, low: 3),
      ]
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        for (number, key) in keys.enumerated() {
          var record = Samples.message(UInt64(number))
          record.person = key
          try session.add(record, coding: nil)
        }
      }
      let names = try SQLiteShell.rows("SELECT name FROM person ORDER BY id", on: path)
      #expect(
        names == [
          "P-" + base.base32(letters: 8), "P-" + keys[1].base32(letters: 9), "P-" + base.base32(letters: 9),
          "P-" + base.base32(letters: 10),
        ])
    }
  }

  @Test func `sixty-three themes fit and one more is an error`() throws {
    try Samples.withArchive { archive, _ in
      let themes = (0..<63).map { "T\($0)" }
      _ = try archive.withImport(of: Samples.facts(1)) { session in
        try session.add(Samples.message(1), coding: Samples.coding(themes: themes))
      }
      #expect(try archive.facts().themes.count == 63)
      let weeks = try archive.personWeeks()
      #expect(weeks.first?.themes == UInt64.max >> 1)
      #expect(throws: StoreError.tooManyThemes) {
        try archive.withImport(of: Samples.facts(2)) { session in
          try session.add(Samples.message(2), coding: Samples.coding(themes: ["T63"]))
        }
      }
    }
  }
}
