import Privacy
import Testing

struct NameNormalisationTests {
  @Test(arguments: [
    ("Ahmad Khan", "ahmad khan"), ("~ Ahmad", "ahmad"), ("~\u{202F}Ahmad", "ahmad"), ("\u{200E}Ahmad\u{200F}", "ahmad"),
    ("\u{2068}A\u{2069}", "a"), ("A\u{A0}\tB", "a b"), ("STRASSE", "strasse"), ("Straße", "strasse"),
    ("e\u{301}", "\u{E9}"), ("\u{E9}", "\u{E9}"), ("ΣΊΣ", "σίσ"), ("ОЛЕГ", "олег"), ("", ""), ("~", ""),
  ])
  func `names lose marks, case and surplus blanks`(_ name: String, _ expected: String) {
    #expect(Array(NameNormalisation.name(name).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `a person's number becomes E.164 and other names stay names`() {
    #expect(NameNormalisation.person("+45 12 34 56 78") == "+4512345678")
    #expect(NameNormalisation.person("Wolt 12345678") == "wolt 12345678")
    #expect(NameNormalisation.person("12345678", countryCode: "47") == "+4712345678")
  }

  @Test(arguments: ["Ahmad  Khan", "~ Søren", "+45 12 34 56 78", "ẞ", "İstanbul", "e\u{301}\u{327}"])
  func `the normal form is its own normal form`(_ name: String) {
    let once = NameNormalisation.person(name)
    #expect(NameNormalisation.person(once) == once)
  }
}
