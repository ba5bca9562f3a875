import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppNotesTests {
  /// The type, and what is left of the text.
  private func read(_ frame: WhatsAppDialect.Frame, _ text: String) -> String {
    let notes = WhatsAppNotes(frame: frame, wording: WhatsAppWording.test)
    var bytes = Array(text.utf8)
    var edited = ""
    if let edit = notes.edit(bytes.span) {
      bytes.removeSubrange(edit)
      edited = " edited"
    }
    let finding = notes.read(bytes.span)
    if let replacement = finding.replacement { bytes = replacement }
    bytes.removeSubrange(finding.removed)
    return "\(finding.type.rawValue)\(edited): \(String(decoding: bytes, as: UTF8.self))"
  }

  @Test(arguments: [
    ("<Media omitted>", "media: "), ("<Media omitted>\nlook\nhere", "media: look\nhere"),
    ("<Medier udeladt>", "media: "),
    ("IMG-20220323-WA0002.jpg (file attached)\r\nlook", "media: look"), ("\u{200E}Bo.vcf (file attached)", "contact: "),
    ("null", "media: "), ("null hours", "text: null hours"),
    ("I wrote <Media omitted>", "text: I wrote <Media omitted>"),
    ("my bag (file attached)", "text: my bag (file attached)"), ("image omitted", "text: image omitted"),
    ("This message was deleted", "deleted: "), ("This message was deleted\nwhy", "text: This message was deleted\nwhy"),
    ("location: https://maps.google.com/?q=1,2", "location: "),
    ("location: the harbour", "text: location: the harbour"),
    ("live location shared", "location: "), ("POLL:\nStrike?\nOPTION: yes", "poll: Strike?\n- yes"),
    ("POLL:", "text: POLL:"), ("", "text: "), ("\n", "text: \n"),
  ])
  func `Android's notes are read and nothing else is touched`(_ text: String, _ expected: String) {
    #expect(read(.dash, text) == expected)
  }

  @Test(arguments: [
    ("\u{200E}image omitted", "media: "), ("\u{200E}billede udeladt", "media: "),
    ("image omitted", "text: image omitted"),
    ("Pay slip.pdf • \u{200E}2 pages \u{200E}document omitted", "media: "),
    ("\u{200E}Contact card omitted", "contact: "),
    ("\u{200E}<attached: 0001-PHOTO.jpg>", "media: "), ("<attached: 0001-PHOTO.jpg>", "media: "),
    ("the hub \u{200E}<attached: 0001-PHOTO.jpg>", "media: the hub"),
    ("one\ntwo\n\u{200E}<attached: 1.jpg>", "media: one\ntwo"),
    ("\u{200E}<attached: 7-Bo.vcf>", "contact: "), ("2015-08-04-PHOTO-00004762.jpg <attached>", "media: "),
    ("\u{200E}This message was deleted.", "deleted: "), ("null", "text: null"),
  ])
  func `iOS's notes need brackets or the mark`(_ text: String, _ expected: String) {
    #expect(read(.brackets, text) == expected)
  }

  @Test(arguments: [
    ("strike at 6 \u{200E}<This message was edited>", "text edited: strike at 6"),
    ("strike at 6 <This message was edited>", "text edited: strike at 6"),
    ("<This message was edited> said she", "text: <This message was edited> said she"),
    ("a < b > c >", "text: a < b > c >"), (">", "text: >"),
    ("<Media omitted> <This message was edited>", "media edited: "),
  ])
  func `the note about an edit goes, the text stays`(_ text: String, _ expected: String) {
    #expect(read(.dash, text) == expected)
  }
}
