import Testing

@testable import Importers

@Suite struct WhatsAppSendersTests {
  private func senders(_ lines: [(name: String, text: String)]) -> WhatsAppSenders {
    var senders = WhatsAppSenders()
    for (name, text) in lines {
      let tail = Array("\(name): \(text)".utf8)
      let colon = name.utf8.count
      senders.countMessage(senders.note(tail.span, colon: colon), tail.span, colon: colon, timely: 1)
    }
    return senders
  }

  @Test func `a longer name is proven by lines that all have it`() {
    let always = senders((0..<4).map { ("Hub", "night: text \($0)") })
    #expect(always.provenLongerNames == [true])
    #expect(senders((0..<3).map { ("Hub", "night: text \($0)") }).provenLongerNames == [false])
    let once = senders((0..<4).map { ("Hub", "night: text \($0)") } + [("Hub", "no second colon")])
    #expect(once.provenLongerNames == [false])
    let many = senders((0..<4).map { ("Ana", "point \($0): text") })
    #expect(many.provenLongerNames.allSatisfy { !$0 })
  }

  @Test func `the second colon must be near and on the same line`() {
    func next(_ text: String) -> Int? { over(text) { WhatsAppSenders.nextColon($0, after: 3) } }
    #expect(next("Ana: night: x") == 10)
    #expect(next("Ana: 10:30 x") == nil)
    #expect(next("Ana: : x") == nil)
    #expect(next("Ana: a\nb: x") == nil)
    #expect(next("Ana: " + String(repeating: "x", count: WhatsAppSenders.longestPart) + ": y") == nil)
    #expect(next("Ana: night:") == 10)
  }

  @Test func `rare names, and names that so far were longer, may be part of a system line`() {
    let found = senders([("Ana", "x"), ("Ana", "y"), ("Bo", "x")] + (0..<4).map { ("Hub", "night: \($0)") })
    func mayBe(_ id: Int, _ tail: String) -> Bool {
      over(tail) { found.mayBePartOfEvent(id, $0, colon: $0.firstIndex { $0 == 0x3A } ?? 0) }
    }
    #expect(!mayBe(0, "Ana: x"))
    #expect(mayBe(1, "Bo: x"))
    #expect(mayBe(2, "Hub: night left"))
    #expect(!mayBe(2, "Hub: night: text"))
    #expect(mayBe(2, "Hub: night changed the subject to \"a: b\""))
  }
}
