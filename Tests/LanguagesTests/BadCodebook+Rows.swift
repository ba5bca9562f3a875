import Languages

extension BadCodebook {
  static let manual = [
    BadCodebook(20, "codes.yaml", [1: "version: 1.0.0"], [(1, 10, .unquoted)]),
    BadCodebook(21, "codes.yaml", [1: nil], [(1, 1, .missingKey("version"))]),
    BadCodebook(
      22, "codes.yaml", [6: "- {id: PAY, name: Pay, flags: [standart], definition: d}"],
      [(6, 32, .unknownValue("standart", suggestion: "standard", known: flags))]),
    BadCodebook(
      23, "codes.yaml",
      [
        3:
          "- {id: C-ASK, name: Help, family: C1, head: CoPING, rung: 9, definition: d, when: w, when_not: n, source: s}"
      ],
      [
        (3, 45, .unknownValue("CoPING", suggestion: "COPING", known: heads)),
        (3, 59, .unknownValue("9", suggestion: nil, known: ["0", "1", "2", "3", "4", "5", "6", "7"])),
      ]),
    BadCodebook(
      24, "codes.yaml", [7: "- {id: PAY, name: Again, definition: \"\"}"],
      [(7, 8, .duplicateName(.theme, "PAY", firstLine: 6)), (7, 38, .emptyValue)]),
    BadCodebook(
      25, "codes.yaml", [10: "- {rung: 0, name: Again, definition: d}"],
      [(10, 10, .duplicateName(.rung, "0", firstLine: 9))]),
    BadCodebook(
      26, "codes.yaml", [7: "- {id: \"house\", name: Housing, definition: d}"], [(7, 8, .badName(.theme, "house"))]),
    BadCodebook(
      27, "codes.yaml", [10: "- {rung: zero, name: None, definition: d}"],
      [(10, 10, .wrongShape(expected: .wholeNumber, found: .text))]),
  ]

  static let words = [
    BadCodebook(
      30, "en/words.yaml", [2: "reviewed: no"], [(2, 11, .wrongShape(expected: .truthValue, found: .text))]),
    BadCodebook(31, "en/words.yaml", [3: "markers: [the, \"no\"]"], [(3, 11, .unquoted)]),
    BadCodebook(32, "en/words.yaml", [3: "marker: []"], [(3, 1, .unknownKey("marker", suggestion: "markers"))]),
    BadCodebook(
      33, "en/words.yaml", [5: "  WE: [\"we\", \"..2 us\"]"], [(5, 15, .pattern(.init(kind: .gapAtEdge, offset: 0)))]),
    BadCodebook(34, "en/words.yaml", [5: "  WE: [\"we\", \"all @ALL\"]"], [(5, 14, .notWordsOnly)]),
    BadCodebook(
      29, "en/words.yaml", [5: "  WE: [\"we\", \"@AL\"]"],
      [(5, 14, .unknownName(.wordClass, "AL", suggestion: "ALL"))]),
    BadCodebook(35, "en/words.yaml", [6: "  ALL: []"], [(6, 8, .tooFew(key: "ALL", found: 0, needed: 1))]),
    BadCodebook(
      36, "en/words.yaml", [6: "  ALL: [\"all\"]\n  All2: [\"all\"]\n  TIME: [\"soon\"]"],
      [(7, 3, .badName(.wordClass, "All2")), (8, 3, .reservedClass("TIME"))]),
    BadCodebook(
      37, "en/words.yaml", [6: "  ALL: [\"all\", \"no-one\"]"],
      [(6, 19, .pattern(.init(kind: .badCharacter(0x2D), offset: 2)))]),
    BadCodebook(
      38, "en/words.yaml", [5: "  WE:\n    US: [\"us\"]"], [(6, 5, .wrongShape(expected: .list, found: .map))]),
    BadCodebook(39, "en/words.yaml", [5: "  WE:"], [(5, 6, .wrongShape(expected: .list, found: .text))]),
  ]

