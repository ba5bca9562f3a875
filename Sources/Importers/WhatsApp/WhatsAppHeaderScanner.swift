import Corpus

/// Reads a header from the bytes of a line as one dialect's row says.
///
/// Keeps no state between lines.
struct WhatsAppHeaderScanner {
  /// What the start of a line is.
  enum Outcome {
    case header(WhatsAppHeader)
    case none
    /// The line ends inside of what began as a header.
    case cutOff
  }

  private let frame: WhatsAppDialect.Frame
  private let dateSeparator: UInt8

  /// Prepares to read the headers of one row; the scanner holds no references, so that it is copied for nothing.
  init(dialect: WhatsAppDialect) {
    frame = dialect.frame
    dateSeparator = dialect.dateSeparator
  }

  /// Looks for a header at the start of a line.
  ///
  /// Constant time: at most about 60 bytes are looked at.
  func scan(_ line: Span<UInt8>) -> Outcome {
    var index = InvisibleMarks.skip(line, 0)
    guard index < line.count else { return .none }
    if frame == .brackets {
      guard line[index] == UInt8(ascii: "[") else { return .none }
      index = InvisibleMarks.skip(line, index + 1)
    }
    guard let date = writtenDate(line, &index) else { return .none }
    var header = WhatsAppHeader(date: date)
    index = InvisibleMarks.skip(line, index)
    if index < line.count, line[index] == UInt8(ascii: ",") { index += 1 }
    let blanks = InvisibleMarks.skipBlanks(line, index)
    if blanks == line.count { return .cutOff }
    guard blanks > index else { return .none }
    index = blanks
    return clock(line, &index, &header)
  }

  /// Three numbers with this row's separator between them: two of one or two digits and a year of two or four.
  private func writtenDate(_ line: Span<UInt8>, _ index: inout Int) -> WrittenDate? {
    guard let first = number(line, &index, atMost: 4), separator(line, &index),
      let second = number(line, &index, atMost: 2), separator(line, &index),
      let third = number(line, &index, atMost: 4)
    else { return nil }
    switch (first.digits, third.digits) {
    case (1...2, 2), (1...2, 4), (4, 1...2): break
    default: return nil
    }
    return WrittenDate(
      first: first.value, second: second.value, third: third.value,
      digits: (first.digits, second.digits, third.digits))
  }

  private func clock(_ line: Span<UInt8>, _ index: inout Int, _ header: inout WhatsAppHeader) -> Outcome {
    guard let hour = number(line, &index, atMost: 2) else { return .none }
    if index == line.count { return .cutOff }
    let between = line[index]
    guard between == UInt8(ascii: ":") || between == UInt8(ascii: ".") else { return .none }
    index += 1
    guard let minute = number(line, &index, atMost: 2) else { return index == line.count ? .cutOff : .none }
    if index == line.count { return .cutOff }
    guard minute.digits == 2 else { return .none }
    (header.hour, header.minute) = (hour.value, minute.value)
    if line[index] == between {
      index += 1
      guard let second = number(line, &index, atMost: 2) else { return index == line.count ? .cutOff : .none }
      if index == line.count { return .cutOff }
      guard second.digits == 2 else { return .none }
      header.second = second.value
    }
    return closing(line, &index, &header)
  }

  /// An optional day part, then what ends the header: `] ` or ` - `.
  private func closing(_ line: Span<UInt8>, _ index: inout Int, _ header: inout WhatsAppHeader) -> Outcome {
    var word: (first: UInt8, second: UInt8) = (0, 0)
    var length = 0
    let limit = min(line.count, index + 24)
    while index < limit {
      if let rest = end(line, index) {
        if length > 0 {
          guard length == 2, let part = DayParts.part([word.first | 0x20, word.second | 0x20].span) else {
            return .none
          }
          header.dayPart = part
          header.isDayPartUpperCase = word.first & 0x20 == 0
        }
        header.rest = rest
        return .header(header)
      }
      let blank = InvisibleMarks.blankLength(line, index)
      let mark = blank == 0 ? InvisibleMarks.length(line, index) : 0
      if blank > 0 || mark > 0 {
        index += blank + mark
        continue
      }
      let byte = line[index]
      if byte == UInt8(ascii: "-"), index + 1 == line.count { return .cutOff }
      if byte != UInt8(ascii: ".") {
        guard length < 2, byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") else { return .none }
        if length == 0 { word.first = byte } else { word.second = byte }
        length += 1
      }
      index += 1
    }
    return index == line.count ? .cutOff : .none
  }

  /// Where the rest begins when the header ends at `index`.
  private func end(_ line: Span<UInt8>, _ index: Int) -> Int? {
    switch frame {
    case .brackets:
      guard line[index] == UInt8(ascii: "]") else { return nil }
      let rest = index + 1
      return rest == line.count ? rest : line[rest] == 0x20 ? rest + 1 : nil
    case .dash:
      // ` - `, or ` – ` as some old versions wrote.
      let dash = line[index] == 0x20 ? index + 1 : line.count
      if dash < line.count, line[dash] == UInt8(ascii: "-") { return afterBlank(line, dash + 1) }
      if line.holds([0xE2, 0x80, 0x93], at: dash) { return afterBlank(line, dash + 3) }
      return nil
    }
  }

  private func afterBlank(_ line: Span<UInt8>, _ index: Int) -> Int? {
    index < line.count && line[index] == 0x20 ? index + 1 : nil
  }

  private func separator(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < line.count, line[index] == dateSeparator else { return false }
    index += 1
    return true
  }

  private func number(_ line: Span<UInt8>, _ index: inout Int, atMost digits: Int) -> (value: Int, digits: UInt8)? {
    var value = 0
    var count = 0
    while index < line.count, line[index] &- 0x30 < 10 {
      guard count < digits else { return nil }
      value = value * 10 + Int(line[index] &- 0x30)
      count += 1
      index += 1
    }
    return count == 0 ? nil : (value, UInt8(truncatingIfNeeded: count))
  }
}
