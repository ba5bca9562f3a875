import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppSystemLinesTests {
  /// `TYPE actor|members` for an event, `sender > text` for a message: the last line of a file in which some people
  /// have written.
  private func read(
    _ frame: WhatsAppDialect.Frame, _ rest: String, title: String? = nil, people: [String] = ["Ana", "Bo"]
  ) throws -> String {
    let header = frame == .dash ? "19/03/2024, 10:00 - " : "[19/03/2024, 10:00:00] "
    let end = frame == .dash ? "\n" : "\r\n"
    let before = people.flatMap { name in (0..<3).map { _ in "\(header)\(name): x\(end)" } }.joined()
    let name = title.map { "WhatsApp Chat - \($0).txt" } ?? "_chat.txt"
    let found = try ScannedFile.export(before + header + rest + end, name: name)
    let record = try #require(found.records.last)
    if record.kind == "message" { return "\(record.sender ?? "") > \(record.text ?? "")" }
    return "\(record.type) \(record.sender ?? "")|\((record.members ?? []).joined(separator: ","))"
  }

  /// Sentences that sound like the app's own, said by people.
  static let spoken = [
    "I left the shift early", "they added a new zone", "they removed my bonus", "He left", "Bo left", "Ana added Bo",
    "Messages and calls are end-to-end encrypted.", "You were added", "Ana changed the subject to \"x\"",
    "Missed voice call",
    "they created group \"A: b\"", "Bo joined using this group's invite link",
  ]

  @Test(arguments: spoken)
  func `what a person says stays a message, on every phone`(_ text: String) throws {
    #expect(try read(.dash, "Cem: \(text)") == "Cem > \(text)")
    #expect(try read(.brackets, "Cem: \(text)", title: "Hub 5") == "Cem > \(text)")
  }

  @Test(arguments: spoken)
  func `in a chat of two the title is a person who may say anything`(_ text: String) throws {
    let mayBeNotice =
      text.hasPrefix("Messages and calls") || text == "Bo left" || text == "Ana added Bo" || text.contains("Bo joined")
      || text.hasPrefix("Ana changed")
    if !mayBeNotice {
      #expect(try read(.brackets, "Dispatcher: \(text)", title: "Dispatcher") == "Dispatcher > \(text)")
    }
    #expect(
      try read(.brackets, "Dispatcher: \(text)", title: "Dispatcher", people: []).hasPrefix("Dispatcher > ")
        || text.hasPrefix("Messages"))
  }

  @Test func `a line without a sender is an event`() throws {
    #expect(try read(.dash, "Ana added Bo") == "added Ana|Bo")
    #expect(try read(.dash, "Ana painted the group") == "other |")
    #expect(try read(.dash, "You added Bo") == "added |Bo")
    #expect(try read(.dash, "Ana added you") == "added Ana|")
    #expect(try read(.brackets, "\u{200E}Bo left") == "left Bo|")
  }

  @Test func `a colon inside of a title makes no author`() throws {
    #expect(try read(.dash, "Ana changed the subject from \"A: night\" to \"B: day\"") == "renamed Ana|")
    #expect(try read(.dash, "Ana created group “A: night”") == "created Ana|")
    #expect(try read(.dash, "Ana added you to a group in the community: Riders") == "community Ana|")
    #expect(try read(.dash, "Ana: she created group \"D: x\"") == "Ana > she created group \"D: x\"")
    #expect(try read(.dash, "Jonas \"JJ\" Holm: my subject: pay") == "Jonas \"JJ\" Holm > my subject: pay")
  }

  @Test func `on new iPhones the title or the actor stands in the sender's place`() throws {
    #expect(try read(.brackets, "Hub 5: \u{200E}Bo was added", title: "Hub 5") == "added |Bo")
    #expect(try read(.brackets, "Ana: \u{200E}Ana added Bo", title: "Hub 5") == "added Ana|Bo")
    #expect(try read(.brackets, "~\u{202F}Ana: \u{200E}~\u{202F}Ana left") == "left Ana|")
    #expect(try read(.brackets, "Hub 5: \u{200E}something new", title: "Hub 5") == "other |")
    #expect(try read(.brackets, "Ana: \u{200E}Ana did something new") == "other Ana|")
    #expect(try read(.brackets, "Ana: \u{200E}image omitted", title: "Hub 5") == "Ana > ")
    #expect(try read(.brackets, "Ana: \u{200E}Missed voice call", title: "Hub 5") == "call Ana|")
  }

  @Test func `an empty text and an empty name are messages`() throws {
    #expect(try read(.dash, "Bo:") == "Bo > ")
    #expect(try read(.dash, ": hi") == " > hi")
    #expect(try read(.dash, "") == "other |")
    #expect(try read(.dash, String(repeating: "x", count: 600) + ": hi") == "other |")
  }
}
