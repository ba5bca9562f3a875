import Languages
import Testing

@Suite struct SourceFileTests {
  private let file = SourceFile(path: "f", bytes: [0xEF, 0xBB, 0xBF] + Array("ab\r\ncø✊d\n\nlast\rz".utf8))

  @Test func `lines end with LF, CR or both`() {
    #expect((1...6).map { String(decoding: file.line($0), as: UTF8.self) } == ["ab", "cø✊d", "", "last", "z", ""])
    #expect(file.line(0).isEmpty)
  }

  @Test func `columns count scalars`() {
    #expect(
      (1...6).map { String(decoding: file.line(2, from: $0), as: UTF8.self) } == ["cø✊d", "ø✊d", "✊d", "d", "", ""])
  }

  @Test func `a place inside a text is exact while the file shows the text as it is`() {
    let file = SourceFile(path: "f", bytes: Array("- \"ø✊ab\\tcd\"\n- 'it''s so'\n- plain".utf8))
    let first = YAMLTree.Scalar(text: "ø✊ab\tcd", isQuoted: true, position: .init(line: 1, column: 3))
    #expect(file.position(in: first, offset: 0) == .init(line: 1, column: 4))
    #expect(file.position(in: first, offset: 4) == .init(line: 1, column: 8))
    #expect(file.position(in: first, offset: 5) == first.position)
    let second = YAMLTree.Scalar(text: "it's so", isQuoted: true, position: .init(line: 2, column: 3))
    #expect(file.position(in: second, offset: 2) == .init(line: 2, column: 6))
    #expect(file.position(in: second, offset: 5) == second.position)
    let third = YAMLTree.Scalar(text: "plain", isQuoted: false, position: .init(line: 3, column: 3))
    #expect(file.position(in: third, offset: 4) == .init(line: 3, column: 7))
  }
}
