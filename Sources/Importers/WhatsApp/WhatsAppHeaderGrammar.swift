/// Reads headers of every shape; `WhatsAppHeaderScanner` reads the common ones faster.
///
/// A header is `DATE GAP TIME GAP ENDING` or `TIME GAP DATE GAP ENDING`. Marks may stand anywhere, every kind of blank
/// counts as one, and a word that no list has makes a time that cannot be.
struct WhatsAppHeaderGrammar {
  typealias Outcome = WhatsAppHeaderScanner.Outcome
  typealias Gap = WhatsAppHeaderGap

  private let ending: WhatsAppDialect.Ending
  private let isTimeFirst: Bool
  private let hasDots: Bool
  private let digits: DigitBytes
  private let date: WhatsAppHeaderDate

  /// Takes a row apart.
  init(_ dialect: WhatsAppDialect) {
    ending = dialect.ending
    isTimeFirst = dialect.isTimeFirst
    hasDots = dialect.dateSeparator == UInt8(ascii: ".")
    digits = dialect.digits.bytes
    date = WhatsAppHeaderDate(dialect)
  }

  /// Looks for a header at the start of a line.
  func read(_ line: Span<UInt8>) -> Outcome {
    var index = InvisibleMarks.skip(line, 0)
    if ending == .bracket {
      guard index < line.count, line[index] == UInt8(ascii: "[") else { return .none }
      index = InvisibleMarks.skip(line, index + 1)
    }
    return isTimeFirst ? timeAndDate(line, &index) : dateAndTime(line, &index)
  }

  private func dateAndTime(_ line: Span<UInt8>, _ index: inout Int) -> Outcome {
    guard let written = date.read(line, &index) else { return .none }
    var header = WhatsAppHeader(date: written)
    let between = gap(line, &index, hasDash: ending == .semicolon)
    if between.end == .line { return between.hasBlank ? .cutOff : .none }
    guard between.end == .digit, between.hasBlank, takeWords(atDate: between, &header) else { return .none }
    if let failure = clock(line, &index, &header) { return failure }
    let behind = gap(line, &index, hasDash: false, endsHeader: true)
    if behind.end == .line { return .cutOff }
    guard behind.end == .ending, !behind.hasComma, takeWords(atTime: behind, &header) else { return .none }
    return finish(line, index, header)
  }

  private func timeAndDate(_ line: Span<UInt8>, _ index: inout Int) -> Outcome {
    var header = WhatsAppHeader(date: WrittenDate(first: 0, second: 0, third: 0, digits: (0, 0, 0)))
    let before = gap(line, &index, hasDash: false)
    guard before.end == .digit, !before.hasComma, takeWords(atTime: before, &header, isInFront: true) else {
      return .none
    }
    if let failure = clock(line, &index, &header) { return failure }
    let between = gap(line, &index, hasDash: false)
    if between.end == .line { return between.hasBlank ? .cutOff : .none }
    guard between.end == .digit, between.hasBlank, takeWords(atTime: between, &header),
      let written = date.read(line, &index)
    else { return .none }
    header.date = written
    let behind = gap(line, &index, hasDash: false, endsHeader: true)
    if behind.end == .line { return .cutOff }
    let part = header.dayPart
    guard behind.end == .ending, !behind.hasComma, takeWords(atDate: behind, &header), header.dayPart == part else {
      return .none
    }
    return finish(line, index, header)
  }

  /// Reads `14:05`, `14.05` or either with seconds; returns why there is none.
  private func clock(_ line: Span<UInt8>, _ index: inout Int, _ header: inout WhatsAppHeader) -> Outcome? {
    guard let hour = digits.number(line, &index, atMost: 2) else { return Outcome.none }
    index = InvisibleMarks.skip(line, index)
    if index == line.count { return .cutOff }
    let mark = line[index]
    guard mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") else { return Outcome.none }
    index = InvisibleMarks.skip(line, index + 1)
    guard let minute = digits.number(line, &index, atMost: 2), minute.digits == 2 else {
      return index == line.count ? .cutOff : Outcome.none
    }
    (header.hour, header.minute) = (hour.value, minute.value)
    let behind = InvisibleMarks.skip(line, index)
    guard behind < line.count, line[behind] == mark else { return nil }
    var next = InvisibleMarks.skip(line, behind + 1)
    if next == line.count { return .cutOff }
    // A colon may also end the header.
    guard digits.digit(line, next) != nil else { return nil }
    guard let second = digits.number(line, &next, atMost: 2), second.digits == 2 else {
      return next == line.count ? .cutOff : Outcome.none
    }
    (header.second, header.hasSeconds, index) = (second.value, true, next)
    return nil
  }

  private func finish(_ line: Span<UInt8>, _ rest: Int, _ header: WhatsAppHeader) -> Outcome {
    var header = header
    header.rest = rest
    header.isWebNotice =
      ending == .bracket && rest + 1 < line.count && line[rest] == UInt8(ascii: "-") && line[rest + 1] == 0x20
    return .header(header)
  }
}

