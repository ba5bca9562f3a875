import Testing

@testable import Importers

@Suite struct FoldedLineTests {
  private func folded(_ text: String) -> String { String(decoding: FoldedLine.trimmed(text), as: UTF8.self) }

  @Test func `marks, blanks, quotes and the last dot make no difference`() {
    #expect(folded("\u{200E}Ana\u{202F}changed “x”\u{A0}to «y».") == "Ana changed \"x\" to \"y\"")
    #expect(folded("Ana’s code. ") == "Ana's code")
    #expect(folded("") == "")
    #expect(folded("...") == "")
  }

  @Test func `other characters stay as they are`() {
    #expect(folded("e\u{301} 👨‍👩‍👧 é ½") == "e\u{301} 👨‍👩‍👧 é ½")
  }

  @Test func `a range leads back to the bytes it came from`() {
    let line = Array("\u{200E}~\u{202F}Ana added “Bo”".utf8)
    let folded = FoldedLine(line.span)
    #expect(folded.bytes == Array("~ Ana added \"Bo\"".utf8))
    let name = folded.original(2..<5)
    #expect(Array(line[name]) == Array("Ana".utf8))
    #expect(folded.original(0..<folded.bytes.count).upperBound == line.count)
  }
}
