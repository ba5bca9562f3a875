import Corpus
import Languages
import Testing

@testable import Classify

@Suite struct PhraseIndexTests {
  private typealias Small = SmallCodebook

  private static let entries = [
    "log off", "log off now", "log all off", "go ..2 home", "stop * now", "✊ now", "down 🔥 tools", "down tools",
  ]

  @Test(arguments: [
    "log off", "log off now", "ok log 😂 off", "log 😂 😂 off 😂 now", "log all off", "go home", "go straight home",
    "stop it now", "✊ now", "✊ 😂 now", "down 🔥 tools", "down 🔥 🔥 tools", "down 😂 tools",
  ])
  func `a class entry of several words is found, with emoji between its words too`(text: String) {
    let rules = [Small.rule("a", "R-CTA", ["@ODD"], negation: .ignored)]
    var classifier = Classifier(Small.compiled(rules, extra: ["ODD": Self.entries]))
    #expect(classifier.classify(text).codeNames == ["R-CTA"])
  }

  @Test(arguments: [
    "log", "log. off", "log it off", "go right on to home", "stop now", "down", "off log", "tools down",
  ])
  func `and not where a word is missing or another stands between`(text: String) {
    let rules = [Small.rule("a", "R-CTA", ["@ODD"], negation: .ignored)]
    var classifier = Classifier(Small.compiled(rules, extra: ["ODD": Self.entries]))
    #expect(classifier.classify(text).codings.isEmpty)
  }

  @Test func `of entries that begin alike the longest is taken`() {
    let rules = [Small.rule("a", "R-CTA", ["@ODD"], negation: .ignored)]
    var classifier = Classifier(Small.compiled(rules, extra: ["ODD": Self.entries]))
    #expect(classifier.classify("log off now please").codings.map(\.span) == [ScalarSpan(start: 0, end: 11)])
  }
}
