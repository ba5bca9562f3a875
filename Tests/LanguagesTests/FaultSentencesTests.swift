import Languages
import Testing

@Suite struct FaultSentencesTests {
  @Test func `a report shows place, sentence, line and caret`() throws {
    let text = SmallCodebook.text("en/rules.yaml", [3: "  any_of: [\"lets @AL? go\"]"])
    let fault = try #require(SmallCodebook.faults(SmallCodebook.files(["en/rules.yaml": text])).first)
    #expect(
      fault.report == """
        en/rules.yaml:3:18: there is no class `AL`; did you mean `ALL`?
            any_of: ["lets @AL? go"]
                           ^
        """)
  }

  @Test func `a long line is shown around the fault only`() throws {
    let filler = String(repeating: "æ ", count: 400)
    let text = SmallCodebook.text("en/rules.yaml", [3: "  any_of: [\"\(filler), \(filler)\"]"])
    let fault = try #require(SmallCodebook.faults(SmallCodebook.files(["en/rules.yaml": text])).first)
    let excerpt = try #require(fault.excerpt)
    let scalars = Array(excerpt.text.unicodeScalars)
    #expect(scalars.count == 100)
    #expect(scalars[excerpt.caret] == ",")
  }

  @Test(arguments: BadCodebook.all) func `every fault has a sentence of its own`(_ row: BadCodebook) {
    for expected in row.expected {
      let sentence = CodebookFault(kind: expected.kind, place: .init(file: "f", line: 1, column: 1)).sentence
      #expect(sentence.count > 8)
      #expect(!sentence.hasSuffix("."))
    }
  }

  @Test(arguments: PatternParserTests.faulty) func `every fault of a pattern has a sentence`(
    _ row: (source: String, faults: [(PatternFault.Kind, Int)])
  ) {
    for fault in row.faults {
      let kind = CodebookFault.Kind.pattern(PatternFault(kind: fault.0, offset: fault.1))
      let sentence = CodebookFault(kind: kind, place: .init(file: "f", line: 1, column: 1)).sentence
      #expect(sentence.count > 8)
    }
  }

  @Test func `faults of files and of YAML have sentences too`() {
    let kinds: [CodebookFault.Kind] = [
      .unreadable(errno: 13), .unreadable(errno: nil), .notAPlainFile, .unknownFile(suggestion: "codes.yaml"),
      .missingFile, .badLanguageCode, .tooLarge(limit: 5), .emptyFile, .invalidUTF8, .forbiddenCharacter(7),
      .tooDeep(limit: 3), .more(count: 4), .unknownValue("x", suggestion: nil, known: ["a", "b"]),
    ]
    let sentences = kinds.map { CodebookFault(kind: $0, place: .init(file: "f", line: 1, column: 1)).sentence }
    #expect(sentences.allSatisfy { $0.count >= 8 })
    #expect(Set(sentences).count == kinds.count)
    #expect(sentences.contains("the character U+0007 may not stand in a codebook"))
    #expect(sentences.contains("unknown value `x`; it may be `a`, `b`"))
  }
}
