/// The bytes of one YAML file with the starts of its lines, for showing where something stands.
package struct SourceFile: Sendable {
  /// Path as it is named in faults, such as `en/rules.yaml`.
  package let path: String
  /// As they lie on disk.
  package let bytes: [UInt8]
  /// Byte offsets; lines end with LF, CR or both.
  ///
  /// Other line ends are refused before anything is placed.
  private let lineStarts: [Int]

  /// The most bytes that a file may have.
  package static let byteLimit = 2_000_000

  /// Splits a file into lines.
  ///
  /// Linear in its length.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let isLineFeed = byte == 0x0A
      let isLoneReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if isLineFeed || isLoneReturn { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The bytes of a line, from 1, without its end; empty beyond the last line.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// The bytes of a line from a column, counted in scalars from 1.
  ///
  /// Linear in the column.
  package func line(_ number: Int, from column: Int) -> ArraySlice<UInt8> {
    let line = line(number)
    var left = column - 1
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] & 0xC0 != 0x80 {
        if left <= 0 { break }
        left -= 1
      }
      index += 1
    }
    return line[index...]
  }

  /// The place of a byte.
  ///
  /// Linear in the column.
  func position(ofByte offset: Int) -> YAMLTree.Position {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[min(lineStarts[low], offset)..<min(offset, bytes.count)]
    return YAMLTree.Position(line: low + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The place of a scalar inside a quoted text: exact while the file shows it as it reads, else the text's own place.
  package func position(in scalar: YAMLTree.Scalar, offset: Int) -> YAMLTree.Position {
    let start = scalar.position
    let column = start.column + (scalar.isQuoted ? 1 : 0)
    let prefix = String(String.UnicodeScalarView(scalar.text.unicodeScalars.prefix(offset)))
    guard line(start.line, from: column).starts(with: prefix.utf8) else { return start }
    return YAMLTree.Position(line: start.line, column: column + offset)
  }

  /// At most 100 scalars of a line around a column.
  func excerpt(at position: YAMLTree.Position) -> CodebookFault.Excerpt? {
    let (before, width) = (60, 100)
    let first = max(1, position.column - before)
    let slice = line(position.line, from: first)
    guard !slice.isEmpty else { return nil }
    let scalars = String(decoding: slice.prefix(width * 4), as: UTF8.self).unicodeScalars.prefix(width)
    let shown = scalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: shown)
    return CodebookFault.Excerpt(text: String(text), caret: position.column - first)
  }
}
