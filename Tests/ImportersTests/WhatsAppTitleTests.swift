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
    let found = WhatsAppTitle.title(name, wording: WhatsAppWording.test)
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == title)
  }

  @Test(
    arguments: [
      ("/x/Hub: 5 (1).zip", "chat.txt", "Hub: 5"), ("/x/c.zip", "Hub/chat.txt", "Hub"),
      ("/x/c.zip", "Ha\u{30A}b.zip/chat.txt", "Håb"), ("/x/WhatsApp Chat - A.zip", "_chat.txt", "A"),
      ("/x/b.zip", "_chat.txt", nil), ("/Downloads/chat.txt", nil, nil), ("/x/b.zip", "WhatsApp Chat with C.txt", "C"),
    ] as [(String, String?, String?)])
  func `an export is called after its name or what is around it`(_ path: String, _ member: String?, _ title: String?) {
    let file = ExportFile(
      path: path, member: member, sources: [.file(path: path)], options: ReadOptions(chunkSize: 1, lineBytes: 1))
    let found = WhatsAppTitle.title(of: file, wording: WhatsAppWording.test)
    #expect(found == title.map { Array($0.utf8) })
  }
}
