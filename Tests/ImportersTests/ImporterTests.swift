import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct ImporterTests {
  @Test(arguments: [
    ("photo", ImportError.notAChat(.png)), ("utf16", .notAChat(.utf16Text)),
    ("header-lunar-year", .noHeader(lines: 2, headerLikeLine: 1)),
  ])
  func `what is no chat is refused with what it is`(_ name: String, _ expected: ImportError) throws {
    let one = ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/\(name)"))
    let file = try #require(try one.files().first)
    let importer = Importer.test()
    #expect(throws: expected) { _ = try importer.survey(file) }
  }

  @Test func `an export without any wording keeps every message`() throws {
    let one = ExportCase(folder: Fixtures.root.appending(path: "exports/whatsapp/android-en-gb"))
    let plain = try one.outcome(ImportOptions(phrases: .init())).exports.first
    let worded = try one.outcome().exports.first
    #expect(
      plain?.records.filter { $0.kind == "message" }.map(\.text)
        == worded?.records.filter { $0.kind == "message" }.map(\.text))
    #expect(plain?.records.filter { $0.kind == "event" }.allSatisfy { $0.type == "other" } == true)
    #expect(plain?.records.count == worded?.records.count)
  }
}
