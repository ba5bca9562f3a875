import Testing
import Text

@testable import Classify

@Suite struct VocabularyTests {
  private let long = String(repeating: "abcdefghij", count: 8)

  private func symbols(of word: String, entries: [(String, Bool)]) -> [Int32] {
    let vocabulary = Vocabulary(
      entries: entries.map { .init(spelling: Array($0.0.utf8), kind: $0.1 ? .beginning : .word) },
      setsOfSymbol: entries.map { _ in [] }, owners: entries.map { _ in 0 })
    let folded = Array(word.utf8)
    var symbols: [Int32] = []
    vocabulary.appendSymbols(of: folded.indices, in: folded, hash: FoldHash.hash(folded), to: &symbols)
    return symbols
  }

  @Test func `a word is found whole and by all its beginnings, and not by anything else`() {
    let entries = [
      ("strike", false), ("strik", true), ("s", true), ("strike", true), ("trike", false), ("striker", true),
    ]
    #expect(symbols(of: "strike", entries: entries) == [0, 2, 1, 3])
    #expect(symbols(of: "striking", entries: entries) == [2, 1])
    #expect(symbols(of: "trike", entries: entries) == [4])
    #expect(symbols(of: "", entries: entries) == [])
  }

  @Test func `beginnings longer than the length mask are found too`() {
    #expect(symbols(of: long + "x", entries: [(long, true), (String(long.dropLast()), true)]) == [1, 0])
    #expect(symbols(of: String(long.dropLast(2)), entries: [(long, true)]) == [])
  }

  @Test func `a skeleton is found by its skeleton only`() {
    let vocabulary = Vocabulary(
      entries: [
        .init(spelling: Array("hrtl".utf8), kind: .skeleton), .init(spelling: Array("hrtl".utf8), kind: .word),
      ],
      setsOfSymbol: [[], []], owners: [0, 0])
    var symbols: [Int32] = []
    vocabulary.appendSymbol(ofSkeleton: Array("hrtl".utf8), to: &symbols)
    #expect(symbols == [0])
    vocabulary.appendSymbol(ofSkeleton: Array("hrt".utf8), to: &symbols)
    #expect(symbols == [0])
  }
}
