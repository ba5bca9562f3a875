import Classify
import Corpus
import Testing

@Suite struct ExampleVariantTests {
  @Test(arguments: ExampleVariant.allCases)
  func `the evidence moves with the text`(_ variant: ExampleVariant) throws {
    let text = "też łatwo: «stań już» ñandú"
    let evidence = ScalarSpan(start: 11, end: 21)
    let changed = try #require(variant.apply(to: text, evidence: evidence))
    if variant == .quoted {
      #expect(changed.evidence == nil && changed.text.hasPrefix("> też"))
    } else {
      let span = try #require(changed.evidence)
      // String equality is canonical equivalence, so the decomposed variant compares equal too.
      #expect(covered(changed.text, span).lowercased() == "«stań już»")
      #expect(variant == .plain || Array(changed.text.unicodeScalars) != Array(text.unicodeScalars))
    }
  }

  @Test func `variants that would change nothing or the meaning are left out`() {
    #expect(ExampleVariant.decomposed.apply(to: "plain", evidence: nil) == nil)
    #expect(ExampleVariant.upperCase.apply(to: "straße", evidence: nil) == nil)
    #expect(ExampleVariant.upperCase.apply(to: "45", evidence: nil) == nil)
    #expect(ExampleVariant.dotBehind.apply(to: "what?", evidence: nil) == nil)
    #expect(ExampleVariant.quoted.apply(to: "> a\nb", evidence: nil) == nil)
  }
}
