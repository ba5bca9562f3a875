import Testing

@testable import Importers

@Suite struct WhatsAppFactsTests {
  @Test func `after a bare line feed a header is only text where line ends are trusted`() {
    let line = "[19.03.2024, 10:00:00] Ana: x"
    for (trusts, after, expected) in [
      (true, true, false), (true, false, true), (false, true, true), (false, false, true),
    ] {
      let facts = WhatsAppFacts(dialect: WhatsAppDialect.all[1], trustsLineEnds: trusts, foreignHeaders: 0)
      let isHeader = over(line) { bytes in
        if case .header = facts.header(bytes, afterBareLineFeed: after) { true } else { false }
      }
      #expect(isHeader == expected)
    }
  }
}
