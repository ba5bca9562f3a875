import Corpus
import Languages
import Testing

@Suite struct ExampleReaderTests {
  private func matches(_ line: String) throws -> [Rule.Example] {
    let rules = SmallCodebook.text("en/rules.yaml", [4: "  matches: \(line)"])
    let codebook = try Codebook.read(files: SmallCodebook.files(["en/rules.yaml": rules]))
    return codebook.languages.last?.rules.first?.matches ?? []
  }

  @Test(arguments: [
    ("«go»", "go", 0, 2), ("ok «go home» now", "ok go home now", 3, 10), ("✊🏽 é «ø»", "✊🏽 é ø", 5, 6),
    ("e\u{301} «x»", "e\u{301} x", 3, 4),
  ]) func `evidence is counted in scalars of the text without marks`(
    _ row: (marked: String, text: String, start: Int, end: Int)
  ) throws {
    let example = try #require(try matches("[\"\(row.marked)\", \"«go»\"]").first)
    #expect(example.text == row.text)
    #expect(example.evidence == ScalarSpan(start: row.start, end: row.end))
  }

  @Test func `an example may stand after other messages`() throws {
    let examples = try matches("[{text: \"«me too»\", after: [\"who comes?\"]}, \"«go»\"]")
    #expect(examples.map(\.after) == [["who comes?"], []])
    #expect(examples.map(\.place.column) == [20, 56])
  }

  @Test func `misses have no evidence`() throws {
    let codebook = try Codebook.read(files: SmallCodebook.files())
    let misses = try #require(codebook.languages.last?.rules.first?.misses)
    #expect(misses.map(\.text) == ["go on"])
    #expect(misses.allSatisfy { $0.evidence == nil })
  }
}
