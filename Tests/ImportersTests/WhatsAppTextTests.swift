import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

/// The contract of every fixture.
@Suite struct WhatsAppTextTests {
  @Test func `there are at least forty cases, each with a note`() throws {
    let cases = try ExportCase.all()
    #expect(cases.count >= 40)
    for one in cases {
      let note = try String(contentsOf: one.folder.appending(path: "note.md"), encoding: .utf8)
      #expect(note.count > 20, "\(one.name)")
    }
  }

  @Test(arguments: try ExportCase.all())
  func `a case gives what is written down`(_ one: ExportCase) throws {
    try expectGolden(try one.outcome().json, "exports/whatsapp/\(one.name)/expected.json")
  }

  @Test(arguments: try ExportCase.all())
  func `every byte is accounted for`(_ one: ExportCase) throws {
    for export in try one.outcome().exports {
      let account = export.account
      #expect(account.messages + account.events + account.issues + account.preamble == export.bytes)
      #expect(export.issues.filter { $0.outside }.reduce(0) { $0 + $1.to - $1.from } == account.issues)
      #expect(export.issues.allSatisfy { $0.from < $0.to && $0.to <= export.bytes })
    }
  }

  @Test(arguments: try ExportCase.all(), [1, 7, 1 << 16])
  func `the size of the pieces read makes no difference`(_ one: ExportCase, _ chunkSize: Int) throws {
    var options = ImportOptions(phrases: TestPhrases.all)
    options.chunkSize = chunkSize
    options.batchSize = chunkSize == 1 ? 1 : 1024
    #expect(try one.outcome(options) == one.outcome())
  }

  @Test(arguments: try ExportCase.all())
  func `an export can be read again with the same result`(_ one: ExportCase) throws {
    let importer = Importer(options: ImportOptions(phrases: TestPhrases.all))
    for file in try one.files() {
      guard let export = try? importer.survey(file), export.survey.dateOrder.order != nil else { continue }
      let first = try export.records()
      let second = try export.records()
      var (left, right) = (RecordBatch(), RecordBatch())
      while try first.next(&left) {
        #expect(try second.next(&right))
        #expect(left.records.map(\.line) == right.records.map(\.line))
        #expect(left.issues == right.issues)
      }
      #expect(try !second.next(&right))
      #expect(first.account == second.account)
    }
  }

  @Test(arguments: try ExportCase.all())
  func `cut after any line, all that is left is accounted for`(_ one: ExportCase) throws {
    let input = URL(filePath: try one.input)
    guard input.pathExtension == "txt" else { return }
    let bytes = try Array(Data(contentsOf: input))
    for (index, byte) in bytes.enumerated() where byte == 0x0A { try expectAccounted(Array(bytes[...index])) }
  }

  @Test func `cut at any byte, all that is left is accounted for`() throws {
    for name in ["ios-en-us-12h", "android-en-gb", "ios-pasted-transcript"] {
      let one = ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/\(name)"))
      let bytes = try Array(Data(contentsOf: URL(filePath: try one.input)))
      for count in 0...bytes.count { try expectAccounted(Array(bytes[..<count])) }
    }
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
        let importer = Importer(options: options)
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

  private let importer = Importer(options: ImportOptions(phrases: TestPhrases.all))

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

  /// Reads bytes as a file; either it is refused as a whole or every byte is accounted for.
  private func expectAccounted(_ bytes: [UInt8]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "groundswell-cut-\(UUID().uuidString).txt")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    do throws(ImportError) {
      guard case .export(let found)? = importer.find(at: [file.path]).first else {
        #expect(bytes.isEmpty)
        return
      }
      let export = try Outcome.Export(found, importer, place: "cut")
      let account = export.account
      #expect(export.bytes == bytes.count)
      #expect(account.messages + account.events + account.issues + account.preamble == bytes.count)
    } catch {
      switch error {
      case .noHeader, .ambiguousDateOrder, .notAChat(.utf16Text): break
      default: Issue.record("\(error) at \(bytes.count) bytes")
      }
    }
  }
}
