import Corpus
import Testing

@testable import Importers

@Suite struct ExportFileNameTests {
  static let names: ExportFileName = {
    var phrases = ExportPhrases()
    phrases.fileTitles = [
      .init(language: "en", template: "WhatsApp Chat with {value}"),
      .init(language: "en", template: "WhatsApp Chat - {value}"),
      .init(language: "tr", template: "{value} ile WhatsApp Sohbeti"),
      .init(language: "ro", template: "Conversație WhatsApp cu {value}"),
      .init(language: "ru", template: "Чат WhatsApp с {value}"),
    ]
    return ExportFileName(phrases: phrases)
  }()

  @Test(
    arguments: [
      ("WhatsApp Chat with Night Riders.txt", "WhatsApp Chat with ", "Night Riders", ".txt"),
      ("WhatsApp Chat with Night Riders (1).txt", "WhatsApp Chat with ", "Night Riders", " (1).txt"),
      ("WhatsApp Chat with Night Riders.txt (12)", "WhatsApp Chat with ", "Night Riders", ".txt (12)"),
      ("whatsapp chat with ÆON.TXT", "whatsapp chat with ", "ÆON", ".TXT"),
      ("WhatsApp Chat - Hub 5", "WhatsApp Chat - ", "Hub 5", ""),
      ("WhatsApp Chat with Strike (2024).txt", "WhatsApp Chat with ", "Strike (2024)", ".txt"),
      ("WhatsApp Chat with Riders (2) (1).txt", "WhatsApp Chat with ", "Riders (2)", " (1).txt"),
      ("WhatsApp Chat - Riders part 2.zip", "WhatsApp Chat - ", "Riders part 2", ".zip"),
      ("Ana ile WhatsApp Sohbeti (3).txt", "", "Ana", " ile WhatsApp Sohbeti (3).txt"),
      ("Conversat\u{326}ie WhatsApp cu Bra\u{306}ila.txt", "Conversație WhatsApp cu ", "Brăila", ".txt"),
      ("Чат WhatsApp с Ночь.zip", "Чат WhatsApp с ", "Ночь", ".zip"),
    ])
  func `a name is cut around the title, and put together again`(
    _ name: String, _ prefix: String, _ title: String, _ suffix: String
  ) throws {
    let parts = try #require(Self.names.parts(of: name))
    #expect(parts == ExportFileName.Parts(prefix: prefix, title: title, suffix: suffix))
    // Equal strings may differ in their bytes; titles and file names must not.
    #expect(Array(parts.title.utf8) == Array(title.utf8))
    #expect(parts.prefix + parts.title + parts.suffix == name)
  }

  @Test(arguments: ["_chat.txt", "notes.txt", "WhatsApp Chat with .txt", "", "(1)", ".txt", "WhatsApp"])
  func `a name of another form is not cut`(_ name: String) {
    #expect(Self.names.parts(of: name) == nil)
  }

  @Test func `the zip of WhatsApp Web is all title`() {
    #expect(
      Self.names.parts(ofContainer: "Night Riders (1).zip")
        == ExportFileName.Parts(prefix: "", title: "Night Riders", suffix: " (1).zip"))
    #expect(Self.names.parts(ofContainer: "WhatsApp Chat - A.zip")?.title == "A")
    #expect(Self.names.parts(ofContainer: ".zip") == nil)
  }

  @Test func `names that every chat has are known, copies included`() {
    for name in ["_chat.txt", "_chat", "chat.txt", "_chat (1).txt", "_CHAT.TXT"] {
      #expect(ExportFileName.isGeneric(name) && Self.names.isChat(name), "\(name)")
    }
    for name in ["chats.txt", "my chat.txt", "chat.md", ""] { #expect(!Self.names.isChat(name), "\(name)") }
  }
}
