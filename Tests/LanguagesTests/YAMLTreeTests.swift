import Languages
import TestSupport
import Testing

@Suite struct YAMLTreeTests {
  @Test func `a document keeps texts as written, with quotes and places`() throws {
    let text = "\u{FEFF}a: no\r\n'ø é': [1.0, \"x # y\",\t'it''s']\r\n# c\r\nb:\n  - {k: }\n  - |\n    & long\n    !\n"
    let (tree, faults) = SmallCodebook.tree(text)
    #expect(faults.isEmpty)
    let expected = YAMLTree.map(
      [
        entry("a", 1, 1, scalar("no", 1, 4)),
        YAMLTree.Entry(
          key: .init(text: "ø é", isQuoted: true, position: .init(line: 2, column: 1)),
          value: .list(
            [scalar("1.0", 2, 9), scalar("x # y", 2, 14, true), scalar("it's", 2, 23, true)],
            at: .init(line: 2, column: 8))),
        entry(
          "b", 4, 1,
          .list(
            [
              .map([entry("k", 5, 6, scalar("", 5, 9))], at: .init(line: 5, column: 5)),
              scalar("& long\n!\n", 6, 5),
            ], at: .init(line: 5, column: 3))),
      ], at: .init(line: 1, column: 1))
    #expect(tree == expected)
  }

  @Test(arguments: [
    "a: 'R&D * !'", "a: R&D *b* c!", "a: \"&x *y !z\"", "a: >-\n  &x\n  *y\n", "# &a *b !c\na: x",
  ]) func `signs of anchors, aliases and tags inside texts stay`(_ text: String) throws {
    let (tree, faults) = SmallCodebook.tree(text)
    #expect(faults.isEmpty)
    guard case .map(let entries, _) = tree, case .scalar(let scalar) = entries.first?.value else {
      Issue.record("no map")
      return
    }
    #expect(!scalar.text.unicodeScalars.contains { $0.properties.generalCategory == .privateUse })
    #expect(scalar.text == "x" || scalar.text.contains { "&*!".contains($0) })
  }

  /// Text, fault, line, column.
  static let refused: [(String, CodebookFault.Kind, Int, Int)] = [
    ("", .emptyFile, 1, 1),
    ("# nothing\n", .emptyFile, 1, 1),
    ("a: &x b", .anchorAliasOrTag("&"), 1, 4),
    ("- *x", .anchorAliasOrTag("*"), 1, 3),
    ("- !!binary aGVq", .anchorAliasOrTag("!"), 1, 3),
    ("*x : y", .anchorAliasOrTag("*"), 1, 1),
    ("base: &b\n  k: 1\nc: 2", .anchorAliasOrTag("&"), 1, 7),
    ("a: [x, &b {k: 1}]", .anchorAliasOrTag("&"), 1, 8),
    ("a: [x", .syntax("did not find expected ',' or ']'"), 2, 1),
    ("a: 'x", .syntax("found unexpected end of stream"), 1, 6),
    ("a: 1\n\tb: 2", .syntax("found a tab character that violates indentation"), 2, 1),
    ("a: b: c", .syntax("mapping values are not allowed in this context"), 1, 5),
    ("a: 1\n---\nb: 2", .syntax("but found another document"), 2, 1),
    ("æø\u{0}", .forbiddenCharacter(0), 1, 3),
    ("a\n\u{2028}", .forbiddenCharacter(0x2028), 2, 1),
    ("a\u{85}b", .forbiddenCharacter(0x85), 1, 2),
    ("a: \u{E021}", .forbiddenCharacter(0xE021), 1, 4),
    ("a: x\u{FEFF}", .forbiddenCharacter(0xFEFF), 1, 5),
    ("? [a, b]\n: c", .wrongShape(expected: .text, found: .list), 1, 3),
    ("? {a: b}\n: c", .wrongShape(expected: .text, found: .map), 1, 3),
    ("k: 1\n\"k\": 2", .duplicateKey("k", firstLine: 1), 2, 1),
    ("{k: 1, k: 2}", .duplicateKey("k", firstLine: 1), 1, 8),
    ("ä: 1\nä: 2", .duplicateKey("ä", firstLine: 1), 2, 1),
    ("\"\": 1\n\"\": 2", .duplicateKey("", firstLine: 1), 1, 1),
  ]

