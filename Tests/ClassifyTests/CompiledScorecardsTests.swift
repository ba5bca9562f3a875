import Corpus
import Languages
import Testing

@testable import Classify

@Suite struct CompiledScorecardsTests {
  private static let cards = ScoreKeeperTests.codebook([
    ScoreKeeperTests.card("none", nil, start: 3, few: -2, words: ["WE": 1, "THEY": -4]),
    ScoreKeeperTests.card("call", "R-CTA", words: ["WE": 2], found: ["N-OPS": 5], before: ["R-INT": -6]),
  ]).scorecards

  private static func stored(_ cards: CompiledScorecards) -> [UInt8] {
    var writer = StorageWriter()
    cards.write(to: &writer)
    return writer.bytes
  }

  private static func read(_ bytes: [UInt8], setCount: Int) -> CompiledScorecards? {
    bytes.withUnsafeBytes { bytes in
      var reader = StorageReader(bytes[...])
      return try? CompiledScorecards.read(from: &reader, manual: SmallCodebook.manual, setCount: setCount)
    }
  }

  @Test func `words stand by set and scorecard, with their names`() {
    let keys = Self.cards.words.map { [$0.what, $0.card] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) } && keys.count == 3)
    #expect(Self.cards.names.sorted() == ["THEY", "WE", "WE"])
    #expect(Self.cards.codes == [-1, Int32(SmallCodebook.manual.codes.firstIndex { $0.id == CodeID("R-CTA") } ?? -2)])
  }

  @Test func `what was stored is read again`() throws {
    let read = try #require(Self.read(Self.stored(Self.cards), setCount: 100))
    #expect(Self.stored(read) == Self.stored(Self.cards))
    #expect(read.words == Self.cards.words && read.names == Self.cards.names && read.ids == Self.cards.ids)
  }

  @Test func `numbers that no codebook has are refused`() {
    #expect(Self.read(Self.stored(Self.cards), setCount: 1) == nil)
    var cards = Self.cards
    cards.codes[0] = 99
    #expect(Self.read(Self.stored(cards), setCount: 100) == nil)
    cards = Self.cards
    cards.before[0].card = 2
    #expect(Self.read(Self.stored(cards), setCount: 100) == nil)
    cards = Self.cards
    cards.names.removeLast()
    #expect(Self.read(Self.stored(cards), setCount: 100) == nil)
  }

  @Test func `names of no class or code are left out and told`() {
    let codebook = ScoreKeeperTests.codebook([
      ScoreKeeperTests.card("call", "R-CTA", words: ["NOSUCH": 1], before: ["X-NO": 1])
    ])
    #expect(codebook.issues.map(\.kind) == [.unknownClass("NOSUCH"), .unknownCode(CodeID("X-NO"))])
    #expect(codebook.scorecards.words.isEmpty && codebook.scorecards.before.isEmpty)
  }
}