  static let rules = [
    BadCodebook(40, "en/rules.yaml", [2: "  code: R-CTB"], [(2, 9, .unknownName(.code, "R-CTB", suggestion: "R-CTA"))]),
    BadCodebook(
      41, "en/rules.yaml", [2: "  theme: HOUSES"], [(2, 10, .unknownName(.theme, "HOUSES", suggestion: "HOUSE"))]),
    BadCodebook(42, "en/rules.yaml", [2: "  code: XYZZY"], [(2, 9, .unknownName(.code, "XYZZY", suggestion: nil))]),
    BadCodebook(43, "en/rules.yaml", [2: nil], [(1, 3, .missingKey("code"))]),
    BadCodebook(44, "en/rules.yaml", [2: "  code: R-CTA\n  theme: PAY"], [(3, 3, .bothKeys("code", "theme"))]),
    BadCodebook(45, "en/rules.yaml", [1: "- rule: Go_home"], [(1, 9, .badName(.rule, "Go_home"))]),
    BadCodebook(
      46, "en/rules.yaml", [5: "  misses: [\"go on\"]\n\(SmallCodebook.rules)"],
      [(6, 9, .duplicateName(.rule, "go-home", firstLine: 1))]),
    BadCodebook(
      47, "en/rules.yaml", [3: nil, 4: nil, 5: "  miss: [\"go on\"]"],
      [
        (1, 3, .missingKey("any_of")), (1, 3, .missingKey("matches")), (1, 3, .missingKey("misses")),
        (3, 3, .unknownKey("miss", suggestion: "misses")),
      ]),
    BadCodebook(
      48, "en/rules.yaml", [2: "  theme: PAY\n  form: logoff\n  negation: R-CTA"],
      [(3, 3, .onlyForCodes("form")), (4, 13, .onlyForCodes("negation"))]),
    BadCodebook(
      49, "en/rules.yaml", [2: "  code: R-CTA\n  certainty: hgih\n  question: block"],
      [
        (3, 14, .unknownValue("hgih", suggestion: "high", known: certainties)),
        (4, 13, .unknownValue("block", suggestion: "blocks", known: policies)),
      ]),
    BadCodebook(
      52, "en/rules.yaml",
      [
        2:
          "  code: R-CTA\n  within: paragraph\n  most_words: 0\n  replies_within: 5\n  valid_from: \"2023-02-30\"\n  inherits_themes: yes"
      ],
      [
        (3, 11, .unknownValue("paragraph", suggestion: nil, known: ["clause", "sentence", "message"])),
        (4, 15, .outOfRange(1...60)), (5, 19, .outOfRange(1...4)), (6, 15, .badDay),
        (7, 20, .wrongShape(expected: .truthValue, found: .text)),
      ]),
    BadCodebook(
      53, "en/rules.yaml",
      [2: "  code: R-CTA\n  all_of: [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\"]\n  unless_here: [\"@NOSUCH\"]"],
      [(3, 11, .outOfRange(1...6)), (4, 18, .unknownName(.wordClass, "NOSUCH", suggestion: nil))]),
    BadCodebook(
      50, "en/rules.yaml",
      [2: "  code: R-CTA\n  with_theme: [PAI]\n  replies_to: C-ASK\n  unless_replies_to: [\"C-AKS\"]"],
      [
        (3, 16, .unknownName(.theme, "PAI", suggestion: "PAY")),
        (4, 15, .wrongShape(expected: .list, found: .text)),
        (5, 23, .unknownName(.code, "C-AKS", suggestion: "C-ASK")),
      ]),
    BadCodebook(
      51, "en/rules.yaml", [1: "rules:", 2: "  code: R-CTA"], [(1, 1, .wrongShape(expected: .list, found: .map))]),
  ]

