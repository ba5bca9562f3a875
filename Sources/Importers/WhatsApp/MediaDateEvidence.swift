import Corpus

/// ISO dates in the names of media files, compared with the dates of the lines they stand in.
///
/// Android names files `IMG-20220323-WA0002.jpg`, iOS `00000035-PHOTO-2022-03-27-21-41-55.jpg`; the day is that of
/// sending or a day before it.
struct MediaDateEvidence {
  private var near: [DateOrder: Int] = [:]
  private var firstLine: [DateOrder: Int] = [:]

  /// The order in which most names lie within a day of their line, if it is at least three times as often as another.
  var order: (order: DateOrder, line: Int?)? {
    let ranked = near.sorted { $0.value > $1.value || ($0.value == $1.value && $0.key.rawValue < $1.key.rawValue) }
    guard let best = ranked.first else { return nil }
    let second = ranked.count > 1 ? ranked[1].value : 0
    return best.value >= 3 * second && best.value > 0 ? (best.key, firstLine[best.key]) : nil
  }

  /// Looks at one line with its header; dates that read the same either way say nothing.
  mutating func add(_ header: WhatsAppHeader, _ line: Span<UInt8>, number: Int, orders: [DateOrder]) {
    guard let named = Self.date(in: line, from: header.rest) else { return }
    let days = orders.map { header.date.civil($0) }
    guard days.contains(where: { $0 != days[0] }) else { return }
    for (order, date) in zip(orders, days) {
      guard let date else { continue }
      if abs(date.daysSinceEpoch - named.daysSinceEpoch) <= 1 {
        near[order, default: 0] += 1
        if firstLine[order] == nil { firstLine[order] = number }
      }
    }
  }

  /// The first date of a media file's name in a line.
  static func date(in line: Span<UInt8>, from start: Int) -> CivilDate? {
    var index = start
    while index + 9 < line.count {
      if line[index] == UInt8(ascii: "-") {
        let digits = index + 1
        if let date = compact(line, digits) ?? hyphenated(line, digits) { return date }
      }
      index += 1
    }
    return nil
  }

  /// Android: `20220323-`.
  private static func compact(_ line: Span<UInt8>, _ start: Int) -> CivilDate? {
    guard start + 8 < line.count, line[start + 8] == UInt8(ascii: "-"), let number = number(line, start, 8) else {
      return nil
    }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// iOS: `2022-03-27-`.
  private static func hyphenated(_ line: Span<UInt8>, _ start: Int) -> CivilDate? {
    guard start + 10 < line.count, line[start + 4] == UInt8(ascii: "-"), line[start + 7] == UInt8(ascii: "-"),
      line[start + 10] == UInt8(ascii: "-"), let year = number(line, start, 4),
      let month = number(line, start + 5, 2), let day = number(line, start + 8, 2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func number(_ line: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<start + count {
      guard line[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(line[index] &- 0x30)
    }
    return value
  }
}
