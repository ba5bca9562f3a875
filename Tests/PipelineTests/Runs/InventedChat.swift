import Corpus
import TestSupport

/// A group's true history, invented from a seed, and exports of it in WhatsApp's own wording.
struct InventedChat {
  struct Message {
    /// Minutes and seconds count from the same moment for all phones.
    var time: Int64
    var person: Int
    var text: String
    var isEvent = false
    var editedAt: Int64?
    var deletedAt: Int64?
  }

  /// A member's phone.
  struct Phone {
    var names: [String]
    var isApple: Bool
    var isDanish: Bool
    var offset: Int64
  }

  /// 2024-03-04T08:00 on the clock of a phone in the project's zone.
  static let start: Int64 = 1_709_539_200
  static let people = ["Ana", "Bo", "Marek", "Ioana", "Dmytro", "Sunita", "Yonas"]
  private static let sentences = [
    "nobody accept orders under forty tonight in", "who has the gate code for", "we should all log off at six near",
    "they pay less again this week around", "thanks brothers, I reached", "the app is broken for everybody in",
    "call me on +45 12 34 56 78 about", "did the union answer about", "I am afraid they block our accounts after",
  ]
  private static let letters = [
    "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet",
  ]

  var generator: SeededGenerator
  private(set) var messages: [Message] = []

  init(seed: UInt64, length: Int = 160) {
    generator = SeededGenerator(seed: seed)
    var time = InventedChat.start
    for number in 0..<length {
      time +=
        Int64.random(in: 0..<10, using: &generator) < 4
        ? Int64.random(in: 0..<50, using: &generator) : Int64.random(in: 50..<4000, using: &generator)
      messages.append(message(number, at: time))
    }
  }

  private mutating func message(_ number: Int, at time: Int64) -> Message {
    let person = Int.random(in: 0..<InventedChat.people.count, using: &generator)
    var message = Message(time: time, person: person, text: "")
    let place = String(number).compactMap(\.wholeNumberValue).map { InventedChat.letters[$0] }.joined(separator: " ")
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: return Message(time: time, person: person, text: "", isEvent: true)
    case 1..<5: message.text = ["ok", "👍", "count me in", "+1"].randomElement(using: &generator) ?? "ok"
    case 5:
      let name = InventedChat.people.randomElement(using: &generator) ?? "Ana"
      message.text = "ask \(name) please, he waits at zone \(place)"
    case 6: message.text = "first line about zone \(place)\nsecond line\n\nthird"
    default: message.text = (InventedChat.sentences.randomElement(using: &generator) ?? "") + " zone \(place)"
    }
    if message.text.utf8.count > 20 {
      if Int.random(in: 0..<15, using: &generator) == 0 {
        message.editedAt = time + Int64.random(in: 20..<900, using: &generator)
      } else if Int.random(in: 0..<15, using: &generator) == 0 {
        message.deletedAt = time + Int64.random(in: 60..<200_000, using: &generator)
      }
    }
    return message
  }

  /// A phone in whose contacts some members have other names.
  mutating func phone(_ number: Int) -> Phone {
    let endings = ["", " Wolt", " 2", " Kurier"]
    return Phone(
      names: InventedChat.people.map { name in
        let draw = Int.random(in: 0..<6, using: &generator)
        return draw == 0 ? "~\u{202F}\(name)" : draw == 1 ? name : name + (endings[number % endings.count])
      },
      isApple: Bool.random(using: &generator), isDanish: Bool.random(using: &generator),
      offset: ([0, 0, 3600, 120, -3600].randomElement(using: &generator) ?? 0))
  }

  /// What a phone exports of a range of messages at a moment.
  func export(_ range: Range<Int>, at moment: Int64, by phone: Phone) -> String {
    var text = ""
    for message in messages[range] {
      let local = LocalTime(secondsSinceEpoch: message.time + phone.offset)
      let name = phone.names[message.person]
      let time = header(local, phone)
      let end = phone.isApple ? "\r\n" : "\n"
      if message.isEvent {
        let line =
          phone.isDanish
          ? "\(name) tilsluttede sig via denne gruppes invitation link"
          : "\(name) joined using this group's invite link"
        text += phone.isApple ? "\(time) \(name): \u{200E}\(line)\(end)" : "\(time) - \(line)\(end)"
        continue
      }
      var body = message.text
      if let deletedAt = message.deletedAt, deletedAt <= moment {
        body = phone.isDanish ? "Denne besked blev slettet." : "This message was deleted"
        if phone.isApple { body = "\u{200E}" + body }
      } else if let editedAt = message.editedAt, editedAt <= moment {
        let mark = phone.isDanish ? "<Denne besked er blevet redigeret>" : "<This message was edited>"
        body += " now \u{200E}\(mark)"
      }
      text += phone.isApple ? "\(time) \(name): \(body)\(end)" : "\(time) - \(name): \(body)\(end)"
    }
    return text
  }

  private func header(_ local: LocalTime, _ phone: Phone) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(two(local.date.day))/\(two(local.date.month))/\(local.date.year)"
    let minute = "\(two(local.secondOfDay / 3600)):\(two(local.secondOfDay / 60 % 60))"
    return phone.isApple ? "[\(day), \(minute):\(two(local.secondOfDay % 60))]" : "\(day), \(minute)"
  }
}