extension WhatsAppHeaderGrammar {
  /// Takes what words at a date say: a calendar, the part of the day before the time; false when they can be neither.
  private func takeWords(atDate gap: Gap, _ header: inout WhatsAppHeader) -> Bool {
    if gap.count == 0 { return gap.dots == 0 || (gap.dots == 1 && hasDots) }
    var start = 0
    for word in WhatsAppHeaderWords.atDate where word.bytes.count > start && gap.starts(with: word.bytes) {
      guard word.bytes.count == gap.count || gap.dayPart(from: word.bytes.count) != nil else { continue }
      start = word.bytes.count
      if let calendars = word.calendars { header.date.calendars = calendars }
    }
    if start == gap.count { return true }
    return take(gap, from: start, &header, isInFront: true)
  }

  /// Takes the part of the day from words at a time; false when they can be none.
  private func takeWords(
    atTime gap: Gap, _ header: inout WhatsAppHeader, isInFront: Bool = false
  ) -> Bool {
    if gap.count == 0 { return gap.dots == 0 }
    if WhatsAppHeaderWords.atTime.contains(where: gap.isWord) { return true }
    return take(gap, from: 0, &header, isInFront: isInFront)
  }

  /// Takes a part of the day; a short word that no list has leaves a header without a possible time, so that the line
  /// is reported and not lost in the message before it.
  private func take(_ gap: Gap, from start: Int, _ header: inout WhatsAppHeader, isInFront: Bool) -> Bool {
    guard header.dayPart == nil, let part = gap.dayPart(from: start) ?? unknown(gap) else {
      return false
    }
    header.dayPart = part
    header.isDayPartInFront = isInFront
    header.isDayPartUpperCase = gap.isUpperCase
    header.hasNarrowBlank = gap.hasNarrowBlank
    return true
  }

  /// Before a colon a short word is rather a name.
  private func unknown(_ gap: Gap) -> DayPart? {
    gap.mayBeClockWord && (ending == .bracket || ending == .dash) ? .unknown : nil
  }

  /// Collects what stands before the next number or, where it `endsHeader`, before the ending.
  private func gap(_ line: Span<UInt8>, _ index: inout Int, hasDash: Bool, endsHeader: Bool = false) -> Gap {
    var gap = Gap()
    var hasDash = hasDash
    let limit = min(line.count, index + 64)
    while index < limit {
      if endsHeader, let rest = end(line, index) {
        index = rest
        gap.finish(.ending)
        return gap
      }
      if digits.digit(line, index) != nil {
        gap.finish(.digit)
        return gap
      }
      let blank = InvisibleMarks.blankLength(line, index)
      let step = blank > 0 ? blank : InvisibleMarks.length(line, index)
      if blank > 0 { gap.addBlank(isNarrow: blank == 3 && line[index + 2] == 0xAF) }
      if step > 0 {
        index += step
        continue
      }
      if hasDash, line[index] == UInt8(ascii: "-") {
        hasDash = false
      } else if endsHeader, isCutEnd(line, index) {
        gap.finish(.line)
        return gap
      } else if !take(line, &index, into: &gap) {
        return gap
      }
      index += 1
    }
    gap.finish(limit == line.count ? .line : .other)
    return gap
  }

  /// Takes a comma, a dot or a byte of a letter and stands on its last byte; false for anything else.
  private func take(_ line: Span<UInt8>, _ index: inout Int, into gap: inout Gap) -> Bool {
    for comma in WhatsAppHeaderWords.commas where line.holds(comma, at: index) {
      index += comma.count - 1
      return gap.addComma()
    }
    let byte = line[index]
    if byte == UInt8(ascii: ".") { return gap.addDot() }
    return (byte >= 0x80 || (byte | 0x20) &- 0x61 < 26) && gap.add(byte)
  }

  /// Where the rest of the line begins when the header ends at a place.
  private func end(_ line: Span<UInt8>, _ index: Int) -> Int? {
    switch ending {
    case .bracket:
      guard line[index] == UInt8(ascii: "]") else { return nil }
      return index + 1 == line.count ? index + 1 : blank(line, index + 1)
    case .dash:
      let dash = index + InvisibleMarks.blankLength(line, index)
      guard dash > index, dash < line.count else { return nil }
      if line[dash] == UInt8(ascii: "-") { return blank(line, dash + 1) }
      return line.holds(WhatsAppHeaderWords.enDash, at: dash) ? blank(line, dash + 3) : nil
    case .colon: return line[index] == UInt8(ascii: ":") ? blank(line, index + 1) : nil
    case .semicolon: return line[index] == UInt8(ascii: ";") ? blank(line, index + 1) : nil
    }
  }

  private func blank(_ line: Span<UInt8>, _ index: Int) -> Int? {
    let length = InvisibleMarks.blankLength(line, index)
    return length > 0 ? index + length : nil
  }

  /// True when the line breaks off inside of the ending.
  private func isCutEnd(_ line: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 == line.count else { return false }
    return switch ending {
    case .bracket: false
    case .dash: line[index] == UInt8(ascii: "-")
    case .colon: line[index] == UInt8(ascii: ":")
    case .semicolon: line[index] == UInt8(ascii: ";")
    }
  }
}
