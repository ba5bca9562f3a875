import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite struct LineStreamTests {
  /// The lines that come out when the bytes go through a pipe.
  static func lines(_ text: String) throws -> (lines: [String], numbers: [Int], failure: LineStream.Failure?) {
    let pipe = Pipe()
    let writer = Thread { [bytes = Data(text.utf8)] in
      try? pipe.fileHandleForWriting.write(contentsOf: bytes)
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    var lines: [String] = []
    var numbers: [Int] = []
    var stream = LineStream()
    let failure = stream.forEachLine(of: pipe.fileHandleForReading.fileDescriptor) { line, number throws(Never) in
      lines.append(String(decoding: line, as: UTF8.self))
      numbers.append(number)
    } onBlock: { () throws(Never) in
    }
    return (lines, numbers, failure)
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]), ("a\r\nb\n", ["a\r", "b"]),
  ])
  func `lines are what stands before line feeds`(text: String, expected: [String]) throws {
    let result = try Self.lines(text)
    #expect(result.lines == expected)
    #expect(result.failure == nil)
  }

  @Test func `long lines and many blocks come through whole and numbered`() throws {
    var generator = SeededGenerator(seed: 9)
    let expected =
      (0..<400).map { index in
        String(
          repeating: Character(UnicodeScalar(UInt8(97 + index % 26))),
          count: Int.random(in: 0...3000, using: &generator))
      } + [String(repeating: "z", count: 300_000)]
    let result = try Self.lines(expected.joined(separator: "\n") + "\n")
    #expect(result.lines == expected)
    #expect(result.numbers == Array(1...expected.count))
  }

  @Test func `a line without end is refused, not swallowed`() throws {
    let text = "ok\n" + String(repeating: "x", count: LineStream.longestLine + 1)
    #expect(try Self.lines(text).failure == .lineTooLong(line: 2))
  }
}