  @Test(arguments: refused) func `what codebooks do without is refused at its place`(
    _ row: (text: String, kind: CodebookFault.Kind, line: Int, column: Int)
  ) throws {
    let faults = SmallCodebook.tree(row.text).faults
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.kind == row.kind)
    #expect([fault.place.line, fault.place.column] == [row.line, row.column])
  }

  @Test func `the list of refused texts is not short`() { #expect(Self.refused.count >= 20) }

  @Test func `bytes that are no UTF-8 are located`() {
    let faults = SmallCodebook.tree(Array("a: ø\nb: ".utf8) + [0xC3, 0x28]).faults
    #expect(faults.map(\.kind) == [.invalidUTF8])
    #expect(faults.map(\.place) == [.init(file: "test.yaml", line: 2, column: 4)])
  }

  @Test func `keys that stand twice do not hide other keys that do`() {
    let text = (1...12).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    let (tree, faults) = SmallCodebook.tree(text)
    #expect(faults.map(\.place.line) == (1...12).map { $0 * 2 })
    #expect(faults.map(\.kind) == (1...12).map { .duplicateKey("k\($0)", firstLine: $0 * 2 - 1) })
    guard case .map(let entries, _) = tree else {
      Issue.record("no map")
      return
    }
    #expect(entries.map(\.key.text) == (1...12).map { "k\($0)" })
  }

  @Test func `too many keys that stand twice are one fault`() {
    let text = (1...40).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    #expect(SmallCodebook.tree(text).faults.count == 1)
  }

  @Test func `nesting beyond the limit is one fault for each place`() {
    let limit = YAMLTree.depthLimit
    let allowed = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(SmallCodebook.tree(allowed).faults.isEmpty)
    let deep = String(repeating: "[", count: limit + 2) + "x" + String(repeating: "]", count: limit + 2)
    #expect(SmallCodebook.tree(deep).faults.map(\.kind) == [.tooDeep(limit: limit)])
    #expect(SmallCodebook.tree(String(repeating: "[", count: 100_000)).faults.count == 1)
    #expect(SmallCodebook.tree(String(repeating: "- ", count: 100_000)).faults.count == 1)
    #expect(SmallCodebook.tree(String(repeating: "? ", count: 100_000)).faults.count == 1)
  }

  @Test func `a bomb of aliases is refused without going off`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(!SmallCodebook.tree(text).faults.isEmpty)
    #expect(!SmallCodebook.tree(text + "? *a60\n: x\n").faults.isEmpty)
  }

  @Test func `a file beyond the limit is not read`() {
    let bytes = [UInt8](repeating: 0x61, count: SourceFile.byteLimit + 1)
    #expect(SmallCodebook.tree(bytes).faults.map(\.kind) == [.tooLarge(limit: SourceFile.byteLimit)])
    #expect(SmallCodebook.tree(Array(bytes.dropLast())).faults.isEmpty)
  }

  @Test func `random bytes are read or give located faults`() {
    var random = SeededGenerator(seed: 7)
    let signs = Array("a: -[]{},'\"&*!|>#%?@\n \t\\é".utf8)
    for round in 0..<3000 {
      let isYAMLish = round % 2 == 0
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        isYAMLish ? signs.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      let (tree, faults) = SmallCodebook.tree(bytes)
      #expect(tree != nil || !faults.isEmpty, "round \(round)")
      #expect(faults.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 }, "round \(round)")
    }
  }

  private func scalar(_ text: String, _ line: Int, _ column: Int, _ isQuoted: Bool = false) -> YAMLTree {
    .scalar(.init(text: text, isQuoted: isQuoted, position: .init(line: line, column: column)))
  }

  private func entry(_ key: String, _ line: Int, _ column: Int, _ value: YAMLTree) -> YAMLTree.Entry {
    YAMLTree.Entry(key: .init(text: key, isQuoted: false, position: .init(line: line, column: column)), value: value)
  }
}
