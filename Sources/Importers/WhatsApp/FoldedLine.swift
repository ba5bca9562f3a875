/// A line made comparable with templates: marks dropped, every blank a space, every double quote `"`, every
/// apostrophe `'`; it remembers where each byte came from.
struct FoldedLine {
  private(set) var bytes: [UInt8] = []
  /// Place of each byte in the line it was folded from.
  private var origins: [Int] = []
  private let originalCount: Int

  /// Number of bytes without dots and blanks at the end, in which phones of the same language differ.
  private(set) var trimmedCount = 0

  /// Folds a line.
  ///
  /// Linear.
  init(_ line: Span<UInt8>) {
    originalCount = line.count
    bytes.reserveCapacity(line.count)
    origins.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      let (byte, length) = Self.fold(line, index)
      if let byte {
        bytes.append(byte)
        origins.append(index)
      }
      index += length
    }
    trimmedCount = bytes.count
    while trimmedCount > 0, bytes[trimmedCount - 1] == 0x20 || bytes[trimmedCount - 1] == UInt8(ascii: ".") {
      trimmedCount -= 1
    }
  }

  /// Folds a text of ours, such as a template, and drops dots and blanks at its end.
  static func trimmed(_ text: String) -> [UInt8] {
    let line = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var index = 0
    while index < line.count {
      let (byte, length) = fold(line.span, index)
      if let byte { bytes.append(byte) }
      index += length
    }
    while let last = bytes.last, last == 0x20 || last == UInt8(ascii: ".") { bytes.removeLast() }
    return bytes
  }

  /// The bytes without dots and blanks at the end.
  var trimmed: [UInt8] { Array(bytes[..<trimmedCount]) }

  /// Where a range of folded bytes lay in the line.
  func original(_ range: Range<Int>) -> Range<Int> {
    func place(_ index: Int) -> Int { index < origins.count ? origins[index] : originalCount }
    return place(range.lowerBound)..<place(range.upperBound)
  }

  /// The byte that stands for the character at a place, if any does, and the length to go on by.
  private static func fold(_ line: Span<UInt8>, _ index: Int) -> (UInt8?, Int) {
    let byte = line[index]
    guard byte >= 0xC2 else { return (byte, 1) }
    let mark = InvisibleMarks.length(line, index)
    if mark > 0 { return (nil, mark) }
    let blank = InvisibleMarks.blankLength(line, index)
    if blank > 0 { return (0x20, blank) }
    if let (plain, length) = quote(line, index) { return (plain, length) }
    return (byte, 1)
  }

  /// U+00AB, U+00BB, U+201C–U+201F → `"`; U+2018–U+201B → `'`.
  private static func quote(_ line: Span<UInt8>, _ index: Int) -> (UInt8, Int)? {
    if line[index] == 0xC2, index + 1 < line.count, line[index + 1] == 0xAB || line[index + 1] == 0xBB {
      return (UInt8(ascii: "\""), 2)
    }
    guard line[index] == 0xE2, index + 2 < line.count, line[index + 1] == 0x80 else { return nil }
    switch line[index + 2] {
    case 0x98...0x9B: return (UInt8(ascii: "'"), 3)
    case 0x9C...0x9F: return (UInt8(ascii: "\""), 3)
    default: return nil
    }
  }
}
