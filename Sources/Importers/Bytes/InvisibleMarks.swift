/// The characters that chat apps put into lines to steer their display, and blanks that look like a space.
///
/// They are skipped when a header or a wording is matched, and never removed from what people wrote.
enum InvisibleMarks {
  /// Length of a direction mark, isolate or byte-order mark at a place, or 0: U+200E, U+200F, U+202A–U+202E,
  /// U+2066–U+2069, U+FEFF.
  static func length(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard index >= 0, index + 2 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  /// The first index at or after `index` where no mark stands.
  static func skip(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] >= 0xE2 {
      let length = length(bytes, index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// Length of a blank at a place, or 0: space, U+00A0, U+2009, U+202F.
  static func blankLength(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 ? 3 : 0
    default: return 0
    }
  }

  /// The first index at or after `index` where no blank stands.
  static func skipBlanks(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    var index = index
    while true {
      let length = blankLength(bytes, index)
      if length == 0 { return index }
      index += length
    }
  }

  /// Length of U+200E or U+200F at a place, or 0: the marks that stand before text the app generated.
  static func generatedLength(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x8E || bytes[index + 2] == 0x8F ? 3 : 0
  }

  /// A name as people know it: without marks, without the `~` that stands before a name not in the contacts, every
  /// blank a space and none around it.
  static func cleanName(_ bytes: Span<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    name.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let mark = bytes[index] >= 0xE2 ? length(bytes, index) : 0
      let blank = mark == 0 ? blankLength(bytes, index) : 0
      if mark == 0 { name.append(blank > 0 ? 0x20 : bytes[index]) }
      index += max(mark, blank, 1)
    }
    var start = skipBlanks(name.span, 0)
    if start + 1 < name.count, name[start] == UInt8(ascii: "~"), name[start + 1] == 0x20 {
      start = skipBlanks(name.span, start + 1)
    }
    name.removeFirst(start)
    while name.last == 0x20 { name.removeLast() }
    return name
  }
}
