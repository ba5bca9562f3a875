import Languages
import TestSupport
import Testing

@Suite struct PatternParserTests {
  /// A sound pattern, and its steps spelt out by `spelling`.
  static let sound: [(source: String, steps: String)] = [
    ("log off", "log,off"),
    ("strik*", "strik~"),
    ("log|sign* off", "log/sign~,off"),
    ("all? of? us", "all?,of?,us"),
    ("a|b*? c", "a/b~?,c"),
    ("we * home", "we,any,home"),
    ("we *? home", "we,any?,home"),
    ("go ..3 home", "go,gap3,home"),
    ("go ..1 now ..8 home", "go,gap1,now,gap8,home"),
    ("@WE go", "{WE},go"),
    ("@WE? go", "{WE}?,go"),
    ("@US_2", "{US_2}"),
    ("@QMARK", "{QMARK}"),
    ("^ me too $", "start,me,too,end"),
    ("  let's   don’t ", "let's,don’t"),
    ("✊ strike", "✊,strike"),
    ("🙋‍♂️", "🙋‍♂️"),
    ("🏃‍♀️‍➡️ 👍🏽", "🏃‍♀️‍➡️,👍🏽"),
    ("🇩🇰|🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇩🇰/🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    ("kr|€ 45", "kr/€,45"),
    ("løn årsopgørelse", "løn,årsopgørelse"),
    ("نمی\u{200C}روم", "نمی\u{200C}روم"),
    ("हड़ताल", "हड़ताल"),
    ("1️⃣", "1️⃣"),
  ]

  /// A faulty pattern, and its faults with their offsets in scalars.
  static let faulty: [(source: String, faults: [(PatternFault.Kind, Int)])] = [
    ("", [(.nothingRequired, 0)]),
    ("   ", [(.nothingRequired, 0)]),
    ("*", [(.nothingRequired, 0)]),
    ("all? @WE?", [(.nothingRequired, 0)]),
    ("^ $", [(.nothingRequired, 0)]),
    ("log, off", [(.badCharacter(0x2C), 3)]),
    ("log-off", [(.badCharacter(0x2D), 3)]),
    ("kr.", [(.badCharacter(0x2E), 2)]),
    ("a\tb", [(.badCharacter(9), 1)]),
    ("a\u{A0}b", [(.badCharacter(0xA0), 1)]),
    ("24/7", [(.badCharacter(0x2F), 2)]),
    ("\u{200D}a", [(.badCharacter(0x200D), 0)]),
    ("go Home", [(.upperCase, 3)]),
    ("Ødelagt", [(.upperCase, 0)]),
    ("strike✊", [(.mixedWord, 6)]),
    ("✊✊", [(.mixedWord, 1)]),
    ("'cause", [(.apostropheAtEdge, 0)]),
    ("workers' day", [(.apostropheAtEdge, 7)]),
    ("a||b", [(.emptyAlternative, 2)]),
    ("|a", [(.emptyAlternative, 0)]),
    ("a|", [(.emptyAlternative, 2)]),
    ("a|@WE", [(.slotAmongAlternatives, 2)]),
    ("@WE|a", [(.slotAmongAlternatives, 3)]),
    ("a*b", [(.misplacedStar, 1)]),
    ("*a", [(.misplacedStar, 0)]),
    ("a|*", [(.misplacedStar, 2)]),
    ("**", [(.misplacedStar, 0)]),
    ("a?b", [(.misplacedQuestionMark, 1)]),
    ("a??", [(.misplacedQuestionMark, 1)]),
    ("go ?", [(.misplacedQuestionMark, 3)]),
    ("go ..2? home", [(.misplacedQuestionMark, 6)]),
    ("^? go", [(.misplacedQuestionMark, 1)]),
    ("@WE?? go", [(.misplacedQuestionMark, 3)]),
    ("@", [(.badSlotName(""), 0)]),
    ("@we", [(.badSlotName("we"), 0)]),
    ("@1A", [(.badSlotName("1A"), 0)]),
    ("a ..0 b", [(.badGap("..0"), 2)]),
    ("a ..9 b", [(.badGap("..9"), 2)]),
    ("a ..12 b", [(.badGap("..12"), 2)]),
    ("a .. b", [(.badGap(".."), 2)]),
    ("a ...3 b", [(.badGap("...3"), 2)]),
    ("..3 a", [(.gapAtEdge, 0)]),
    ("a ..3", [(.gapAtEdge, 2)]),
    ("a ^ b", [(.misplacedEdge("^"), 2)]),
    ("$ a", [(.misplacedEdge("$"), 0)]),
    ("a^", [(.badCharacter(0x5E), 1)]),
    ("lets, go ..0 hom!e", [(.badCharacter(0x2C), 4), (.badGap("..0"), 9), (.badCharacter(0x21), 16)]),
  ]

  @Test func `the tables are not empty`() {
    #expect(Self.sound.count >= 20)
    #expect(Self.faulty.count >= 40)
  }

  @Test(arguments: sound) func `a sound pattern gives its steps`(_ row: (source: String, steps: String)) throws {
    let pattern = try PatternParser.parse(row.source).get()
    #expect(pattern.steps.map(Self.spelling).joined(separator: ",") == row.steps)
    #expect(pattern.source == row.source)
  }

  @Test(arguments: faulty) func `a faulty pattern gives all its faults`(
    _ row: (source: String, faults: [(PatternFault.Kind, Int)])
  ) throws {
    let faults = #expect(throws: PatternFaults.self) { try PatternParser.parse(row.source).get() }
    #expect(faults?.list == row.faults.map { PatternFault(kind: $0.0, offset: $0.1) })
  }

  @Test func `any text is a pattern or has a fault inside it`() {
    var random = SeededGenerator(seed: 11)
    let signs = Array("ab* ?|@W.3^$'✊é\u{301}\u{200D}".unicodeScalars)
    for _ in 0..<5000 {
      let scalars = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in signs.randomElement(using: &random) }
      let source = String(String.UnicodeScalarView(scalars))
      switch PatternParser.parse(source) {
      case .success(let pattern): #expect(!pattern.steps.isEmpty)
      case .failure(let faults):
        #expect(!faults.list.isEmpty)
        #expect(faults.list.allSatisfy { (0...scalars.count).contains($0.offset) })
      }
    }
  }

  static func spelling(_ step: Pattern.Step) -> String {
    let element =
      switch step.element {
      case .words(let words): words.map { $0.text + ($0.isPrefix ? "~" : "") }.joined(separator: "/")
      case .anyWord: "any"
      case .slot(let name): "{\(name)}"
      case .gap(let count): "gap\(count)"
      case .start: "start"
      case .end: "end"
      }
    return element + (step.isOptional ? "?" : "")
  }
}
