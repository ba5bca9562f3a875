import Classify
import Corpus
import Languages
import Testing

@Suite struct CompiledCodebookTests {
  private typealias Small = SmallCodebook

  private func issues(_ rules: [Rule], extra: [String: [String]] = [:]) -> [CompiledCodebook.Issue.Kind] {
    CompiledCodebook(Small.codebook(rules, extra: extra)).issues.map(\.kind)
  }

  @Test func `what cannot be matched is listed`() {
    #expect(issues([Small.rule("a", "R-CTA", ["@NOWHERE now"])]) == [.unknownClass("NOWHERE")])
    #expect(issues([Small.rule("a", "X-NONE", ["now"])]) == [.unknownCode(CodeID("X-NONE"))])
    #expect(
      issues([Small.rule("a", "R-CTA", ["now"], negation: .becomes(CodeID("X-NONE")))]) == [
        .unknownCode(CodeID("X-NONE"))
      ])
    let empty = Pattern(steps: [], source: "")
    var rule = Small.rule("a", "R-CTA", ["now"])
    rule.anyOf = [empty]
    #expect(issues([rule]) == [.nothingToMatch])
    rule.anyOf = [Small.pattern(Array(repeating: "a", count: 25).joined(separator: " "))]
    #expect(issues([rule]) == [.tooLong])
  }

  @Test func `unfit class entries are listed and the others kept`() {
    let rules = [Small.rule("a", "R-CTA", ["@ODD now"], negation: .ignored)]
    let entries = ["* late", "fine"]
    #expect(issues(rules, extra: ["ODD": entries]) == [.unfitEntry])
    let many = Array(repeating: "a?", count: 9).joined(separator: " ") + " b"
    #expect(issues(rules, extra: ["ODD": [many]]) == [.tooManyForms])
    #expect(issues(rules, extra: ["ODD": [Array(repeating: "a", count: 13).joined(separator: " ")]]) == [.tooLong])
    var classifier = Classifier(CompiledCodebook(Small.codebook(rules, extra: ["ODD": entries])))
    #expect(classifier.classify("fine now").codeNames == ["R-CTA"])
  }

  @Test func `a pattern that needs only a sign or only any word is found`() {
    #expect(Small.classify("hello ?!", [Small.rule("a", "N-OPS", ["@QMARK"])]).codings.count == 1)
    var rule = Small.rule("a", "N-OPS", ["x"])
    rule.anyOf = [
      Pattern(
        steps: [.start, .anyWord, .end].map { Pattern.Step(element: $0, isOptional: false) }, source: "^ * $")
    ]
    #expect(Small.classify("whatever", [rule]).codings.count == 1)
    #expect(Small.classify("two words", [rule]).codings.isEmpty)
  }

  @Test func `the built-in codebook compiles without issues`() throws {
    let compiled = CompiledCodebook(try Codebook.builtIn())
    #expect(compiled.issues.isEmpty)
    #expect(compiled.languages.count >= 3)
  }
}
