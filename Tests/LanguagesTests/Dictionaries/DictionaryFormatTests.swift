import Testing

@testable import Languages

@Suite struct DictionaryFormatTests {
  static let files: [(path: String, text: String, format: DictionaryFormat?)] = [
    ("a.dic", "%\n1\tPAY\n%\npay\t1\n", .liwc),
    ("a.txt", "\n % \n1\tPAY\n%\npay\t1\n", .liwc),
    ("a.cat", "PAY\n\tWAGE (1)\n", .wordStat),
    ("a.txt", "PAY\n\tWAGE (1)\n\tTIP (0.5)\n", .wordStat),
    ("a.yml", "PAY: [wage]\n", .quanteda),
    ("a.YAML", "PAY:\n- wage\n", .quanteda),
    ("a.txt", "PAY: [wage]\n", .quanteda),
    ("a.yml", "%\n1\tPAY\n%\npay\t1\n", .liwc),
    ("a.dic", "pay\nwage\n", .liwc),
    ("a.cat", "PAY\n\tWAGE\n", .wordStat),
    ("a.txt", "Dear all, nothing to see here\n", nil),
    ("a", "", nil),
  ]

  @Test(arguments: files)
  func `content decides before the name does`(path: String, text: String, format: DictionaryFormat?) {
    let text = DictionaryText(path: path, bytes: Array(text.utf8))
    #expect(DictionaryFormat(text, lines: text.lines()) == format)
  }
}
