import Corpus
import Importers
import Testing

@testable import Pipeline

@Suite struct SourceNameTests {
  static let names: SourceName = {
    var phrases = ExportPhrases()
    phrases.fileTitles = [
      .init(language: "en", template: "WhatsApp Chat with {value}"),
      .init(language: "en", template: "WhatsApp Chat - {value}"),
      .init(language: "tr", template: "{value} ile WhatsApp Sohbeti"),
    ]
    return SourceName(names: ExportFileName(phrases: phrases))
  }()

  @Test(arguments: [
    ("inbox/WhatsApp Chat with Ana Hansen.txt", "inbox/WhatsApp Chat with ▢.txt"),
    ("WhatsApp Chat - Night riders.zip", "WhatsApp Chat - ▢.zip"),
    ("WhatsApp Chat with Ana (1).txt", "WhatsApp Chat with ▢ (1).txt"),
    ("whatsapp chat with Ana.TXT", "whatsapp chat with ▢.TXT"),
    ("Ana ile WhatsApp Sohbeti.txt", "▢ ile WhatsApp Sohbeti.txt"),
    ("/a/WhatsApp Chat with Ana/_chat.txt", "/a/WhatsApp Chat with ▢/_chat.txt"),
    ("WhatsApp Chat with A (b).zip", "WhatsApp Chat with ▢.zip"),
    ("Cafe\u{301}/WhatsApp Chat with Ame\u{301}lie.txt", "Cafe\u{301}/WhatsApp Chat with ▢.txt"),
    ("WhatsApp Chat with Ana", "WhatsApp Chat with ▢"),
    ("a\u{1B}[2J\n\u{202E}b.txt", "a\u{FFFD}[2J\u{FFFD}\u{FFFD}b.txt"),
    ("exports/berlin.txt", "exports/berlin.txt"), ("WhatsApp Chat with .txt", "WhatsApp Chat with .txt"),
    ("_chat.txt", "_chat.txt"), ("", ""),
  ])
  func `titles are covered, the rest of a path is shown`(path: String, shown: String) {
    #expect(Self.names.display(path) { _ in "▢" } == shown)
  }

  @Test func `the same title is covered alike, with and without the number of a second download`() {
    var seen: [String] = []
    for path in ["WhatsApp Chat with Ana.txt", "WhatsApp Chat with Ana (2).txt"] {
      _ = Self.names.display(path) { title in
        seen.append(title)
        return "G"
      }
    }
    #expect(seen == ["Ana", "Ana"])
  }

  @Test(
    arguments: [
      ("/in/Night Riders (1).zip", "chat.txt", "/in/▢ (1).zip › chat.txt"),
      ("Night Riders.zip", "chat.md", "▢.zip › chat.md"),
      ("/in/all.zip", "Night Riders.zip/chat.txt", "/in/all.zip › ▢.zip/chat.txt"),
      ("/in/all.zip", "Night Riders/chat.txt", "/in/all.zip › ▢/chat.txt"),
      ("/in/WhatsApp Chat - Ana.zip", "_chat.txt", "/in/WhatsApp Chat - ▢.zip › _chat.txt"),
      ("/in/c.zip", "WhatsApp Chat - Ana.zip/_chat.txt", "/in/c.zip › WhatsApp Chat - ▢.zip/_chat.txt"),
      ("/in/c.zip", nil, "/in/c.zip"), ("WhatsApp Chat - Ana.zip", nil, "WhatsApp Chat - ▢.zip"),
    ] as [(String, String?, String)])
  func `a zip of WhatsApp Web is covered, because all of its name is the title`(
    path: String, member: String?, shown: String
  ) {
    #expect(Self.names.display(path, member: member) { _ in "▢" } == shown)
  }
}
