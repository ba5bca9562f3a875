import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppSurveyScanTests {
  private func survey(_ text: String, name: String = "_chat.txt") throws -> (title: String?, roster: [String]) {
    let export = try ScannedFile.export(text, name: name)
    return (export.title, export.roster)
  }

  private func scan(
    _ text: String, row: String, trusts: Bool = true, _ body: (WhatsAppSurveyScan) -> Void
  ) throws {
    let dialect = try #require(WhatsAppDialect.all.first { $0.name == row })
    try ScannedFile.with(text) { file in
      body(
        try WhatsAppSurveyScan(
          file, dialect: dialect, trustsLineEnds: trusts, title: nil, wording: WhatsAppWording.test))
    }
  }

  @Test func `the file's name goes before what the lines say`() throws {
    let text = "19/03/2024, 10:00 - Ana created group \"Old\"\n19/03/2024, 10:01 - Ana: x\n"
    #expect(try survey(text).title == "Old")
    #expect(try survey(text, name: "WhatsApp Chat with New.txt").title == "New")
    #expect(try survey("19/03/2024, 10:01 - Ana: x\n").title == nil)
  }

  @Test func `on iPhones the sender of the notice is the title and no person`() throws {
    let notice =
      "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them."
    let found = try survey("[19/03/2024, 10:00:00] Hub 5: \u{200E}\(notice)\r\n[19/03/2024, 10:01:00] Ana: x\r\n")
    #expect(found.title == "Hub 5")
    #expect(found.roster == ["Ana"])
  }

  @Test func `members of events are in the roster though they never write`() throws {
    let found = try survey("19/03/2024, 10:00 - Ana added Bo\n19/03/2024, 10:01 - Cem left\n")
    #expect(found.roster == ["Ana", "Cem", "Bo"])
  }

  @Test func `headers of other rows are counted, whichever comes first`() throws {
    let text = "19.03.2024, 10:00 - A: pasted\n19/03/2024, 10:00 - A: x\n19/03/2024, 10:01 - A: y\n"
    try scan(text, row: "android-slash") { scan in
      #expect(scan.headers == 2 && scan.lines == 3 && scan.foreign.reduce(0, +) == 1)
    }
    try scan(text, row: "android-dot") { scan in
      #expect(scan.headers == 1 && scan.foreign.reduce(0, +) == 2)
    }
    #expect(try ScannedFile.export(text).dialect == "android-slash")
  }

  @Test func `line ends are only trusted on iPhones that write both`() throws {
    let header = "[19/03/2024, 10:00:00] A: x"
    let mixed = "\(header)\ny\r\n\(header)\r\n\(header)\n\(header)\r\n\(header)\r\n"
    try scan(mixed, row: "ios-slash") { #expect($0.lineEndsTell && $0.headers == 4) }
    try scan(mixed, row: "ios-slash", trusts: false) { #expect($0.lineEndsTell && $0.headers == 5) }
    try scan(mixed.replacing("\r\n", with: "\n"), row: "ios-slash", trusts: false) {
      #expect(!$0.lineEndsTell && $0.headers == 5)
    }
    let half = String(repeating: header + "\r\n", count: 30) + String(repeating: header + "\n", count: 30)
    try scan(half, row: "ios-slash") { #expect(!$0.lineEndsTell) }
    for (text, headers) in [(mixed, 4), (half, 60), (mixed.replacing("\r\n", with: "\n"), 5)] {
      #expect(try ScannedFile.export(text).headers == headers)
    }
  }

  @Test func `a pasted beginning does not decide for the whole file`() throws {
    let pasted = String(repeating: "[19/03/2024, 10:00:00] A: x\r\n", count: 300)
    let rest = String(repeating: "[19/03/2024, 10:01:00] B: y\n", count: 900)
    #expect(try ScannedFile.export(pasted + rest).headers == 1200)
    let other = String(repeating: "19.03.2024, 10:00 - A: x\n", count: 300)
    let slash = String(repeating: "19/03/2024, 10:01 - B: y\n", count: 900)
    let found = try ScannedFile.export(other + slash)
    #expect(found.dialect == "android-slash" && found.headers == 900)
  }

  @Test func `the Web export is known by its notice or by its lines without a sender`() throws {
    let lines = "[3/19/24, 10:00:00 AM] Ana: x\n[3/19/24, 10:01:00 AM] - Bo left\n[3/19/24, 10:02:00 AM] You: y\n"
    let found = try ScannedFile.export(lines)
    #expect(found.records.map(\.type) == ["text", "left", "text"])
    #expect(found.records.map(\.sender) == ["Ana", "Bo", nil])
    #expect(found.roster == ["Ana", "Bo"])
  }

  @Test(arguments: try ExportCase.all())
  func `two readers of one file give what one reader gives`(_ one: ExportCase) throws {
    var options = ImportOptions(phrases: TestPhrases.all)
    options.splitBytes = 1
    let importer = Importer.test(options)
    for file in try one.files(options) {
      guard let export = try? importer.survey(file), export.survey.dateOrder.isDecided else { continue }
      let whole = try read(export.records(), export)
      let parts = try (0..<export.partCount).map { try read(export.records(part: $0), export) }
      #expect(parts.flatMap(\.records) == whole.records)
      #expect(parts.flatMap(\.issues) == whole.issues)
      #expect(parts.reduce(0) { $0 + $1.account.total } == whole.account.total)
    }
  }

  @Test func `a large file is read in two parts`() throws {
    let text = (0..<60).map { "19/03/2024, 10:\($0 < 10 ? "0" : "")\($0) - Ana: line\nmore\n" }.joined()
    try ScannedFile.with(text) { file in
      var reading = file.options
      reading.splitBytes = 100
      let large = ExportFile(path: file.path, member: nil, sources: file.sources, options: reading)
      let export = try Importer.test().survey(large)
      #expect(export.partCount == 2)
      let parts = try (0..<2).map { try read(export.records(part: $0), export).records.count }
      #expect(parts[0] > 20 && parts[1] > 20 && parts[0] + parts[1] == 60)
    }
  }

  private func read(
    _ reader: any ExportReader, _ export: any SurveyedExport
  ) throws -> (records: [Outcome.Record], issues: [ImportIssue], account: ByteAccount) {
    var batch = RecordBatch()
    var records: [Outcome.Record] = []
    var issues: [ImportIssue] = []
    while try reader.next(&batch) {
      records += batch.records.map { Outcome.Record($0, text: batch.text(of: $0), roster: export.survey.roster) }
      issues += batch.issues
    }
    return (records, issues, reader.account)
  }
}
