import Corpus

/// Moments as RFC 3339 spells them, without a calendar library.
enum TimeText {
  /// `2024-03-04T17:42:00+01:00`: what the clocks showed, with their offset.
  static func write(_ instant: Instant, offset: Int) -> String {
    let local = LocalTime(secondsSinceEpoch: instant.secondsSinceEpoch + Int64(offset))
    let minutes = abs(offset) / 60
    return "\(write(local))\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// `2024-03-04T17:42:00`: a clock reading without a zone.
  static func write(_ local: LocalTime) -> String {
    let second = local.secondOfDay
    return "\(local.date)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }

  /// Reads `2024-03-04T17:42[:00[.123]][Z|+01:00]`; without a zone as if in UTC.
  ///
  /// Nothing for any other shape.
  static func read(_ text: String) -> Instant? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = number(bytes, 11), let minute = number(bytes, 14)
    else { return nil }
    var at = 16
    var second = 0
    if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
      guard let found = number(bytes, 17) else { return nil }
      second = found
      at = 19
      if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
        at += 1
        while at < bytes.count, isDigit(bytes[at]) { at += 1 }
      }
    }
    guard let local = LocalTime(date: date, hour: hour, minute: minute, second: second),
      let offset = offset(bytes, at)
    else { return nil }
    return Instant(secondsSinceEpoch: local.secondsSinceEpoch - Int64(offset))
  }

  private static func offset(_ bytes: [UInt8], _ at: Int) -> Int? {
    if at == bytes.count { return 0 }
    if at + 1 == bytes.count, bytes[at] == UInt8(ascii: "Z") { return 0 }
    guard at + 6 == bytes.count, bytes[at + 3] == UInt8(ascii: ":"), let hours = number(bytes, at + 1),
      let minutes = number(bytes, at + 4), hours < 24, minutes < 60
    else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
    default: return nil
    }
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard at + 2 <= bytes.count, isDigit(bytes[at]), isDigit(bytes[at + 1]) else { return nil }
    return Int(bytes[at] - 48) * 10 + Int(bytes[at + 1] - 48)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
