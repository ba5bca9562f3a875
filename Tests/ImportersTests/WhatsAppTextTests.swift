import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

/// What every fixture gives, and what is too long for a fixture.
@Suite struct WhatsAppTextTests {
  @Test func `there are at least ninety cases, each with a note`() throws {
    let cases = try ExportCase.all()
    #expect(cases.count >= 90)
    for one in cases {
      let note = try String(contentsOf: one.folder.appending(path: "note.md"), encoding: .utf8)
      #expect(note.count > 20, "\(one.name)")
    }
  }

  @Test(arguments: try ExportCase.all())
  func `a case gives what is written down`(_ one: ExportCase) throws {
    try expectGolden(try one.outcome().json, "exports/whatsapp/\(one.name)/expected.json")
  }

  @Test func `forty thousand lines without a header are refused with their number`() throws {
    let text = String(repeating: "a line of a shopping list\n", count: 40_000)
    #expect(try failure(of: text) == .noHeader(lines: 40_000, headerLikeLine: nil))
  }

  @Test func `a header that comes after a hundred thousand bytes is found`() throws {
    let text = String(repeating: "stray\n", count: 20_000) + "19/03/2024, 10:00 - Ilse: one\n"
    try withFile(text) { path in
      let export = try Outcome.Export(try found(path), importer, place: "x")
      #expect(export.records.count == 1)
      #expect(export.issues.map { $0.to - $0.from } == [120_000])
    }
  }

  @Test func `the longest message that WhatsApp allows stays whole`() throws {
    // 65,536 characters, in one line and in many; of four bytes each that is a quarter of our limit.
    for piece in ["a", "\u{1F6B4}", "12345678901234\u{F8}\n"] {
      let longest = String(repeating: piece, count: 65_536 / piece.count - 1) + "end"
      let text = "19/03/2024, 10:00 - Ilse: one\n19/03/2024, 10:01 - Bo: \(longest)\n19/03/2024, 10:02 - Ilse: two\n"
      let export = try ScannedFile.export(text)
      #expect(export.records.map(\.text) == ["one", longest, "two"])
      #expect(export.issues == [])
    }
  }

  @Test func `an export as long as phones make them is read to its last message`() throws {
    // 40,000 messages without media (WhatsApp's help pages).
    var text = ""
    for index in 0..<40_000 {
      let (day, minute) = (13 + index / 2800, index / 2 % 1400)
      let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      text += "\(day)/03/2024, \(clock) - \(index % 3 == 0 ? "Ilse" : "Bo"): \(index)\n"
    }
    let export = try ScannedFile.export(text)
    #expect(export.records.count == 40_000)
    #expect(export.records.map(\.text) == (0..<40_000).map { "\($0)" })
    #expect(export.issues == [])
  }

  @Test func `an ambiguous file is readable once the user gives the order`() throws {
    let one = ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/ambiguous-dates"))
    var options = ImportOptions(phrases: TestPhrases.all)
    options.dateOrder = .monthDayYear
    let export = try #require(try one.outcome(options).exports.first)
    #expect(export.reason == "given")
    #expect(export.records.map(\.time).first == "2024-03-04 10:00:00")
    options.dateOrder = .dayMonthYear
    #expect(try one.outcome(options).exports.first?.records.first?.time == "2024-04-03 10:00:00")
  }

  @Test func `a message longer than the limit is cut, located and counted`() throws {
    var options = ImportOptions(phrases: TestPhrases.all)
    options.limits.lineBytes = 100
    let text =
      "19/03/2024, 10:00 - Ilse: \(String(repeating: "ø", count: 200))\nshort\n"
      + "19/03/2024, 10:01 - Bo: \(String(repeating: "line\n", count: 40))19/03/2024, 10:02 - Bo: end\n"
    try withFile(text) { path in
      for chunkSize in [1, 7, 50, 1 << 16] {
        options.chunkSize = chunkSize
        let importer = Importer.test(options)
        guard case .export(let file)? = importer.find(at: [path]).first else {
          Issue.record("not found")
          return
        }
        let export = try Outcome.Export(file, importer, place: "x")
        #expect(export.records.count == 3)
        #expect(export.records.allSatisfy { ($0.text ?? "").utf8.count <= 100 })
        #expect(!export.records.contains { ($0.text ?? "").contains("\u{FFFD}") })
        #expect(export.issues.contains { $0.kind == "overlongLine" })
        let account = export.account
        #expect(account.messages + account.events + account.issues + account.preamble == export.bytes)
        #expect(export.issues.filter(\.outside).reduce(0) { $0 + $1.to - $1.from } == account.issues)
      }
    }
  }

  private let importer = Importer.test()

  private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "chat.txt")
      try Data(text.utf8).write(to: file)
      try body(file.path)
    }
  }

  private func found(_ path: String) throws -> ExportFile {
    guard case .export(let file)? = importer.find(at: [path]).first else { throw ImportError.empty }
    return file
  }

  private func failure(of text: String) throws -> ImportError? {
    var failure: ImportError?
    try withFile(text) { path in
      do throws(ImportError) {
        guard case .export(let file)? = importer.find(at: [path]).first else { return }
        _ = try importer.survey(file)
      } catch {
        failure = error
      }
    }
    return failure
  }
}
