import Corpus
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppHeaderGrammarTests {
  @Test func `the fast way and the slow one read the same`() {
    let lines = WhatsAppHeaderLocale.all.flatMap { locale in
      [locale.clock24, locale.afternoon, locale.noon, locale.midnight].compactMap(\.self).flatMap {
        ["\($0) - Bo: x", "[\($0)] Bo: x", "[\($0)] - Bo left"]
      }
    }
    var generator = SeededGenerator(seed: 11)
    var both = 0
    for line in lines + lines.flatMap({ line in (0..<20).map { _ in Self.changed(line, &generator) } }) {
      let bytes = Array(line.utf8)
      for dialect in WhatsAppDialect.all {
        let fast = over(bytes) { Self.words(WhatsAppHeaderScanner(dialect: dialect).scan($0)) }
        let slow = over(bytes) { Self.words(WhatsAppHeaderGrammar(dialect).read($0)) }
        if fast != slow { Issue.record("\(line) \(dialect.name): \(fast) \(slow)") }
        if fast.hasPrefix("header") { both += 1 }
      }
    }
    #expect(both > lines.count)
  }

  private static func words(_ outcome: WhatsAppHeaderScanner.Outcome) -> String {
    switch outcome {
    case .none: "none"
    case .cutOff: "cutOff"
    case .header(let header): "header \(header)"
    }
  }

  /// A line with one of its first characters changed.
  private static func changed(_ line: String, _ generator: inout SeededGenerator) -> String {
    let spare = Array("0123456789/.-:, []aPmM\u{202F}\u{200E}\u{A0}")
    var characters = Array(line)
    let place = Int.random(in: 0..<min(characters.count, 24), using: &generator)
    characters[place] = spare[Int.random(in: spare.indices, using: &generator)]
    return String(characters)
  }
}
