import Corpus

/// Reads the three numbers of a date as one dialect's row writes them.
struct WhatsAppHeaderDate {
  private let separator: UInt8
  private let hasBlanks: Bool
  private let digits: DigitBytes
  private let calendars: CalendarSet
  /// A short year may stand in front: the day behind it may have one digit.
  private let mayStartWithShortYear: Bool
  /// Short years of this row would be those of two calendars.
  private let needsLongYear: Bool

  /// Takes a row apart.
  init(_ dialect: WhatsAppDialect) {
    separator = dialect.dateSeparator
    hasBlanks = dialect.hasBlanksInDate
    digits = dialect.digits.bytes
    calendars = dialect.calendars
    mayStartWithShortYear = dialect.orders.contains(.yearMonthDay) || dialect.rareOrder == .yearMonthDay
    needsLongYear = dialect.calendars == .iranian
  }

  /// Reads a date and moves behind it; nothing when there is none.
  func read(_ line: Span<UInt8>, _ index: inout Int) -> WrittenDate? {
    let before = era(line, &index)
    guard let first = digits.number(line, &index, atMost: 4), separates(line, &index),
      let second = digits.number(line, &index, atMost: 2), separates(line, &index)
    else { return nil }
    let behind = before == nil ? era(line, &index) : nil
    guard let third = digits.number(line, &index, atMost: 4),
      isDate(first.digits, third.digits, eraInFront: before != nil, eraBehind: behind != nil)
    else { return nil }
    return WrittenDate(
      first: first.value, second: second.value, third: third.value,
      digits: (first.digits, second.digits, third.digits), calendars: before ?? behind ?? calendars,
      hasEraInFront: before != nil)
  }

  /// The letter of a Japanese era with a digit behind it.
  private func era(_ line: Span<UInt8>, _ index: inout Int) -> CalendarSet? {
    guard index + 1 < line.count, line[index + 1] &- 0x30 < 10, let era = WhatsAppHeaderWords.era(line[index]) else {
      return nil
    }
    index += 1
    return era
  }

  /// The separator with marks around it, and a blank behind it where the row has one.
  private func separates(_ line: Span<UInt8>, _ index: inout Int) -> Bool {
    index = InvisibleMarks.skip(line, index)
    guard index < line.count, line[index] == separator else { return false }
    index += 1
    if hasBlanks {
      let blank = InvisibleMarks.blankLength(line, index)
      guard blank > 0 else { return false }
      index += blank
    }
    index = InvisibleMarks.skip(line, index)
    return true
  }

  /// Two numbers of one or two digits and a year of two or four, where the row may have it.
  private func isDate(_ first: UInt8, _ third: UInt8, eraInFront: Bool, eraBehind: Bool) -> Bool {
    if eraInFront || eraBehind { return first <= 2 && third <= 2 }
    switch (first, third) {
    case (1...2, 4), (4, 1...2): return true
    case (1...2, 2): return !needsLongYear
    case (2, 1): return mayStartWithShortYear
    default: return false
    }
  }
}
