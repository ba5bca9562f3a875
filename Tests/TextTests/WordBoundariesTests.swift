import Foundation
import TestSupport
import Testing

@testable import Text

@Suite struct WordBoundariesTests {
  /// A line of the published file: what is joined, and where the boundaries lie, in scalars.
  private struct Case {
    var scalars = String.UnicodeScalarView()
    var boundaries: [Int] = []
  }

  private static func published() throws -> [Case] {
    let text = try String(contentsOf: Fixtures.root.appending(path: "unicode/WordBreakTest.txt"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard !fields.isEmpty else { return nil }
      var result = Case()
      for field in fields {
        if field == "÷" {
          result.boundaries.append(result.scalars.count)
        } else if let value = UInt32(field, radix: 16), let scalar = Unicode.Scalar(value) {
          result.scalars.append(scalar)
        }
      }
      return result
    }
  }

  /// Boundaries in scalars.
  private func boundaries(_ text: String) -> [Int] {
    let bytes = Array(text.utf8)
    return WordBoundaries.offsets(in: bytes.span).map {
      String(decoding: bytes[..<$0], as: UTF8.self).unicodeScalars.count
    }
  }

  @Test func `every published case comes out, and the tables are of the same version`() throws {
    let cases = try Self.published()
    #expect(cases.count >= 1800)
    for one in cases {
      let text = String(one.scalars)
      #expect(boundaries(text) == one.boundaries, "\(one.scalars.map { String($0.value, radix: 16) })")
    }
    let first = try String(contentsOf: Self.fixture, encoding: .utf8).prefix { $0 != "\n" }
    #expect(first == "# WordBreakTest-\(WordBoundaries.unicodeVersion).txt")
  }

  private static let fixture = Fixtures.root.appending(path: "unicode/WordBreakTest.txt")

  @Test func `the property of every scalar is that of the published case's comment`() throws {
    // The comments name the property in brackets, e.g. `(ALetter)`; one scalar of each stands in the cases.
    var seen: Set<WordBreak> = []
    for one in try Self.published() {
      for scalar in one.scalars { seen.insert(ScalarTable.wordBreak(ScalarTable.shared.entry(scalar.value))) }
    }
    #expect(seen == Set(WordBreak.allCases))
  }

  @Test func `an empty text has no boundaries, and any bytes have both ends`() {
    let none: [UInt8] = []
    #expect(WordBoundaries.offsets(in: none.span).isEmpty)
    var generator = SeededGenerator(seed: 29)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let offsets = WordBoundaries.offsets(in: bytes.span)
      #expect(offsets.first == 0 && offsets.last == bytes.count && offsets == Set(offsets).sorted())
    }
  }

  /// What words and signs are made of, with every property of the standard.
  private static let pieces: [String] = [
    "a", "Z", "ß", "e\u{301}", "ї", "й", "ш", "ك", "مـ", "\u{64E}", "ক", "্", "ি", "न", "\u{93C}", "א", "カ", "漢", "ไ",
    "か",
    "1", "٤", "'", "’", "\"", ".", ",", ":", ";", "·", "_", "-", " ", "  ", "\n", "\u{200D}", "\u{200C}", "\u{AD}",
    "\u{200E}",
    "\u{2060}", "😀", "🏿", "❤\u{FE0F}", "🇩", "\u{200B}", "!", "(", "²", "ℹ", "€", "/", "#", "𝗮", "𝟭", "😀\u{200D}🔥",
  ]

  @Test func `words of chat begin and end on boundaries, but beside the signs that end words in chat only`() {
    var generator = SeededGenerator(seed: 290)
    var buffer = TokenBuffer()
    var words = 0
    for _ in 0..<6000 {
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Self.pieces[Int.random(in: Self.pieces.indices, using: &generator)]
      }.joined()
      let scalars = Array(text.unicodeScalars)
      let borders = Set(boundaries(text))
      Tokenizer().tokenize(text, into: &buffer)
      for (index, token) in buffer.tokens.enumerated() where token.kind == .word && token.flags != .isTag {
        words += 1
        // What follows an amount without a blank ("€1a") is told from it.
        if index > 0, [.number, .price, .time].contains(buffer.tokens[index - 1].kind) { continue }
        checkWord(Int(token.scalarStart)..<Int(token.scalarEnd), scalars, borders)
      }
    }
    #expect(words > 5000)
  }

  private func checkWord(_ range: Range<Int>, _ scalars: [Unicode.Scalar], _ borders: Set<Int>) {
    func entry(_ index: Int) -> UInt32 { ScalarTable.shared.entry(scalars[index].value) }
    func isHidden(_ index: Int) -> Bool {
      ScalarTable.isHidden(entry(index)) && ScalarTable.kind(entry(index)) != .skinTone
    }
    /// The nearest scalar before that is not hidden.
    func visible(before index: Int) -> Int { scalars[..<index].indices.last { !isHidden($0) } ?? 0 }
    func endsWord(_ index: Int) -> Bool { Self.endWords.contains(ScalarTable.kind(entry(index))) }
    if !scalars[range].contains("²"), range.dropFirst().contains(where: borders.contains) {
      Issue.record("a boundary inside \(range) of \(scalars)")
    }
    var end = range.upperBound
    while end < scalars.count, isHidden(end) { end += 1 }
    if end < scalars.count, !borders.contains(end), !endsWord(end) {
      Issue.record("no boundary behind \(range) of \(scalars)")
    }
    if !borders.contains(range.lowerBound), !endsWord(visible(before: range.lowerBound)) {
      Issue.record("no boundary before \(range) of \(scalars)")
    }
  }

  /// Kinds of signs that UAX #29 may join to a word and chat does not.
  private static let endWords: Set<ScalarKind> = [
    .stop, .clause, .other, .emoji, .skinTone, .quote, .apostrophe,
  ]

  @Test(arguments: ["a\u{301}", "a:", "1,", "🇩", "\u{200D}", "א\"", "a'\u{AD}", " "])
  func `a megabyte of one thing takes about ten times as long as a tenth of it`(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      return ThreadTime.least(of: 3) { _ = WordBoundaries.offsets(in: bytes.span) }
    }
    _ = time(10_000)
    let small = time(6000)
    let large = time(60_000)
    #expect(large < small * 40 + .milliseconds(50), "\(small) → \(large)")
  }
}
