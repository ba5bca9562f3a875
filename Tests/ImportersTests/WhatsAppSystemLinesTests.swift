import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppSystemLinesTests {
  /// `TYPE actor|members` for an event, `sender > text` for a message.
  private func read(
    _ frame: WhatsAppDialect.Frame, _ rest: String, title: String? = nil, people: [String] = ["Ana", "Bo"]
  ) -> String {
    let lines = WhatsAppSystemLines(
      frame: frame, wording: WhatsAppWording(TestPhrases.all), title: title.map { Array($0.utf8) })
    let bytes = Array(rest.utf8)
    func text(_ bytes: [UInt8]?) -> String { bytes.map { String(decoding: $0, as: UTF8.self) } ?? "" }
    let isPerson = { (name: Span<UInt8>) in
      people.contains { name.count == $0.utf8.count && name.holds(Array($0.utf8), at: 0) }
    }
    switch lines.read(bytes.span, from: 0, isPerson: isPerson) {
    case .message(let sender, let start): return "\(text(Array(bytes[sender]))) > \(text(Array(bytes[start...])))"
    case .event(let event): return "\(event.type.rawValue) \(text(event.actor))|\(text(event.members))"
    }
  }

  /// Sentences that sound like the app's own, said by people.
  static let spoken = [
    "I left the shift early", "they added a new zone", "they removed my bonus", "He left", "Bo left", "Ana added Bo",
    "Messages and calls are end-to-end encrypted.", "You were added", "Ana changed the subject to \"x\"",
    "Missed voice call",
    "they created group \"A: b\"", "Bo joined using this group's invite link",
  ]

  @Test(arguments: spoken)
  func `what a person says stays a message, on every phone`(_ text: String) {
    #expect(read(.dash, "Cem: \(text)") == "Cem > \(text)")
    #expect(read(.brackets, "Cem: \(text)", title: "Hub 5") == "Cem > \(text)")
  }

  @Test(arguments: spoken)
  func `in a chat of two the title is a person who may say anything`(_ text: String) {
    let mayBeNotice =
      text.hasPrefix("Messages and calls") || text == "Bo left" || text == "Ana added Bo" || text.contains("Bo joined")
      || text.hasPrefix("Ana changed")
    if !mayBeNotice { #expect(read(.brackets, "Dispatcher: \(text)", title: "Dispatcher") == "Dispatcher > \(text)") }
    #expect(
      read(.brackets, "Dispatcher: \(text)", title: "Dispatcher", people: []).hasPrefix("Dispatcher > ")
        || text.hasPrefix("Messages"))
  }

  @Test func `a line without a sender is an event`() {
    #expect(read(.dash, "Ana added Bo") == "added Ana|Bo")
    #expect(read(.dash, "Ana painted the group") == "other |")
    #expect(read(.dash, "You added Bo") == "added |Bo")
    #expect(read(.dash, "Ana added you") == "added Ana|")
    #expect(read(.brackets, "\u{200E}Bo left") == "left Bo|")
  }

  @Test func `a colon inside of a title makes no author`() {
    #expect(read(.dash, "Ana changed the subject from \"A: night\" to \"B: day\"") == "renamed Ana|")
    #expect(read(.dash, "Ana created group “A: night”") == "created Ana|")
    #expect(read(.dash, "Ana added you to a group in the community: Riders") == "community Ana|")
    #expect(read(.dash, "Ana: she created group \"D: x\"") == "Ana > she created group \"D: x\"")
    #expect(read(.dash, "Jonas \"JJ\" Holm: my subject: pay") == "Jonas \"JJ\" Holm > my subject: pay")
  }

  @Test func `on new iPhones the title or the actor stands in the sender's place`() {
    #expect(read(.brackets, "Hub 5: \u{200E}Bo was added", title: "Hub 5") == "added |Bo")
    #expect(read(.brackets, "Ana: \u{200E}Ana added Bo", title: "Hub 5") == "added Ana|Bo")
    #expect(read(.brackets, "~\u{202F}Ana: \u{200E}~\u{202F}Ana left") == "left ~\u{202F}Ana|")
    #expect(read(.brackets, "Hub 5: \u{200E}something new", title: "Hub 5") == "other |")
    #expect(read(.brackets, "Ana: \u{200E}Ana did something new") == "other Ana|")
    #expect(read(.brackets, "Ana: \u{200E}image omitted", title: "Hub 5") == "Ana > \u{200E}image omitted")
    #expect(read(.brackets, "Ana: \u{200E}Missed voice call", title: "Hub 5") == "call Ana|")
  }

  @Test func `an empty text and an empty name are messages`() {
    #expect(read(.dash, "Bo:") == "Bo > ")
    #expect(read(.dash, ": hi") == " > hi")
    #expect(read(.dash, "") == "other |")
    #expect(read(.dash, String(repeating: "x", count: 600) + ": hi") == "other |")
  }
}
