import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppReaderTests {
  private let importer = Importer.test()

  private func export(_ bytes: [UInt8]) throws -> Outcome.Export? {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "chat.txt")
      try Data(bytes).write(to: file)
      guard case .export(let found)? = importer.find(at: [file.path]).first else { return nil }
      return try Outcome.Export(found, importer, place: "chat.txt")
    }
  }

  /// How a test writes the header of a day in 2024, and what ends a message.
  static let writers: [(name: String, end: String, header: @Sendable (Int, Int, Int) -> String)] = [
    ("ios", "\r\n", { "[\(two($0)).\(two($1)).2024, 10.\(two($2)).00] " }),
    ("ios-slash", "\r\n", { "[\($1)/\($0)/24, 10:\(two($2)):00\u{202F}AM] " }),
    ("android", "\n", { "\(two($0))/\(two($1))/2024, 10:\(two($2)) - " }),
    ("android-iso", "\n", { "2024-\(two($1))-\(two($0)), 10:\(two($2)) a.m. - " }),
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test(arguments: 0..<writers.count, [UInt64](1...8))
  func `what was written is read back`(_ writer: Int, _ seed: UInt64) throws {
    let (name, end, header) = Self.writers[writer]
    var random = SeededGenerator(seed: seed)
    let names = ["Ana", "Bo Lund", "~\u{202F}Cem", "+45 12 34 56 78", "আয়েশা", "Jonas - Hub 4"]
    let words = ["pay", "left", "12:30", "", "\u{200D}", "é", "[x]", "added", "🚲", "a: b", "\u{2011}", " "]
    var file = ""
    var expected: [Outcome.Record] = []
    var line = 1
    for day in 1...28 {
      for minute in 0..<Int.random(in: 0...5, using: &random) {
        let sender = names.randomElement(using: &random) ?? ""
        let text =
          "x"
          + (0..<Int.random(in: 0...9, using: &random)).map { _ in
            (words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "\n")
          }.joined() + "."
        file += header(day, 3, minute) + sender + ": " + text + end
        expected.append(
          Outcome.Record(
            kind: "message", type: "text", time: "2024-03-\(Self.two(day)) 10:\(Self.two(minute)):00",
            sender: sender.replacing("~\u{202F}", with: ""), members: nil, text: text, edited: nil, line: line))
        line += text.utf8.count { $0 == 0x0A } + 1
      }
    }
    file += header(29, 3, 0) + "Bo Lund: end" + end
    let found = try #require(try export(Array(file.utf8)))
    #expect(Array(found.records.dropLast()) == expected, "\(name)")
    #expect(found.headers == found.records.count)
    #expect(found.issues.isEmpty)
  }

  @Test(arguments: [UInt64](1...60))
  func `damaged bytes give records and located issues, never a crash`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cases = try ExportCase.all().filter { try $0.input.hasSuffix(".txt") }
    let one = try #require(cases.randomElement(using: &random))
    var bytes = try Array(Data(contentsOf: URL(filePath: try one.input)))
    for _ in 0..<Int.random(in: 1...20, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: bytes.insert(contentsOf: bytes[place...].prefix(30), at: place)
      }
    }
    do {
      guard let found = try export(bytes) else { return }
      let account = found.account
      #expect(account.messages + account.events + account.issues + account.preamble == bytes.count)
      let pasted = found.issues.count { $0.kind == "headerInText" || $0.kind == "impossibleDate" }
      #expect(found.headers >= found.records.count && found.headers <= found.records.count + pasted)
      #expect(found.issues.filter(\.outside).reduce(0) { $0 + $1.to - $1.from } == account.issues)
    } catch let error as ImportError {
      switch error {
      case .noHeader, .ambiguousDateOrder, .notAChat: break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test func `lines below an event are told once and counted with it`() throws {
    let found = try #require(
      try export(Array("19/03/2024, 10:00 - Bo left\nstray\nmore\n19/03/2024, 10:01 - Bo: hi\n".utf8)))
    #expect(found.records.map(\.type) == ["left", "text"])
    #expect(found.issues.map(\.kind) == ["unknownSystemLine"])
    #expect(found.issues.map(\.line) == [2])
    #expect(found.account.events == 39)
  }

  @Test func `a file of nothing but oddities comes in batches of bounded size`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "chat.txt")
      let text = "19/03/2024, 10:00 - Ana: x\n" + String(repeating: "29/02/2023, 10:00 - Bo: y\n", count: 5000)
      try Data(text.utf8).write(to: file)
      var options = ImportOptions(phrases: TestPhrases.all, dateOrder: .dayMonthYear)
      options.batchSize = 100
      let importer = Importer.test(options)
      guard case .export(let found)? = importer.find(at: [file.path]).first else { return }
      let reader = try importer.survey(found).records()
      var batch = RecordBatch()
      var issues = 0
      while try reader.next(&batch) {
        #expect(batch.issues.count <= 102)
        issues += batch.issues.count
      }
      #expect(issues == 5000)
    }
  }

  @Test func `a person's line that was cut off its message is not taken for the app's`() throws {
    let text = "they added a zone and left\n\n19/03/2024, 10:00 - Bo: hi\n"
    let found = try #require(try export(Array(text.utf8)))
    #expect(found.issues.map(\.kind) == ["textBeforeFirstMessage"])
  }

  @Test func `a file that changes between two readings is not believed`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "chat.txt")
      try Data("19/03/2024, 10:00 - Ana: one\n".utf8).write(to: file)
      guard case .export(let found)? = importer.find(at: [file.path]).first else { return }
      let surveyed = try importer.survey(found)
      for text in ["19/03/2024, 10:00 - Cem: one\n", "19/03/2024, 10:00 - Ana: one\nmore\n"] {
        try Data(text.utf8).write(to: file)
        let reader = try surveyed.records()
        #expect(throws: ImportError.changedWhileReading) {
          var batch = RecordBatch()
          while try reader.next(&batch) {}
        }
      }
    }
  }
}
