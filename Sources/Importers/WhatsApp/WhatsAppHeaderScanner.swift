import Corpus

/// Reads a header from the bytes of a line as one dialect's row says.
///
/// Keeps no state between lines and holds no references, so that it is copied for nothing.
struct WhatsAppHeaderScanner {
  /// What the start of a line is.
  enum Outcome {
    case header(WhatsAppHeader)
    case none
    /// The line ends inside of what began as a header.
    case cutOff
  }

  private let grammar: WhatsAppHeaderGrammar
  private let isBracket: Bool
  /// Latin digits, the date first, no blanks in it: nearly all headers there are.
  private let isCommon: Bool
  private let separator: UInt8
  private let calendars: CalendarSet

  /// Prepares to read the headers of one row.
  init(dialect: WhatsAppDialect) {
    grammar = WhatsAppHeaderGrammar(dialect)
    isBracket = dialect.ending == .bracket
    isCommon =
      dialect.digits == .latin && !dialect.isTimeFirst && !dialect.hasBlanksInDate
      && (dialect.ending == .bracket || dialect.ending == .dash)
    separator = dialect.dateSeparator
    calendars = dialect.calendars
  }

  /// Looks for a header at the start of a line.
  ///
  /// Constant time: at most about 100 bytes are looked at.
  func scan(_ line: Span<UInt8>) -> Outcome {
    if isCommon, let header = common(line) { return .header(header) }
    return grammar.read(line)
  }

  /// The commonest shapes: `d/d/d, HH:MM - `, `[d/d/d, HH:MM:SS] ` and the same with `AM`; nothing when the line is
  /// another one or none.
  private func common(_ line: Span<UInt8>) -> WhatsAppHeader? {
    // iOS puts a mark before the bracket of lines with media.
    var index = Self.byte(line, 0) == 0xE2 ? InvisibleMarks.skip(line, 0) : 0
    if isBracket {
      guard Self.byte(line, index) == UInt8(ascii: "[") else { return nil }
      index += 1
    }
    guard let date = commonDate(line, &index) else { return nil }
    if Self.byte(line, index) == UInt8(ascii: ",") { index += 1 }
    guard Self.byte(line, index) == 0x20 else { return nil }
    index += 1
    var header = WhatsAppHeader(date: date)
    let hour = Self.number(line, &index)
    let mark = Self.byte(line, index)
    guard hour.digits > 0, hour.digits < 3, mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") else { return nil }
    index += 1
    let minute = Self.number(line, &index)
    guard minute.digits == 2 else { return nil }
    (header.hour, header.minute) = (hour.value, minute.value)
    if Self.byte(line, index) == mark {
      index += 1
      let second = Self.number(line, &index)
      guard second.digits == 2 else { return nil }
      (header.second, header.hasSeconds) = (second.value, true)
    }
    return commonEnd(line, &index, &header) ? header : nil
  }

  @inline(__always)
  private func commonDate(_ line: Span<UInt8>, _ index: inout Int) -> WrittenDate? {
    let first = Self.number(line, &index)
    guard first.digits > 0, Self.byte(line, index) == separator else { return nil }
    index += 1
    let second = Self.number(line, &index)
    guard second.digits > 0, second.digits < 3, Self.byte(line, index) == separator else { return nil }
    index += 1
    let third = Self.number(line, &index)
    let hasYear =
      first.digits < 3 ? third.digits == 2 || third.digits == 4 : first.digits == 4 && (1...2).contains(third.digits)
    guard hasYear else { return nil }
    return WrittenDate(
      first: first.value, second: second.value, third: third.value,
      digits: (UInt8(first.digits), UInt8(second.digits), UInt8(third.digits)), calendars: calendars)
  }

  /// ` AM` or nothing, then `] ` or ` - `.
  @inline(__always)
  private func commonEnd(_ line: Span<UInt8>, _ index: inout Int, _ header: inout WhatsAppHeader) -> Bool {
    var word = index
    if Self.byte(line, word) == 0xE2, Self.byte(line, word + 1) == 0x80, Self.byte(line, word + 2) == 0xAF {
      header.hasNarrowBlank = true
      word += 3
    } else if Self.byte(line, word) == 0x20 {
      word += 1
    }
    if word > index, Self.byte(line, word + 1) | 0x20 == UInt8(ascii: "m") {
      switch Self.byte(line, word) | 0x20 {
      case UInt8(ascii: "a"): header.dayPart = .morning
      case UInt8(ascii: "p"): header.dayPart = .afternoon
      default: return false
      }
      header.isDayPartUpperCase = (Self.byte(line, word) | Self.byte(line, word + 1)) & 0x20 == 0
      index = word + 2
    }
    if isBracket {
      guard Self.byte(line, index) == UInt8(ascii: "]"), Self.byte(line, index + 1) == 0x20 else { return false }
      header.rest = index + 2
      header.isWebNotice =
        Self.byte(line, index + 2) == UInt8(ascii: "-") && Self.byte(line, index + 3) == 0x20
      return true
    }
    guard Self.byte(line, index) == 0x20, Self.byte(line, index + 1) == UInt8(ascii: "-"),
      Self.byte(line, index + 2) == 0x20
    else { return false }
    header.rest = index + 3
    return true
  }

  /// The byte at a place, or 0 behind the end.
  @inline(__always)
  private static func byte(_ line: Span<UInt8>, _ index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: line.count) ? line[index] : 0
  }

  /// Up to five digits; no number in a header has as many.
  @inline(__always)
  private static func number(_ line: Span<UInt8>, _ index: inout Int) -> (value: Int, digits: Int) {
    let start = index
    var value = 0
    while index &- start < 5 {
      let digit = byte(line, index) &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      index &+= 1
    }
    return (value, index &- start)
  }
}
