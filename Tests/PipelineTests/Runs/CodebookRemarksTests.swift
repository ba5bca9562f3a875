import Corpus
import Languages
import Testing

@testable import Pipeline

@Suite struct CodebookRemarksTests {
  static let sound = """
    - rule: go
      code: R-CTA
      any_of: ["@WE go @PLACE"]
      matches: ["«we go home»", "«us go home»"]
      misses: ["go"]
    """

  static func remarks(rules: String = "", words: String = "") throws -> [CodebookRemark.Kind] {
    CodebookRemarks.of(try InventedCodebook.read(rules: sound + "\n" + rules, words: words)).map(\.kind)
  }

  @Test func `a sound codebook earns no remark`() throws { #expect(try Self.remarks().isEmpty) }

  static let rules: [(rules: String, kinds: [CodebookRemark.Kind])] = [
    ("any_of: [\"stop\"]\n  unless: [\"stop\"]", [.excludesItself(.init("en/x"), pattern: "stop")]),
    ("any_of: [\"stop\"]\n  unless_here: [\"stop\"]", [.excludesItself(.init("en/x"), pattern: "stop")]),
    ("any_of: [\"stop\", \"halt\", \"stop\"]", [.doubledPattern(.init("en/x"), key: "any_of", pattern: "stop")]),
    ("any_of: [\"stop\"]\n  with: [\"a\", \"a\"]", [.doubledPattern(.init("en/x"), key: "with", pattern: "a")]),
    (
      "any_of: [\"stop\"]\n  with_theme: [PAY]",
      [.asksForNothing(.init("en/x"), key: "with_theme", names: ["PAY"])]
    ),
    (
      "any_of: [\"stop\"]\n  replies_to: [C-ASK]",
      [.asksForNothing(.init("en/x"), key: "replies_to", names: ["C-ASK"])]
    ),
    ("any_of: [\"stop\"]\n  replies_to: [R-CTA]", []),
    ("any_of: [\"stop\"]\n  negation: C-ASK\n  replies_to: [C-ASK]", []),
  ]

  @Test(arguments: rules)
  func `rules that cannot match, or say a thing twice, are named`(
    rules: String, kinds: [CodebookRemark.Kind]
  ) throws {
    let examples = "matches: [\"«stop»\", \"«stop»!\"]\n  misses: [\"go\"]"
    #expect(try Self.remarks(rules: "- rule: x\n  code: R-CTA\n  \(rules)\n  \(examples)") == kinds)
  }

  @Test func `a rule that finds nothing new is named with the one that finds it`() throws {
    let examples = "matches: [\"«stop»\", \"«stop»!\"]\n  misses: [\"go\"]"
    let free = "- rule: free\n  code: R-CTA\n  any_of: [\"stop\", \"halt\"]\n  negation: ignored\n  \(examples)\n"
    let covered = "- rule: less\n  code: R-CTA\n  any_of: [\"stop\"]\n  unless: [\"now\"]\n  \(examples)\n"
    #expect(try Self.remarks(rules: free + covered) == [.covered(.init("en/less"), by: .init("en/free"))])
    let other = covered.replacing("R-CTA", with: "C-ASK")
    #expect(try Self.remarks(rules: free + other).isEmpty)
  }

  @Test func `words that nothing uses, and entries written twice, are named`() throws {
    #expect(try Self.remarks(words: "  LOST: [\"x\"]\n  GONE: [\"y\"]\n") == [.unusedClasses(["GONE", "LOST"])])
    #expect(try Self.remarks(words: "  BUT: [\"but\"]\n").isEmpty)
    #expect(
      try Self.remarks(rules: "", words: "  BUT: [\"but\", \"yet\", \"but\"]\n") == [
        .doubledEntry(className: "BUT", entry: "but")
      ])
  }

  @Test func `a language without words for negation and persons is told`() throws {
    let codebook = try InventedCodebook.read(rules: Self.sound, words: "", engineClasses: "  WE: [\"we\"]\n")
    #expect(CodebookRemarks.of(codebook).map(\.kind) == [.missingClasses(["NEG", "IF", "Q", "I", "YOU", "THEY"])])
  }
}
