/// The lines at the top of a message that repeat what it answers.
enum QuotedLines {
  /// Byte behind the last of the lines at the top that begin with `>`; 0 if there is none.
  static func end(of text: Span<UInt8>) -> Int {
    var end = 0
    var index = 0
    while index < text.count {
      // A direction mark (E2 80 8E, E2 80 8F) or blanks may stand before the sign.
      while index < text.count {
        if text[index] == 0x20 {
          index += 1
        } else if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] | 1 == 0x8F {
          index += 3
        } else {
          break
        }
      }
      guard index < text.count, text[index] == 0x3E else { break }
      while index < text.count, text[index] != 0x0A { index += 1 }
      if index < text.count { index += 1 }
      end = index
    }
    return end
  }
}
