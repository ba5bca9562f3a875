import Testing

@testable import Languages

@Suite struct WordStatReaderTests {
  static func read(_ text: String) throws -> Result<RivalDictionary, CodebookFaults> {
    try SmallDictionary.read(text, path: "a.cat")
  }

  @Test(arguments: [
    "PAY\n\tLOW\n\t\tWAGE* (1)\n\t\tLOW_PAY (0.5)\n\tPAY (1)\nHOUSE\n\tROOM\n",
    "PAY\n   \tLOW\n   \t\tWAGE* (1)\n   \t\tLOW_PAY (2)\n   \tPAY (1)\nHOUSE\n   \tROOM (1)\n",
    "PAY\r\n  LOW\r\n    WAGE* (1)\r\n    LOW_PAY (1)\r\n  PAY (1)\r\nHOUSE\r\n  ROOM (1)\r\n",
  ])
  func `an outline of tabs, blanks or both is read`(text: String) throws {
    let dictionary = try Self.read(text).get()
    #expect(
      SmallDictionary.rules(dictionary) == [
        "dictionary/PAY>PAY: pay", "dictionary/PAY.LOW>PAY: wage~; low,pay", "dictionary/HOUSE>HOUSE: room",
      ])
    #expect(dictionary.leftOut.isEmpty)
  }

  @Test func `rules of nearness, weights of nothing and empty categories are left out with their places`() throws {
    let dictionary = try Self.read("STRAY (1)\nPAY\n\tWAGE (1)\n\t@X [A NEAR B /C 5] (1)\n\tTIP (0)\nHOUSE\n").get()
    #expect(
      SmallDictionary.places(dictionary.leftOut) == [
        "1:1 noCategory", "4:2 nearnessRule", "5:2 noWeight", "6:1 emptyCategory(\"HOUSE\")",
      ])
  }

  @Test(
    arguments: [
      ("\tWAGE (1)", 1.0), ("WAGE (0.5)  ", 0.5), ("A B (-2)", -2), ("WAGE (1,5)", 1.5), ("WAGE(1)", nil),
      ("WAGE (x)", nil),
      ("WAGE ()", nil), ("(1)", nil), ("", nil),
    ] as [(String, Double?)])
  func `a weight stands in brackets at the end, behind a blank`(line: String, weight: Double?) {
    #expect(WordStatReader.weight(in: Array(line.unicodeScalars)[...])?.weight == weight)
  }
}
