import Languages
import Testing

@Suite struct LIWCReaderTests {
  static func read(_ text: String, map: String? = nil) throws -> Result<RivalDictionary, CodebookFaults> {
    try SmallDictionary.read(text, path: "a.dic", map: map)
  }

  @Test(arguments: [
    "%\n1\tPAY\n02\tR-CTA\n%\n\nwage*\t1\nlog off\t1\t2\n", "%\r\n1 PAY\r\n02   R-CTA\r\n%\r\nwage*  1\r\nlog off 1 2",
  ])
  func `categories have numbers, words have theirs, with tabs or blanks between`(text: String) throws {
    let dictionary = try Self.read(text).get()
    #expect(dictionary.format == .liwc)
    #expect(
      SmallDictionary.rules(dictionary) == [
        "dictionary/PAY>PAY: wage~; log,off", "dictionary/R-CTA>R-CTA: log,off",
      ])
    #expect(dictionary.leftOut.isEmpty)
  }

  @Test func `categories indented as in 2015 belong to the one above, names in brackets are left aside`() throws {
    let dictionary = try Self.read(
      "%\n1\tPAY\t(All of pay)\n\t2\twages (Wages)\n\t\t3\tlow\n4\tHOUSE\n%\npay\t1\nwage\t2\npoor\t3\nroom\t4\n"
    ).get()
    #expect(dictionary.categories.map(\.name) == ["PAY", "PAY.wages", "PAY.wages.low", "HOUSE"])
    #expect(dictionary.categories.map { $0.outcomes?.map(\.name) ?? [] } == [["PAY"], ["PAY"], ["PAY"], ["HOUSE"]])
  }

  @Test func `conditions on the words around are left out, the rest of the line counts`() throws {
    let dictionary = try Self.read(
      "%\n1\tPAY\n2\tHOUSE\n%\nlike\t(02 134)125/464\t1\nkind\t<of>131/125 2\nkind(of)\t1\nrent\t2\t9\nroom\n:)\t1\n"
    ).get()
    #expect(SmallDictionary.rules(dictionary) == ["dictionary/PAY>PAY: like", "dictionary/HOUSE>HOUSE: kind; rent"])
    #expect(
      SmallDictionary.places(dictionary.leftOut) == [
        "5:6 conditionalCategories(\"(02 134)125/464\")", "6:6 conditionalCategories(\"<of>131/125\")",
        "7:1 conditionalWord", "8:8 unknownNumber(9)", "9:1 noCategory", "10:1 nothingToFind",
      ])
  }

  @Test(arguments: [
    ("1\tPAY\nwage\t1\n", ["1:1 noHeader"]), ("%\n1\tPAY\nwage\t1\n", ["1:1 noHeader"]),
    (
      "%\nPAY\n2\n1\tPAY\n 1\tHOUSE\n%\nwage\t1\n",
      ["2:1 badHeaderLine", "3:1 badHeaderLine", "5:2 duplicateNumber(1, firstLine: 4)"]
    ),
    ("%\n1\tPAY\n%\n", ["1:1 noCategories"]),
  ])
  func `a broken header is refused with all its places`(text: String, places: [String]) throws {
    guard case .failure(let faults) = try Self.read(text) else {
      Issue.record("read")
      return
    }
    #expect(SmallDictionary.places(faults.list) == places)
  }
}
