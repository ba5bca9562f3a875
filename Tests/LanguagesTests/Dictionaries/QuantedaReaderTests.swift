import Languages
import Testing

@Suite struct QuantedaReaderTests {
  @Test func `keys inside keys, lists, single words and mixtures are read`() throws {
    let dictionary = try SmallDictionary.read(
      """
      R-CTA:
        sub: [strik*, "log off"]
        other:
        - {deep: [march]}
        - rally
      PAY: wage*
      """
    ).get()
    #expect(dictionary.format == .quanteda && dictionary.encoding == .utf8)
    #expect(
      SmallDictionary.rules(dictionary) == [
        "dictionary/R-CTA.sub>R-CTA: strik~; log,off", "dictionary/R-CTA.other>R-CTA: rally",
        "dictionary/R-CTA.other.deep>R-CTA: march", "dictionary/PAY>PAY: wage~",
      ])
    #expect(dictionary.leftOut.isEmpty && dictionary.unmapped.isEmpty)
  }

  @Test func `what cannot be matched is left out with its place`() throws {
    let dictionary = try SmallDictionary.read("PAY: [wage, \"*paid*\",\n  \"wom?n\", \":)\"]\nHOUSE:\n").get()
    #expect(
      SmallDictionary.places(dictionary.leftOut) == [
        "1:13 starInside", "2:3 anyCharacter", "2:12 nothingToFind", "3:7 emptyCategory(\"HOUSE\")",
      ])
    #expect(SmallDictionary.rules(dictionary) == ["dictionary/PAY>PAY: wage"])
  }

  @Test(arguments: [
    (
      "- wage\n- pay\n",
      "1:1 wrongShape(expected: Languages.CodebookFault.Shape.map, found: Languages.CodebookFault.Shape.list)"
    ),
    ("PAY: [*paid*]\n", "1:7 anchorAliasOrTag(\"*\")"),
    ("version: \"1\"\ncodes: []\nthemes: []\n", "1:1 fileOfACodebook"),
    ("PAY: []\n", "1:1 noCategories"),
  ])
  func `what is no dictionary is refused with its place`(text: String, place: String) throws {
    guard case .failure(let faults) = try SmallDictionary.read(text) else {
      Issue.record("read")
      return
    }
    #expect(SmallDictionary.places(faults.list) == [place])
  }
}
