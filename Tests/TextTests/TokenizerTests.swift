import TestSupport
import Testing

@testable import Text

@Suite struct TokenizerTests {
  /// `class:text` of each token but plain signs.
  private func tokens(_ text: String) -> [String] {
    var buffer = TokenBuffer()
    Tokenizer().tokenize(text, into: &buffer)
    let scalars = Array(text.unicodeScalars)
    return buffer.tokens.filter { $0.kind != .other }.map { token in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[Int(token.scalarStart)..<Int(token.scalarEnd)])
      return "\(token.kind):\(String(part))"
    }
  }

  private func spellings(_ text: String) -> [String] {
    var buffer = TokenBuffer()
    Tokenizer().tokenize(text, into: &buffer)
    return buffer.tokens.filter { $0.kind != .other }.map { buffer.spelling(of: $0) }
  }

  private static let cases: [(String, [String])] = [
    ("log-off now", ["word:log", "word:off", "word:now"]),
    ("don’t stop", ["word:don’t", "word:stop"]),
    ("rock 'n roll'", ["word:rock", "word:n", "word:roll"]),
    ("can\u{200D}not\u{200E} go", ["word:can\u{200D}not", "word:go"]),
    (
      "45 kr, 28kr 28,- 45 dkk € 5 kr. 30",
      [
        "price:45 kr", "clauseBreak:,", "price:28kr", "price:28,-", "price:45 dkk", "price:€ 5", "price:kr. 30",
      ]
    ),
    ("١٫٥ ٥:٣٠", ["number:١٫٥", "time:٥:٣٠"]), ("7m9 18h30 6t6t", ["word:7m9", "time:18h30", "word:6t6t"]),
    ("28 kr. for 6 km", ["price:28 kr", "clauseBreak:.", "word:for", "number:6", "word:km"]),
    ("2.500,- and 5,8 km", ["price:2.500,-", "word:and", "number:5,8", "word:km"]),
    (
      "17:30 18.00 kl 18 kl. 9.30 6pm 6 p.m. 18h30",
      [
        "time:17:30", "time:18.00", "time:kl 18", "time:kl. 9.30", "time:6pm", "time:6 p.m.", "time:18h30",
      ]
    ),
    (
      "12h shift 25min 3f 1st x1.6",
      [
        "number:12h", "word:shift", "number:25min", "word:3f", "word:1st", "word:x1", "number:6",
      ]
    ),
    ("+1 for friday", ["number:+1", "word:for", "word:friday"]),
    ("+1st", ["word:1st"]),
    ("kl er mange", ["word:kl", "word:er", "word:mange"]),
    ("kr 7 40", ["price:kr 7", "number:40"]),
    ("call +45 20 30 40 50 or 20304050", ["word:call", "phone:+45 20 30 40 50", "word:or", "phone:20304050"]),
    ("010190-1234", ["cpr:010190-1234"]),
    ("4571 1234 5678 9012", ["number:4571 1234 5678 9012"]),
    ("a.b@mail.example, ok", ["email:a.b@mail.example", "clauseBreak:,", "word:ok"]),
    (
      "see https://www.nyt.example/a?b=1. Then",
      [
        "word:see", "url:https://www.nyt.example/a?b=1", "sentenceEnd:.", "word:Then",
      ]
    ),
    ("go to borger.dk, skat.dk/login", ["word:go", "word:to", "url:borger.dk", "clauseBreak:,", "url:skat.dk/login"]),
    ("wa.me/45 yes.no/maybe", ["url:wa.me/45", "url:yes.no/maybe"]),
    (
      "stop.it f.eks. now",
      [
        "word:stop", "sentenceEnd:.", "word:it", "word:f", "word:eks", "sentenceEnd:.", "word:now",
      ]
    ),
    (
      "[NAME] call [PHONE] [URL wolt.com] [x]",
      [
        "name:[NAME]", "word:call", "phone:[PHONE]", "url:[URL wolt.com]", "word:x",
      ]
    ),
    ("@Ana hi @\u{2068}Ana Maria\u{2069}", ["mention:@Ana", "word:hi", "mention:@\u{2068}Ana Maria\u{2069}"]),
    (
      "✊🏿💪❤️🇩🇰👨‍👩‍👧1️⃣ ok",
      [
        "emoji:✊🏿", "emoji:💪", "emoji:❤️", "emoji:🇩🇰", "emoji:👨‍👩‍👧", "emoji:1️⃣", "word:ok",
      ]
    ),
    (
      "why?! so... \n\n yes",
      ["word:why", "sentenceEnd:?!", "word:so", "sentenceEnd:...", "sentenceEnd:\n\n", "word:yes"]
    ),
    ("we - all (now)", ["word:we", "clauseBreak:-", "word:all", "clauseBreak:(", "word:now", "clauseBreak:)"]),
    ("كم؟ نعم، لا۔", ["word:كم", "sentenceEnd:؟", "word:نعم", "clauseBreak:،", "word:لا", "sentenceEnd:۔"]),
    ("হবে না।", ["word:হবে", "word:না", "sentenceEnd:।"]),
    ("nice :) \"ok\"", ["word:nice", "emoji::)", "quoteMark:\"", "word:ok", "quoteMark:\""]),
    ("", []),
  ]

  /// What chat writes that plain word boundaries do not know.
  private static let chatCases: [(String, [String])] = [
    ("#strike #Log_Off #1 a#b", ["word:#strike", "word:#Log_Off", "number:1", "word:a", "word:b"]),
    ("28kr/km 28 kr./km 30€/h €5/order", ["price:28kr/km", "price:28 kr./km", "price:30€/h", "price:€5/order"]),
    ("50 kr/60 kr/Wolt", ["price:50 kr", "clauseBreak:/", "price:60 kr", "clauseBreak:/", "word:Wolt"]),
    ("Rs 500 500rs rs. 200 ₹500 ৳50", ["price:Rs 500", "price:500rs", "price:rs. 200", "price:₹500", "price:৳50"]),
    ("25 zł 45 грн ১০০ টাকা", ["price:25 zł", "price:45 грн", "price:১০০ টাকা"]),
    ("kl18 kl. 17.30 kl 9", ["time:kl18", "time:kl. 17.30", "time:kl 9"]),
    (
      "17h 17:30h 8h 24h 5pm 6 baje",
      ["time:17h", "time:17:30h", "number:8h", "number:24h", "time:5pm", "number:6", "word:baje"]
    ),
    ("@6pm @4512345678", ["time:6pm", "mention:@4512345678"]),
    (
      "6te n2aba 5ayef za6to 4estito 7abibi gr8",
      [
        "word:6te", "word:n2aba", "word:5ayef", "word:za6to", "word:4estito", "word:7abibi", "word:gr8",
      ]
    ),
    ("9alb 3arabi 2ana б4ера 45kr", ["word:9alb", "word:3arabi", "word:2ana", "word:б4ера", "price:45kr"]),
    ("now1️⃣go‼ ok⁉", ["word:now", "emoji:1️⃣", "word:go", "emoji:‼", "word:ok", "emoji:⁉"]),
    ("m² 1ˢᵗ _so_ so:what ⓢⓞ", ["word:m²", "word:1ˢᵗ", "word:so", "word:so", "clauseBreak::", "word:what", "word:ⓢⓞ"]),
    ("می‌شود क्‍ष soft\u{AD}ware", ["word:می‌شود", "word:क्‍ष", "word:soft\u{AD}ware"]),
    ("д'Артаньян п’ять a'1", ["word:д'Артаньян", "word:п’ять", "word:a", "number:1"]),
  ]

  @Test func `the list of cases is not empty`() { #expect(Self.cases.count + Self.chatCases.count >= 40) }

  @Test(arguments: cases + chatCases)
  func `a text is cut as listed`(_ text: String, _ expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func `a link is spelled like its redaction, and emoji without skin tone and selector`() {
    #expect(spellings("https://www.Nyt.example/a") == spellings("[URL nyt.example]"))
    #expect(spellings("✊🏿") == spellings("✊"))
    #expect(spellings("❤️") == spellings("❤"))
  }

  @Test func `a drawn-out, apostrophised or plainly typed word has a second spelling`() {
    let text = "pleeease NOOOO don't loen maa løn må poet strike za6to 4estito 7abibi sa3a 3arabi 2day gr8 3f б4"
    var buffer = TokenBuffer()
    Tokenizer().tokenize(text, into: &buffer)
    let second = buffer.tokens.map {
      String(decoding: buffer.folded[Int($0.foldEnd)..<Int($0.secondEnd)], as: UTF8.self)
    }
    #expect(
      second == [
        "please", "no", "dont", "lon", "ma", "", "", "pot", "", "zashto", "chestito", "habibi", "saa", "arabi", "", "",
        "", "",
      ])
    #expect(
      spellings(text) == [
        "pleease", "noo", "don't", "loen", "maa", "lon", "ma", "poet", "strike", "za6to", "4estito", "7abibi",
        "sa3a", "3arabi", "2day", "gr8", "3f", "б4",
      ])
  }

  @Test func `a tag is spelled like its word and flagged, and so is laughter`() {
    var buffer = TokenBuffer()
    Tokenizer().tokenize("#Log_Off hahaha løn", into: &buffer)
    #expect(buffer.tokens.map { buffer.spelling(of: $0) } == ["logoff", "hahaha", "lon"])
    #expect(buffer.tokens.map(\.flags) == [.isTag, .isLaughter, []])
  }

  @Test func `only an hour that may be a duration is a number too`() {
    var buffer = TokenBuffer()
    Tokenizer().tokenize("17h 18.30 kl. 18.30 17:30 6pm", into: &buffer)
    #expect(buffer.tokens.map(\.kind) == [.time, .time, .time, .time, .time])
    #expect(buffer.tokens.map { $0.flags.contains(.isAlsoNumber) } == [true, true, false, false, false])
  }

  @Test func `words of ASCII letters take a short way that gives what the full rules give`() {
    var generator = SeededGenerator(seed: 26)
    let pieces = [
      "a", "e", "oe", "aa", "A", "Z", "h", "kl", "kr", "l", "x", "'", "`", "1", " ", " ", ".", "-", "_", "é", "’",
      "\u{301}",
    ]
    var buffers = (TokenBuffer(), TokenBuffer())
    var words = 0
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...10, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      let bytes = Array(text.utf8)
      buffers = (scan(bytes, takesShortWay: true), scan(bytes, takesShortWay: false))
      #expect(buffers.0.folded == buffers.1.folded, "\(text)")
      #expect(buffers.0.tokens.map { "\($0)" } == buffers.1.tokens.map { "\($0)" }, "\(text)")
      words += buffers.0.tokens.count { $0.kind == .word }
    }
    #expect(words > 6000)
  }

  private func scan(_ bytes: [UInt8], takesShortWay: Bool) -> TokenBuffer {
    bytes.withUnsafeBufferPointer { pointer in
      var scanner = TokenScanner(bytes: pointer, table: .shared, output: TokenBuffer(), takesShortWay: takesShortWay)
      scanner.run()
      return scanner.output
    }
  }

  @Test func `for any bytes tokens are in order, disjoint and on the borders of scalars`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "log", "off", " ", "\n", "45", " kr", ",-", ".", "?", "@", "[NAME]", "[URL ", "]", "https://", "a@b.example",
      "✊", "🏿", "\u{200D}", "\u{FE0F}", "\u{20E3}", "🇩", "é", "e\u{301}", "ক", "্", "كم", "+", "-", ":", "kl ", "17:30",
      "'", "’", "\u{2068}", "\u{2069}", "\u{E0067}", "#", "www.", "\0", "\u{0}", "€", "\"", "010190-1234", "x",
    ].map { Array($0.utf8) }
    var buffer = TokenBuffer()
    for round in 0..<6000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        if round % 3 == 0, Bool.random(using: &generator) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          bytes += pieces[Int.random(in: pieces.indices, using: &generator)]
        }
      }
      Tokenizer().tokenize(bytes.span, into: &buffer)
      check(buffer, bytes)
    }
  }

  private func check(_ buffer: TokenBuffer, _ bytes: [UInt8]) {
    let repaired = String(decoding: bytes, as: UTF8.self)
    let count = repaired.unicodeScalars.count
    #expect(buffer.scalarCount == count)
    var scalarsAt: [Int: Int] = [:]
    bytes.withUnsafeBufferPointer { pointer in
      var index = 0
      var scalar = 0
      while index < pointer.count {
        scalarsAt[index] = scalar
        index += ScalarReader.read(pointer, at: index).width
        scalar += 1
      }
      scalarsAt[index] = scalar
    }
    var last = 0
    for token in buffer.tokens {
      #expect(Int(token.byteStart) >= last && token.byteEnd > token.byteStart)
      #expect(scalarsAt[Int(token.byteStart)] == Int(token.scalarStart), "\(bytes)")
      #expect(scalarsAt[Int(token.byteEnd)] == Int(token.scalarEnd), "\(bytes)")
      last = Int(token.byteEnd)
    }
    #expect(last <= bytes.count)
  }

  @Test(arguments: [
    "a", "1", "a-", "a.", "@", "[NAME ", "1 ", "+1", "a@", "#a", "#", "1kr/", "kl1", "kl 5 ", "kr 5 ", "😀\u{200D}",
    "12:", "é", "kl ",
    "\n", "'a",
  ])
  func `a megabyte of one thing takes about ten times as long as a tenth of it`(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      var buffer = TokenBuffer()
      return ThreadTime.least(of: 3) { Tokenizer().tokenize(text, into: &buffer) }
    }
    _ = time(10_000)
    let small = time(8000)
    let large = time(80_000)
    // Quadratic time would be a hundredfold.
    #expect(large < small * 40 + .milliseconds(50), "\(small) → \(large)")
  }
}
