import Testing

@testable import Importers

@Suite struct WhatsAppRosterTests {
  private func roster(_ names: [String], lists: [String] = []) -> WhatsAppRoster {
    var roster = WhatsAppRoster()
    for name in names { roster.add(Array(name.utf8).span) }
    for list in lists { roster.addMembers(Array(list.utf8)) }
    roster.finish()
    return roster
  }

  @Test func `one person is one number, whatever marks stand around the name`() {
    let found = roster(["~\u{202F}Ana", "Bo", "Ana", "\u{202A}+45\u{A0}12\u{202C}", "+45 12"])
    #expect(found.names == ["Ana", "Bo", "+45 12"])
    #expect(over("~\u{202F}Ana") { found.index(of: $0) } == 0)
    #expect(over("Ana") { found.index(of: $0) } == 0)
    #expect(over("Cem") { found.index(of: $0) } == nil)
  }

  @Test func `a name of nothing but marks is nobody`() {
    let found = roster(["", "\u{200E} "])
    #expect(found.names.isEmpty)
    #expect(over("") { found.index(of: $0) } == -1)
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
    var roster = WhatsAppRoster()
    roster.add([0x42, 0xF8].span)
    roster.finish()
    #expect(roster.names == ["B\u{FFFD}"])
    #expect(roster.repaired == [0])
  }
}