  static let patterns = [
    BadCodebook(60, "en/rules.yaml", [3: "  any_of: [lets go]"], [(3, 12, .unquoted)]),
    BadCodebook(
      61, "en/rules.yaml", [3: "  any_of: [\"lets @AL? go\"]"],
      [(3, 18, .unknownName(.wordClass, "AL", suggestion: "ALL"))]),
    BadCodebook(
      62, "en/rules.yaml", [3: "  any_of: [\"lets, go\", \"go ..9 home\", \"@FIRM @TIME\"]"],
      [
        (3, 17, .pattern(.init(kind: .badCharacter(0x2C), offset: 4))),
        (3, 28, .pattern(.init(kind: .badGap("..9"), offset: 3))),
      ]),
    BadCodebook(63, "en/rules.yaml", [3: "  any_of: []"], [(3, 11, .tooFew(key: "any_of", found: 0, needed: 1))]),
    BadCodebook(64, "en/rules.yaml", [3: "  any_of: [\"\"]"], [(3, 12, .emptyValue)]),
    BadCodebook(
      65, "en/rules.yaml", [3: "  any_of: [\"lets \\x67o, home\"]"],
      [(3, 12, .pattern(.init(kind: .badCharacter(0x2C), offset: 7)))]),
  ]

  static let examples = [
    BadCodebook(
      70, "en/rules.yaml", [4: "  matches: [\"«lets go home»\"]"],
      [(4, 12, .tooFew(key: "matches", found: 1, needed: 2))]),
    BadCodebook(71, "en/rules.yaml", [5: "  misses: []"], [(5, 11, .tooFew(key: "misses", found: 0, needed: 1))]),
    BadCodebook(
      72, "en/rules.yaml", [4: "  matches: [\"lets go home\", \"ok «go» or «home»\", \"ok » go «\", \"« »\"]"],
      [
        (4, 13, .noEvidenceMarks), (4, 33, .unbalancedEvidenceMarks), (4, 54, .unbalancedEvidenceMarks),
        (4, 64, .emptyEvidence),
      ]),
    BadCodebook(
      73, "en/rules.yaml", [5: "  misses: [\"go «on»\", {text: \"no\", after: [\"«what»?\"]}]"],
      [(5, 16, .unexpectedEvidenceMarks), (5, 45, .unexpectedEvidenceMarks)]),
    BadCodebook(
      74, "en/rules.yaml", [5: "  misses: [go on, {text: \"no\", before: []}, [\"no\"], {after: [\"no\"]}]"],
      [
        (5, 12, .unquoted), (5, 32, .unknownKey("before", suggestion: nil)),
        (5, 45, .wrongShape(expected: .textOrMap, found: .list)), (5, 53, .missingKey("text")),
      ]),
    BadCodebook(
      75, "en/rules.yaml", [5: "  misses: {go: on}"], [(5, 11, .wrongShape(expected: .list, found: .map))]),
  ]

  static let exports = [
    BadCodebook(
      80, "en/exports.yaml", [6: "    added: [\"{acter} added {member}\", \"{actor added\", \"added}\"]"],
      [
        (6, 14, .unknownPlaceholder("acter", suggestion: "actor")), (6, 40, .unbalancedBraces),
        (6, 61, .unbalancedBraces),
      ]),
    BadCodebook(81, "en/exports.yaml", [6: "    aded: [\"x\"]"], [(6, 5, .unknownKey("aded", suggestion: "added"))]),
    BadCodebook(
      82, "en/exports.yaml", [2: "telegram:"],
      [
        (1, 1, .missingKey("whatsapp")), (2, 1, .unknownKey("telegram", suggestion: nil)),
      ]),
    BadCodebook(83, "en/exports.yaml", [3: "  you: [You]"], [(3, 9, .unquoted)]),
    BadCodebook(
      84, "en/exports.yaml", [3: "  you: \"You\""], [(3, 8, .wrongShape(expected: .list, found: .text))]),
  ]
}
