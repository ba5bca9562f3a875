import Corpus
import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppRosterScanTests {
  private func survey(_ text: String, name: String = "_chat.txt") throws -> (title: String?, roster: [String]) {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      try Data(text.utf8).write(to: file)
      let importer = Importer(options: ImportOptions(phrases: TestPhrases.all))
      guard case .export(let found)? = importer.find(at: [file.path]).first else { throw ImportError.empty }
      let survey = try importer.survey(found).survey
      return (survey.title, survey.roster)
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
}
