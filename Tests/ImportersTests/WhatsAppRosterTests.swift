import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppRosterTests {
  private let lines = WhatsAppSystemLines(frame: .dash, wording: WhatsAppWording.test)

  /// A roster of people who wrote, each some times, and of lists of members in events.
  private func roster(_ names: [String], times: Int = 3, lists: [String] = []) -> WhatsAppRoster {
    var senders = WhatsAppSenders()
    for name in names {
      for _ in 0..<times {
        let tail = Array("\(name): x".utf8)
        let id = senders.note(tail.span, colon: name.utf8.count)
        senders.countMessage(id, tail.span, colon: name.utf8.count, timely: 1)
      }
    }
    for list in lists {
      senders.noteNames(of: WhatsAppEvent(type: .added, members: Array(list.utf8)))
    }
    return WhatsAppRoster(WhatsAppRosterBuilder(senders, lines: lines, reading: 0).tables)
  }

  @Test func `one person is one number, whatever marks stand around the name`() {
    let found = roster(["~\u{202F}Ana", "Bo", "Ana", "\u{202A}+45\u{A0}12\u{202C}", "+45 12"])
    #expect(found.names == ["Ana", "Bo", "+45 12"])
    #expect(over("~\u{202F}Ana") { found.sender($0)?.person } == 0)
    #expect(over("Ana") { found.sender($0)?.person } == 0)
    #expect(over("Cem") { found.sender($0) } == nil)
  }

  @Test func `a name of nothing but marks is nobody`() {
    let found = roster(["", "\u{200E} "])
    #expect(found.names.isEmpty)
    #expect(over("") { found.sender($0)?.person } == -1)
  }

  @Test(arguments: [
    ("Bo, Cem and Ana", ["Bo", "Cem", "Ana"]), ("Bo og Ana", ["Bo", "Ana"]), ("Bo", ["Bo"]),
    ("Dora and Ana", ["Dora and Ana"]),
    ("+45 12 34 56 78 and +1 (777) 777\u{2011}7777", ["+45 12 34 56 78", "+1 (777) 777\u{2011}7777"]),
    ("Bo, +45 12 34 56 78", ["Bo", "+45 12 34 56 78"]), ("Berg, Lund and partners", ["Berg, Lund and partners"]),
  ])
  func `a list is split where every part is known`(_ text: String, _ expected: [String]) throws {
    let found = roster(["Ana", "Bo", "Cem"], lists: [text])
    let members = try #require(found.members(of: Array(text.utf8)))
    #expect(members.map { found.names[$0] } == expected)
    #expect(found.members(of: Array("unseen".utf8)) == nil)
  }

  @Test func `a name that comes later splits a list that came before`() throws {
    let found = roster(["Ana"], lists: ["Ana and Dora", "Dora"])
    #expect(try #require(found.members(of: Array("Ana and Dora".utf8))).count == 2)
  }

  @Test func `broken bytes in a name are repaired and told`() {
    var senders = WhatsAppSenders()
    let tail: [UInt8] = [0x42, 0xF8, 0x3A, 0x20, 0x78]
    for _ in 0..<3 {
      senders.countMessage(
        senders.note(tail.span, colon: 2), tail.span, colon: 2, timely: 1)
    }
    let found = WhatsAppRoster(WhatsAppRosterBuilder(senders, lines: lines, reading: 0).tables)
    #expect(found.names == ["B\u{FFFD}"])
    #expect(found.repaired == [0])
  }

  @Test func `a second colon that is always there ends the name`() throws {
    var text = ""
    for minute in 10...19 {
      text += "19/03/2024, 10:\(minute) - Shift lead: night: hello \(minute)\n"
      text += "19/03/2024, 10:\(minute) - Ana: note: \(minute)\n19/03/2024, 10:\(minute) - Ana: x\n"
    }
    let found = try ScannedFile.export(text)
    #expect(found.roster == ["Ana", "Shift lead: night"])
    #expect(found.records[0].sender == "Shift lead: night" && found.records[0].text == "hello 10")
    #expect(found.records[1].sender == "Ana" && found.records[1].text == "note: 10")
  }

  @Test func `two names with the same beginning are two people`() throws {
    var text = ""
    for minute in 10...15 {
      text += "19/03/2024, 10:\(minute) - Wolt: Ana: \(minute)\n19/03/2024, 10:\(minute) - Wolt: Bo: \(minute)\n"
    }
    let found = try ScannedFile.export(text)
    #expect(Set(found.roster) == ["Wolt: Ana", "Wolt: Bo"])
  }

  @Test func `a few lines with a second colon are no proof`() throws {
    let text = "19/03/2024, 10:00 - Ana: note: one\n19/03/2024, 10:01 - Ana: note: two\n19/03/2024, 10:02 - Bo: x\n"
    #expect(try ScannedFile.export(text).roster == ["Ana", "Bo"])
  }

  @Test func `a known name with a colon is found in system lines, and makes no author of them`() throws {
    var text = "19/03/2024, 10:00 - Ana added Shift lead: night\n"
    for minute in 10...19 { text += "19/03/2024, 10:\(minute) - Shift lead: night: \(minute)\n" }
    for minute in 20...25 { text += "19/03/2024, 10:\(minute) - Ana: \(minute)\n" }
    text += "19/03/2024, 10:30 - Shift lead: night left\n"
    let found = try ScannedFile.export(text)
    #expect(Set(found.roster) == ["Shift lead: night", "Ana"])
    #expect(found.records.first?.type == "added" && found.records.first?.members == ["Shift lead: night"])
    #expect(found.records.last?.type == "left" && found.records.last?.sender == "Shift lead: night")
  }

  @Test func `who only stands in lines behind their time was pasted`() throws {
    var text = ""
    for day in 10...19 { text += "\(day)/03/2024, 10:00 - Ana: \(day)\n\(day)/03/2024, 11:00 - Bo: \(day)\n" }
    text +=
      "20/03/2024, 10:00 - Ana: look what they wrote\n14/02/2024, 09:00 - Boss: no bonus\n20/03/2024, 10:05 - Bo: wow\n"
    text += "18/03/2024, 09:00 - Bo: sent late\n"
    let found = try ScannedFile.export(text)
    #expect(found.roster == ["Ana", "Bo"])
    #expect(found.records[20].text == "look what they wrote\n14/02/2024, 09:00 - Boss: no bonus")
    #expect(found.issues.map(\.kind) == ["headerInText"] && found.issues.map(\.line) == [22])
    #expect(found.records.last?.text == "sent late")
  }
}
