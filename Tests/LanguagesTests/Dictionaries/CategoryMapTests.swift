import Languages
import Testing

@Suite struct CategoryMapTests {
  static let text = "action:\n  strike: [strike]\n  march: [march]\nPAY: [wage]\nweather: [rain]\n"

  static let maps: [(map: String?, meanings: [String?])] = [
    (nil, [nil, nil, nil, "PAY", nil]),
    ("action: R-CTA\n", ["R-CTA", "R-CTA", "R-CTA", "PAY", nil]),
    ("action: R-CTA\nmarch: C-ASK\n", ["R-CTA", "R-CTA", "C-ASK", "PAY", nil]),
    ("march: C-ASK\n\"action.march\": R-CTA\n", [nil, nil, "R-CTA", "PAY", nil]),
    ("action: [R-CTA, HOUSE]\nweather: none\n", ["R-CTA HOUSE", "R-CTA HOUSE", "R-CTA HOUSE", "PAY", ""]),
    ("PAY: HOUSE\n", [nil, nil, nil, "HOUSE", nil]),
  ]

  @Test(arguments: maps)
  func `path, then name, then the code's own name, then the category around decide`(
    map: String?, meanings: [String?]
  ) throws {
    let dictionary = try SmallDictionary.read(Self.text, map: map).get()
    #expect(dictionary.categories.map { $0.outcomes?.map(\.name).joined(separator: " ") } == meanings)
    let rules = dictionary.codebook.languages.flatMap(\.rules)
    #expect(Set(rules.map(\.id)).count == rules.count)
  }

  @Test func `all faults of a map are told at once`() throws {
    let map = "acton: R-CTA\nPAY: PAYY\nweather: {a: b}\naction: [R-CTB, none]\nnothing: PAY\n"
    guard case .failure(let faults) = try SmallDictionary.read(Self.text, map: map) else {
      Issue.record("read")
      return
    }
    #expect(faults.list.allSatisfy { $0.place.file == "map.yaml" })
    #expect(
      SmallDictionary.places(faults.list) == [
        "1:1 unknownCategory(\"acton\", suggestion: Optional(\"action\"))",
        "2:6 unknownTarget(\"PAYY\", suggestion: Optional(\"PAY\"))",
        "3:10 wrongShape(expected: Languages.CodebookFault.Shape.text, found: Languages.CodebookFault.Shape.map)",
        "4:10 unknownTarget(\"R-CTB\", suggestion: Optional(\"R-CTA\"))",
        "5:1 unknownCategory(\"nothing\", suggestion: nil)",
      ])
  }
}
