import Corpus

/// Date and time at the start of a line, read but not yet believed.
struct WhatsAppHeader {
  /// The date's three numbers in the order written.
  var date: WrittenDate
  var hour = 0
  var minute = 0
  var second = 0
  var dayPart: DayPart?
  /// True for `AM` and `PM` in capitals.
  var isDayPartUpperCase = false
  /// Where the rest of the line begins, after `] ` or ` - `.
  var rest = 0

  /// True when a clock can show hour, minute and second.
  var hasPossibleClock: Bool {
    minute < 60 && second < 60 && (DayParts.hour(hour, dayPart).map { $0 < 24 } ?? false)
  }

  /// The clock reading under a date order, or nothing when no calendar or clock has it.
  func time(_ order: DateOrder) -> LocalTime? {
    guard let date = date.civil(order), let hour = DayParts.hour(hour, dayPart) else { return nil }
    return LocalTime(date: date, hour: hour, minute: minute, second: second)
  }
}

/// A date as its three written numbers.
struct WrittenDate: Hashable {
  var first: Int
  var second: Int
  var third: Int
  /// Number of digits of each.
  var digits: (first: UInt8, second: UInt8, third: UInt8)

  /// True when the year stands in front with four digits.
  var startsWithYear: Bool { digits.first == 4 }

  /// The day under an order; a four-digit year in front always wins.
  ///
  /// Years outside of 2009 (WhatsApp's first) to 2099 belong to another calendar and are refused.
  func civil(_ order: DateOrder) -> CivilDate? {
    let (year, month, day) =
      switch startsWithYear ? .yearMonthDay : order {
      case .dayMonthYear: ((third, digits.third), second, first)
      case .monthDayYear: ((third, digits.third), first, second)
      case .yearMonthDay: ((first, digits.first), second, third)
      }
    let full = year.1 == 2 ? 2000 + year.0 : year.0
    guard (2009...2099).contains(full) else { return nil }
    return CivilDate(year: full, month: month, day: day)
  }

  static func == (left: WrittenDate, right: WrittenDate) -> Bool {
    left.first == right.first && left.second == right.second && left.third == right.third
      && left.digits == right.digits
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(second)
    hasher.combine(third)
  }
}
