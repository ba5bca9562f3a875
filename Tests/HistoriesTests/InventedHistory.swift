import Corpus
import TestSupport

/// A group's true history, invented from a seed, and exports of it as members' phones would write them.
struct InventedHistory {
  struct Message {
    var time: Int64
    var person: Int
    var kind: RecordKind
    var content: UInt32
    var isTelling: Bool
    var editedAt: Int64?
    var deletedAt: Int64?
  }

  /// A member's phone: its names for the others, its clock and its language.
  struct Phone {
    var names: [UInt64]
    var owner: Int
    var writesYou: Bool
    var hasSeconds: Bool
    var offset: Int64
    /// From this moment on the phone's zone is another.
    var travelsAt: Int64
    var travelOffset: Int64
    var knowsEvents: Bool
  }

  /// What one export shows, with the message behind each sighting.
  struct Export {
    var sightings: [Sighting]
    var aliases: [IdentityKey?]
    var truths: [Int]
  }

  static let start: Int64 = 1_700_000_000
  var generator: SeededGenerator
  var messages: [Message] = []
  let persons: Int

  init(seed: UInt64, length: Int = 300, persons: Int = 8) {
    generator = SeededGenerator(seed: seed)
    self.persons = persons
    var time = InventedHistory.start
    for number in 0..<length {
      time += pause()
      messages.append(message(number, at: time))
    }
  }

  private mutating func pause() -> Int64 {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<4: Int64.random(in: 0..<40, using: &generator)
    case 4..<9: Int64.random(in: 40..<900, using: &generator)
    default: Int64.random(in: 900..<40_000, using: &generator)
    }
  }

  private mutating func message(_ number: Int, at time: Int64) -> Message {
    // Person 0 only ever says "ok", the last never writes.
    let person = Int.random(in: 0..<persons - 1, using: &generator)
    var message = Message(
      time: time, person: person, kind: .message(.text), content: UInt32(1000 + number), isTelling: true)
    let draw = Int.random(in: 0..<100, using: &generator)
    switch draw {
    case 0..<7:
      let types: [EventType] = [.joined, .left, .added, .renamed, .adminsOnly]
      message.kind = .event(types[draw % types.count])
      (message.content, message.isTelling) = (0, false)
      return message
    case 7..<12:
      message.kind = .message(.media)
      (message.content, message.isTelling) = (0, false)
    case 12..<14: message.kind = .message(.poll)
    // The same announcement again and again.
    case 14..<17: message.content = 999
    case 17..<45: (message.content, message.isTelling) = (UInt32(draw % 4 + 1), false)
    default: break
    }
    if person == 0 { (message.kind, message.content, message.isTelling) = (.message(.text), 1, false) }
    if Int.random(in: 0..<20, using: &generator) == 0 {
      message.deletedAt = time + Int64.random(in: 60..<100_000, using: &generator)
    } else if message.isTelling, Int.random(in: 0..<20, using: &generator) == 0 {
      message.editedAt = time + Int64.random(in: 10..<900, using: &generator)
    }
    return message
  }

  /// A phone with names of its own; `number` tells its names from those of other phones.
  mutating func phone(_ number: UInt64) -> Phone {
    let zone = [0, 0, 3600, -3600, 19_800].randomElement(using: &generator) ?? 0
    let drift = [0, 0, 60, 180, -120].randomElement(using: &generator) ?? 0
    let change = Int.random(in: 40..<2 * messages.count, using: &generator)
    return Phone(
      // A third of the contacts appear under the number that every phone shows.
      names: (0..<persons).map { person in
        Int.random(in: 0..<3, using: &generator) == 0 ? UInt64(person) : number * 1000 + UInt64(person)
      },
      owner: Int.random(in: 1..<persons, using: &generator), writesYou: Int.random(in: 0..<4, using: &generator) == 0,
      hasSeconds: Bool.random(using: &generator), offset: Int64(zone + drift),
      travelsAt: change < messages.count - 40 ? messages[change].time : .max,
      travelOffset: Int64(zone + drift) + (Bool.random(using: &generator) ? 3600 : -3600),
      knowsEvents: Int.random(in: 0..<3, using: &generator) > 0)
  }

  /// A range that has some thirty messages at least on either side of the phone's change of zone, or none: on fewer no
  /// alignment can be sure.
  func rangeAwayFromTravel(_ start: Int, _ end: Int, _ phone: Phone) -> (Int, Int) {
    let change = messages.firstIndex { $0.time >= phone.travelsAt } ?? messages.count
    let begin = change > start && change - start < 30 ? max(0, change - 30) : start
    return (begin, change < end && end - change < 30 ? min(messages.count, change + 30) : end)
  }

  /// What a phone exports of the messages in a range at a moment.
  func export(_ range: Range<Int>, at moment: Int64, by phone: Phone) -> Export {
    var export = Export(sightings: [], aliases: [], truths: [])
    var ordinals: [UInt64: UInt64] = [:]
    for number in range {
      let message = messages[number]
      let offset = message.time < phone.travelsAt ? phone.offset : phone.travelOffset
      var wall = message.time + offset
      if !phone.hasSeconds { wall -= wall % 60 }
      let isMine = phone.writesYou && message.person == phone.owner
      var alias: IdentityKey? = isMine ? nil : InventedHistory.key(phone.names[message.person])
      var kind = message.kind
      var content = message.content
      var traits: Sighting.Traits = phone.hasSeconds ? [.seconds] : []
      var state: UInt64 = 0
      if message.isTelling { traits.insert(.telling) }
      if case .event = kind {
        if !phone.knowsEvents { (kind, alias) = (.event(.other), nil) }
      } else if let deletedAt = message.deletedAt, deletedAt <= moment {
        (kind, content) = (.message(.deleted), 0)
        traits.remove(.telling)
      } else if let editedAt = message.editedAt, editedAt <= moment {
        if message.kind == .message(.text) { content += 500_000 }
        traits.insert(.edited)
      }
      if kind == .message(.poll) { state = UInt64(moment) }
      var print = InventedHistory.mix(UInt64(wall), alias?.high ?? 0, UInt64(content), state, kindNumber(kind))
      let ordinal = ordinals[print, default: 0]
      ordinals[print] = ordinal + 1
      print = InventedHistory.mix(print, ordinal)
      export.sightings.append(
        Sighting(fingerprint: print, wall: wall, content: content, alias: -1, kind: kind, traits: traits))
      export.aliases.append(alias)
      export.truths.append(number)
    }
    return export
  }

  private func kindNumber(_ kind: RecordKind) -> UInt64 {
    kind.typeName.utf8.reduce(kind.name == "event" ? 7 : 3) { InventedHistory.mix($0, UInt64($1)) }
  }

  /// A name's pseudonym.
  static func key(_ name: UInt64) -> IdentityKey { IdentityKey(high: mix(name, 77), low: name) }

  static func mix(_ numbers: UInt64...) -> UInt64 {
    numbers.reduce(0x9E37_79B9_7F4A_7C15) { state, number in
      var generator = SeededGenerator(seed: state ^ number &* 0xBF58_476D_1CE4_E5B9)
      return generator.next()
    }
  }
}
