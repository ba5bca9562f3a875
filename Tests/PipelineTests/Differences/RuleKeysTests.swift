import Corpus
import Languages
import Testing

@testable import Pipeline

@Suite struct RuleKeysTests {
  static let keys = [
    "rung: 2", "form: logoff", "person: we", "tense: now", "modality: asserted", "certainty: low", "negation: ignored",
    "question: blocks", "condition: required", "with: [\"x\"]", "unless: [\"x\"]", "with_theme: [PAY]",
    "replies_to: [C-ASK]", "unless_replies_to: [C-ASK]", "all_of: [\"x\"]", "unless_here: [\"x\"]", "within: message",
    "most_words: 9", "replies_within: 2", "inherits_themes: true", "valid_from: 2023-01-01", "valid_to: 2023-01-01",
  ]

  static func rule(_ more: String = "", note: String = "") throws -> Rule {
    let text =
      "- rule: go\n  code: R-CTA\n  any_of: [\"go @PLACE\"]\n  \(more)\n  \(note)\n"
      + "  matches: [\"«go home»\", \"«go home» now\"]\n  misses: [\"go\"]"
    let codebook = try InventedCodebook.read(rules: text)
    return try #require(codebook.languages.flatMap(\.rules).first)
  }

  @Test(arguments: keys)
  func `each key of a rule that can change a result is seen and named`(line: String) throws {
    let key = try #require(line.split(separator: ":").first)
    #expect(RuleKeys.different(try Self.rule(), try Self.rule(line)) == [String(key)])
  }

  @Test func `notes, examples, places and the order of patterns decide nothing`() throws {
    var (one, other) = (try Self.rule(), try Self.rule(note: "note: \"why\""))
    #expect(RuleKeys.different(one, other).isEmpty)
    let second = Pattern(steps: [], source: "b")
    one.anyOf += [second]
    other.anyOf = [second] + other.anyOf
    #expect(RuleKeys.different(one, other).isEmpty)
  }
}
