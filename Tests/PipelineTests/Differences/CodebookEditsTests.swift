import Corpus
import Languages
import Testing

@testable import Pipeline

@Suite struct CodebookEditsTests {
  static func rule(_ name: String, _ pattern: String = "go home") -> String {
    "- rule: \(name)\n  code: R-CTA\n  any_of: [\"\(pattern)\"]\n  matches: [\"«go home»\", \"«go home» now\"]\n"
      + "  misses: [\"x\"]\n"
  }

  @Test func `rules, words, codes that were added, removed or changed are listed by name`() throws {
    let old = try InventedCodebook.read(rules: Self.rule("a") + Self.rule("b"), words: "  BUT: [\"but\", \"yet\"]\n")
    let new = try InventedCodebook.read(
      rules: Self.rule("c") + Self.rule("b", "go|drive home"), words: "  BUT: [\"but\", \"though\"]\n  NEW: [\"x\"]\n",
      codes: InventedCodebook.codes.replacing("head: COPING, rung: 0", with: "head: COPING, rung: 1"))
    let edits = CodebookEdits(from: old, to: new)
    #expect(edits.addedRules == [RuleID("en/c")] && edits.removedRules == [RuleID("en/a")])
    #expect(edits.changedRules == [CodebookEdits.ChangedRule(rule: RuleID("en/b"), keys: ["any_of"])])
    #expect(
      edits.changedWords == [
        CodebookEdits.ChangedWords(name: "en @BUT", added: ["though"], removed: ["yet"]),
        CodebookEdits.ChangedWords(name: "en @NEW", added: ["x"], removed: []),
      ])
    #expect(edits.changedOutcomes == ["C-ASK"] && !edits.isEmpty)
  }

  @Test func `a codebook does not differ from itself`() throws {
    let codebook = try InventedCodebook.read(rules: Self.rule("a"))
    #expect(CodebookEdits(from: codebook, to: codebook).isEmpty)
  }
}
