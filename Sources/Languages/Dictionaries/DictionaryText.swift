/// A dictionary's bytes as UTF-8, whatever they were, cut into lines.
///
/// UTF-8 and UTF-16 are known by their marks, UTF-8 also by being none other; everything else is read as Windows-1252,
/// of which Latin-1 is a part (the programs that wrote such files ran on Windows; no file says its encoding).
struct DictionaryText {
  /// One line without its end.
  struct Line {
    /// From 1.
    var number: Int
    /// From the first column.
    var scalars: ArraySlice<Unicode.Scalar>

    /// The column, from 1, of an index into `scalars`.
    func column(_ index: Int) -> Int { index - scalars.startIndex + 1 }

    /// The position of an index into `scalars`.
    func position(_ index: Int) -> YAMLTree.Position {
      YAMLTree.Position(line: number, column: column(index))
    }

    /// Whether there is nothing but blanks.
    var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }
  }

  /// What the bytes were.
  let encoding: DictionaryEncoding
  /// In UTF-8, without a mark.
  let file: SourceFile

  /// Decodes a file; linear in its length.
  init(path: String, bytes: [UInt8]) {
    let decoded: [UInt8]
    switch bytes {
    case _ where bytes.starts(with: [0xEF, 0xBB, 0xBF]):
      (encoding, decoded) = (.utf8, Array(bytes.dropFirst(3)))
    case _ where bytes.starts(with: [0xFF, 0xFE]):
      (encoding, decoded) = (.utf16, Self.utf16(bytes.dropFirst(2), isBigEndian: false))
    case _ where bytes.starts(with: [0xFE, 0xFF]):
      (encoding, decoded) = (.utf16, Self.utf16(bytes.dropFirst(2), isBigEndian: true))
    case _ where String(validating: bytes, as: UTF8.self) != nil:
      (encoding, decoded) = (.utf8, bytes)
    default:
      (encoding, decoded) = (.windows1252, Array(Self.windows1252(bytes).utf8))
    }
    file = SourceFile(path: path, bytes: decoded)
  }

  /// All lines in order, also empty ones; line ends are LF, CR or both.
  func lines() -> [Line] {
    let scalars = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
    var lines: [Line] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() {
      guard scalar == "\n" || (scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n"))
      else { continue }
      let end = index > start && scalar == "\n" && scalars[index - 1] == "\r" ? index - 1 : index
      lines.append(Line(number: lines.count + 1, scalars: scalars[start..<end]))
      start = index + 1
    }
    if start < scalars.count { lines.append(Line(number: lines.count + 1, scalars: scalars[start...])) }
    return lines
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    let pairs = Array(bytes)
    let units = stride(from: 0, to: pairs.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(pairs[index]), UInt16(pairs[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The 32 places in which Windows-1252 differs from Latin-1; the five unused ones stay control characters.
  private static let highControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isHigh = (0x80...0x9F).contains(byte)
      text.append((isHigh ? Unicode.Scalar(highControls[Int(byte) - 0x80]) : nil) ?? Unicode.Scalar(byte))
    }
    return String(text)
  }
}

/// How the bytes of a dictionary are read.
package enum DictionaryEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
}
