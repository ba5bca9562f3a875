import Foundation
import Languages
import TestSupport
import Testing

@Suite struct RivalDictionaryTests {
  static let fixtures = ["words.yml", "words.dic", "words.cat"]

  static func fixture(_ name: String) throws -> RivalDictionary {
    let path = Fixtures.root.appending(path: "dictionaries/\(name)").path(percentEncoded: false)
    return try RivalDictionary.read(file: path, base: Codebook.builtIn())
  }

  @Test(arguments: fixtures)
  func `the same words in three formats become the same rules`(name: String) throws {
    let dictionary = try Self.fixture(name)
    #expect(dictionary.leftOut.isEmpty)
    let rules = dictionary.codebook.languages.flatMap(\.rules)
    let found = Set(
      rules.map { rule in
        "\(rule.outcome.name): " + rule.anyOf.map(SmallDictionary.spelling).sorted().joined(separator: "; ")
      })
    #expect(
      found == [
        "R-CTA: \(name.hasSuffix("dic") ? "don’t" : "don't"),accept; log,off; strik~", "R-UNI: 3f; join,the,union",
        "PAY: low,any,pay; løn~",
      ])
    #expect(rules.allSatisfy { $0.negation == .ignored && $0.question == .ignored && $0.condition == .ignored })
  }

  @Test func `the hash names dictionary, map and base, and not where they lie`() throws {
    func bytes(_ path: String, _ text: String, map: String?) throws -> [UInt8] {
      try SmallDictionary.read(text, path: path, map: map).get().codebook.canonicalBytes
    }
    let one = try bytes("a/words.yml", "PAY: [wage]\n", map: nil)
    #expect(try bytes("b/other.yml", "PAY: [wage]\n", map: nil) == one)
    #expect(try bytes("a/words.yml", "PAY: [wages]\n", map: nil) != one)
    #expect(try bytes("a/words.yml", "PAY: [wage]\n", map: "PAY: HOUSE\n") != one)
  }

  @Test func `when no category means anything, all are named`() throws {
    guard case .failure(let faults) = try SmallDictionary.read("strike: [a]\nwork: {low: [b]}\n") else {
      Issue.record("read")
      return
    }
    #expect(SmallDictionary.places(faults.list) == ["1:1 nothingMapped(categories: [\"strike\", \"work.low\"])"])
    #expect(faults.list.first?.report.contains("strike, work.low") == true)
    #expect(faults.list.first?.report.contains(".map.yaml") == true)
  }

  @Test(arguments: ["", "\u{FEFF}", "hello", "\u{0}\u{1}", "%%", "%\n%\n", ":", "[", "- ", "(1)"])
  func `whatever it is, it is read or refused`(text: String) throws {
    for path in ["a.yml", "a.dic", "a.cat", "a"] {
      guard case .failure(let faults) = try SmallDictionary.read(text, path: path) else {
        Issue.record("\(path) was read")
        return
      }
      #expect(!faults.list.isEmpty && faults.list.allSatisfy { !$0.report.isEmpty })
    }
  }

  @Test func `random bytes never stop the reader`() throws {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("%\n\t 12(<>)*?:-[]{}\"aPAY\r_.".utf8) + [0xF8, 0xC3, 0xFF]
    var refused = 0
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      for path in ["a.yml", "a.dic", "a.cat"] {
        if case .failure = try SmallDictionary.read(bytes, path: path) { refused += 1 }
      }
    }
    #expect(refused > 0)
  }
}
