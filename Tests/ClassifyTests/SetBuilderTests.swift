import Classify
import Corpus
import Languages
import Testing

/// Rules of `common` see the classes of all languages.
@Suite struct SetBuilderTests {
  private typealias Small = SmallCodebook

  private static let rule = Small.frame(
    "frame", "R-CTA", ["@ALL"], allOf: ["@OFF"], language: "common")

  private static let classes: [String: [String: [String]]] = [
    "en": ["ALL": ["everybody"], "OFF": ["log off", "stop working", "offline"]],
    "da": ["ALL": ["allesammen", "alle"], "OFF": ["log af", "hjem"]],
    "pl": ["ALL": ["wszyscy", "to"], "OFF": ["wyloguj*", "dom"]],
  ]

  private static func classify(_ text: String) -> [String] {
    let markers = [
      "en": ["the", "and", "is", "we"], "da": ["og", "er", "det", "ikke"], "pl": ["jest", "nie", "sie"],
    ]
    let languages = ["common", "da", "en", "pl"].map { code in
      Codebook.Language(
        code: code, name: code, isReviewed: false,
        classes: (classes[code] ?? ["UNIONS": ["@ALL"]]).mapValues { $0.map(Small.pattern) },
        markers: markers[code] ?? [], rules: code == "common" ? [rule] : [])
    }
    let codebook = Codebook(manual: Small.manual, languages: languages, phrases: ExportPhrases(), files: [])
    let compiled = CompiledCodebook(codebook)
    #expect(compiled.issues.isEmpty)
    var classifier = Classifier(compiled)
    return classifier.classify(text).codings.map(\.code.description)
  }

  static let texts: [(String, Bool)] = [
    ("everybody log off", true), ("allesammen log af", true), ("wszyscy wylogujcie sie", true),
    // Mixed languages, as people write.
    ("allesammen log off", true), ("everybody wylogujcie sie", true),
    // Short words count only where their language shows.
    ("to log off is the best", false), ("to jest, nie, log off", true),
    ("everybody is at the dom", false), ("wszyscy nie sie dom", true),
  ]

  @Test(arguments: texts)
  func `long words count in every message, short ones where their language shows`(_ text: String, _ isFound: Bool) {
    #expect(SetBuilderTests.classify(text) == (isFound ? ["R-CTA"] : []))
  }

  @Test func `a class may be made of other classes, in common of those of all languages`() {
    var codebook = Small.codebook([Small.rule("r", "R-CTA", ["@BOTH now"])], extra: ["BOTH": ["@ACT", "unite"]])
    var compiled = CompiledCodebook(codebook)
    #expect(compiled.issues.isEmpty)
    var classifier = Classifier(compiled)
    #expect(classifier.classify("strike now").codeNames == ["R-CTA"])
    #expect(classifier.classify("unite now").codeNames == ["R-CTA"])
    codebook.languages[0].classes["ANY"] = [Small.pattern("@ACT"), Small.pattern("@NEG")]
    codebook.languages[0].rules = [Small.rule("c", "D-REF", ["@ANY please"], language: "common")]
    compiled = CompiledCodebook(codebook)
    #expect(compiled.issues.isEmpty)
    classifier = Classifier(compiled)
    #expect(classifier.classify("strike please").codeNames == ["D-REF"])
    #expect(classifier.classify("ikke please").codeNames == ["D-REF"])
  }

  @Test func `classes that name each other end`() {
    let codebook = Small.codebook(
      [Small.rule("r", "R-CTA", ["@ONE"])], extra: ["ONE": ["@TWO", "first"], "TWO": ["@ONE", "second"]])
    var classifier = Classifier(CompiledCodebook(codebook))
    #expect(classifier.classify("second").codeNames == ["R-CTA"])
  }
}
