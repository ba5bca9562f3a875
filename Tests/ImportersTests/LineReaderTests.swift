import Foundation
import TestSupport
import Testing

@testable import Importers

@Suite struct LineReaderTests {
  private struct Line: Equatable {
    var bytes: [UInt8]
    var end: LineEnd
    var offset: Int
    var size: Int
    var overlong: Int
  }

  private func lines(_ bytes: [UInt8], chunk: Int, limit: Int = 1 << 20) throws -> [Line] {
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "lines")
      try Data(bytes).write(to: file)
      var reader = try LineReader(.file(path: file.path), options: ReadOptions(chunkSize: chunk, lineBytes: limit))
      var found: [Line] = []
      while try reader.next() {
        #expect(reader.number == found.count + 1)
        found.append(
          Line(
            bytes: Array(reader.bytes[reader.line]), end: reader.end, offset: reader.offset, size: reader.size,
            overlong: reader.overlong))
      }
      #expect(reader.offset == bytes.count)
      #expect(try !reader.next())
      return found
    }
  }

  /// The same by the simplest means.
  private func plain(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      let hasReturn = index > start && bytes[index - 1] == 0x0D
      lines.append(
        Line(
          bytes: Array(bytes[start..<(hasReturn ? index - 1 : index)]),
          end: hasReturn ? .carriageReturnLineFeed : .lineFeed, offset: start, size: index + 1 - start, overlong: 0))
      start = index + 1
    }
    if start < bytes.count {
      lines.append(
        Line(bytes: Array(bytes[start...]), end: .endOfFile, offset: start, size: bytes.count - start, overlong: 0))
    }
    return lines
  }

  @Test(arguments: [UInt64](1...20))
  func `random bytes are cut as by the simplest means, in pieces of any size`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
      [0x0A, 0x0D, 0x41, 0x00, 0xC3].randomElement(using: &random) ?? UInt8(0x0A)
    }
    for chunk in [1, 2, 7, 64, 1 << 16] { #expect(try lines(bytes, chunk: chunk) == plain(bytes)) }
  }

  @Test(arguments: [1, 3, 10, 100, 1 << 16])
  func `an overlong line is cut at a whole character and its rest counted`(_ chunk: Int) throws {
    let text = Array("short\n\(String(repeating: "ø", count: 50))\r\nlast \(String(repeating: "x", count: 50))".utf8)
    let found = try lines(text, chunk: chunk, limit: 11)
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["short", "øøøøø", "last xxxxxx"])
    #expect(found.map(\.overlong) == [0, 91, 44])
    #expect(found.map(\.size).reduce(0, +) == text.count)
  }

  @Test func `a file that is not there says so`() {
    #expect(throws: ImportError.unreadable(errno: 2)) {
      _ = try LineReader(.file(path: "/nowhere/at/all"), options: ReadOptions(chunkSize: 1, lineBytes: 1)).number
    }
  }
}
