import Classify
import Corpus
import Languages
import Testing

@Suite struct ClauseReaderTests {
  private typealias Small = SmallCodebook

  @Test(arguments: [
    ("we strike friday", false), ("i never say strike friday", true), ("not today, strike friday", false),
    ("not one of the old men strike friday", false), ("not a good day strike friday", true),
    ("no longer strike friday", true),
    ("not true but strike friday", false), ("dont go. strike friday", false), ("strike friday not saturday", false),
    ("never ever not strike friday", true), ("nobody 🙂 strike friday", true),
  ])
  func `a negation counts in the clause, up to four words before`(_ text: String, _ isNegated: Bool) {
    let rule = Small.rule("s", "R-CTA", ["strike friday"])
    #expect(Small.classify(text, [rule]).codings.isEmpty == isNegated, "\(text)")
  }

  @Test func `a negation in a gap counts, one among the matched words does not`() {
    #expect(Small.classify("we will not strike", [Small.rule("r", "R-CTA", ["we ..2 strike"])]).codings.isEmpty)
    #expect(Small.classify("do not accept", [Small.rule("r", "R-CTA", ["not accept"])]).codeNames == ["R-CTA"])
    #expect(Small.classify("nobody accept", [Small.rule("r", "R-CTA", ["@NEG accept"])]).codeNames == ["R-CTA"])
  }

  @Test func `danish also denies behind the verb`() {
    let rules = [Small.rule("s", "R-INT", ["jeg strejker"], language: "da")]
    #expect(Small.classify("jeg strejker ikke", rules).codings.isEmpty)
    #expect(Small.classify("jeg strejker, ikke du", rules).codeNames == ["R-INT"])
    #expect(Small.classify("jeg strejker på fredag", rules).codeNames == ["R-INT"])
  }

  @Test func `a rule of common is denied by the message's language`() {
    let rules = [Small.rule("u", "R-UNI", ["@UNION"], language: "common")]
    #expect(Small.classify("det er ikke 3f og det er", rules).codings.isEmpty)
    #expect(Small.classify("3f er ikke godt og det er", rules).codings.isEmpty)
    #expect(Small.classify("3f is not good and the is", rules).codeNames == ["R-UNI"])
    #expect(Small.classify("we are not in the 3f and it is", rules).codings.isEmpty)
    #expect(Small.classify("3f", rules).codeNames == ["R-UNI"])
  }

  @Test(arguments: [
    ("we strike", GrammaticalPerson.firstPlural), ("i strike", .first), ("you guys strike", .second),
    ("strike, we all", .none),
    ("they told us strike", .firstPlural), ("strike all of us", .firstPlural),
    ("strike", .none), ("strike them", .third),
  ])
  func `the person comes from the words around the match`(_ text: String, _ person: GrammaticalPerson) {
    #expect(Small.classify(text, [Small.rule("r", "R-CTA", ["strike"])]).codings.first?.person == person)
    let fixed = Small.rule("r", "R-CTA", ["strike"], person: .second)
    #expect(Small.classify(text, [fixed]).codings.first?.person == .second)
  }
}
