import Testing

@testable import Importers

@Suite struct WhatsAppTitleTests {
  @Test(
    arguments: [
      ("WhatsApp Chat with Night Riders.txt", "Night Riders"),
      ("WhatsApp Chat with Night Riders (1).txt", "Night Riders"),
      ("WhatsApp Chat - Hub 5.zip", "Hub 5"), ("WhatsApp chat med Bude Vest.TXT", "Bude Vest"),
      ("WhatsApp Chat with Riders (Nord).txt", "Riders (Nord)"), ("WhatsApp Chat with A_B.txt", "A_B"),
      ("WhatsApp Chat with \u{200E}Bo\u{202F}L.zip", "Bo L"), ("WhatsApp Chat with Ole P..txt", "Ole P."),
      ("WhatsApp Chat with Night Riders", "Night Riders"),
      ("_chat.txt", nil), ("notes.txt", nil), ("WhatsApp Chat with .txt", nil), ("", nil), ("(1)", nil),
    ] as [(String, String?)])
  func `a title is taken from an export's name only`(_ name: String, _ title: String?) {
    let found = WhatsAppTitle.title(name, wording: WhatsAppWording(TestPhrases.all))
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == title)
  }
}
