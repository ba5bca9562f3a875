import Corpus

/// Date and time at the start of a line, read but not yet believed.
struct WhatsAppHeader {
  /// The date's three numbers in the order written.
  var date: WrittenDate
  var hour = 0
  var minute = 0
  var second = 0
  /// The time was written with seconds.
  var hasSeconds = false
  var dayPart: DayPart?
  /// True for `AM` and `PM` in capitals.
  var isDayPartUpperCase = false
  /// U+202F stands before the word for the part of the day.
  var hasNarrowBlank = false
  /// The word for the part of the day stands before the time.
  var isDayPartInFront = false
  /// `- ` follows, as in lines that WhatsApp Web wrote itself (2026).
  var isWebNotice = false
  /// Where the rest of the line begins, after `] ` or ` - `.
  var rest = 0

  /// True when a clock can show hour, minute and second.
  var hasPossibleClock: Bool {
    minute < 60 && second < 60 && (DayParts.hour(hour, dayPart).map { $0 < 24 } ?? false)
  }

  /// The clock reading under a date order, or nothing when no calendar or clock has it.
  func time(_ order: DateOrder) -> LocalTime? { date.civil(order).flatMap(time(on:)) }

  /// The clock reading on a day, or nothing when no clock has it.
  func time(on day: CivilDate) -> LocalTime? {
    guard let hour = DayParts.hour(hour, dayPart) else { return nil }
    return LocalTime(date: day, hour: hour, minute: minute, second: second)
  }
}
