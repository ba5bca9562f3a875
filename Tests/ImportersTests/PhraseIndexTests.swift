import Corpus
import Testing

@testable import Importers

@Suite struct PhraseIndexTests {
  @Test func `the most telling template wins, whatever the order`() {
    for templates in [
      ["{actor} joined", "{actor} joined using a link"], ["{actor} joined using a link", "{actor} joined"],
    ] {
      var index = PhraseIndex<String>()
      for template in templates { index.add(PhraseTemplate(template), template) }
      #expect(over("Ana joined using a link") { index.best(FoldedLine($0))?.meaning } == "{actor} joined using a link")
      #expect(over("Ana joined") { index.best(FoldedLine($0))?.meaning } == "{actor} joined")
      #expect(over("Ana came") { index.best(FoldedLine($0)) == nil })
    }
  }

  @Test func `a template without words is not taken`() {
    var index = PhraseIndex<Int>()
    index.add(PhraseTemplate("{value}"), 1)
    #expect(index.isEmpty)
  }

  @Test func `the gate never shuts out what would match`() throws {
    var templates: [String] = []
    for list in TestPhrases.all.events.values { templates += list.map(\.template) }
    try #require(templates.count > 100)
    for template in templates {
      var index = PhraseIndex<Int>()
      index.add(PhraseTemplate(template), 1)
      var line = template
      for slot in ["{actor}", "{member}", "{value}", "{time}"] { line = line.replacing(slot, with: "Ana Lund") }
      for variant in [line, "\u{200E}" + line, line + "."] {
        let bytes = Array(variant.utf8)
        #expect(over(bytes) { index.mayMatch($0) }, "\(variant)")
        #expect(over(bytes) { index.best(FoldedLine($0)) != nil }, "\(variant)")
      }
    }
  }

  @Test func `of equal templates the first added wins, among thousands too`() {
    var index = PhraseIndex<Int>()
    for number in 0..<5000 { index.add(PhraseTemplate("{actor} word\(number % 2500)"), number) }
    for number in 0..<2500 {
      #expect(over("Ana word\(number)") { index.best(FoldedLine($0))?.meaning } == number)
    }
    #expect(over("Ana word2500") { index.best(FoldedLine($0)) == nil })
  }
}
