import Languages
import Testing

/// One way to spoil a codebook, and exactly the faults that must be found.
struct BadCodebook: CustomTestStringConvertible, Sendable {
  struct Expected: Equatable, Sendable, CustomStringConvertible {
    var line: Int
    var column: Int
    var kind: CodebookFault.Kind
    var file: String
    var description: String { "\(file):\(line):\(column) \(kind)" }
  }

  var number: Int
  var file: String
  /// Lines of the sound file and what stands in their place.
  var lines: [Int: String?]
  var expected: [Expected]

  var testDescription: String { "\(number) \(file) \(lines)" }
  var text: String { SmallCodebook.text(file, lines) }

  init(_ number: Int, _ file: String, _ lines: [Int: String?], _ faults: [(Int, Int, CodebookFault.Kind)]) {
    self.number = number
    self.file = file
    self.lines = lines
    expected = faults.map { Expected(line: $0.0, column: $0.1, kind: $0.2, file: file) }
  }

  static let heads = ["COPING", "RESISTANCE", "DEMOBILISING", "NEITHER"]
  static let flags = ["standard", "right", "social", "status"]
  static let certainties = ["high", "mid", "low"]
  static let policies = ["ignored", "blocks", "required"]
  static let all = yaml + manual + words + rules + patterns + examples + exports

  static let yaml = [
    BadCodebook(
      1, "en/rules.yaml", [3: "  any_of: [\"lets go\""],
      [(4, 3, .syntax("did not find expected ',' or ']'"))]),
    BadCodebook(
      2, "en/rules.yaml", [2: "  code: R-CTA\n  code: R-CTA"], [(3, 3, .duplicateKey("code", firstLine: 2))]),
    BadCodebook(
      3, "en/rules.yaml", [2: "  code: R-CTA\n  code: R-CTA\n  nite: x\n  code: R-CTA"],
      [
        (3, 3, .duplicateKey("code", firstLine: 2)), (4, 3, .unknownKey("nite", suggestion: "note")),
        (5, 3, .duplicateKey("code", firstLine: 2)),
      ]),
    BadCodebook(4, "en/words.yaml", [5: "  WE: &we [\"we\"]"], [(5, 7, .anchorAliasOrTag("&"))]),
    BadCodebook(5, "en/words.yaml", [5: "  WE: *we"], [(5, 7, .anchorAliasOrTag("*"))]),
    BadCodebook(6, "en/words.yaml", [1: "language: !!str English"], [(1, 11, .anchorAliasOrTag("!"))]),
    BadCodebook(7, "en/words.yaml", [4: "classes: &all"], [(4, 10, .anchorAliasOrTag("&"))]),
    BadCodebook(8, "en/words.yaml", [1: "language: \"Eng\u{7}lish\""], [(1, 15, .forbiddenCharacter(7))]),
    BadCodebook(9, "en/words.yaml", [2: "reviewed: false\n---"], [(3, 1, .syntax("but found another document"))]),
  ]
}
