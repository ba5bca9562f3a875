import Corpus

/// A date as its three written numbers.
struct WrittenDate: Hashable {
  var first: Int
  var second: Int
  var third: Int
  /// Number of digits of each.
  var digits: (first: UInt8, second: UInt8, third: UInt8)
  /// The calendars its year may belong to.
  var calendars: CalendarSet = .worldwide
  /// The letter of an era stands before the first number.
  var hasEraInFront = false

  /// True when the year stands in front with four digits or the letter of an era.
  var startsWithYear: Bool { digits.first == 4 || hasEraInFront }

  /// The day under an order; a year in front that can be nothing else always wins.
  ///
  /// Years in which there was no WhatsApp are refused: see `CalendarSet`.
  func civil(_ order: DateOrder) -> CivilDate? {
    switch startsWithYear ? .yearMonthDay : order {
    case .dayMonthYear:
      calendars.civil(year: third, digits: digits.third, month: second, day: first, yearStandsInFront: false)
    case .monthDayYear:
      calendars.civil(year: third, digits: digits.third, month: first, day: second, yearStandsInFront: false)
    case .yearMonthDay:
      // `24/3/2009` has its year behind.
      digits.third > 2
        ? nil
        : calendars.civil(year: first, digits: digits.first, month: second, day: third, yearStandsInFront: true)
    }
  }

  static func == (left: WrittenDate, right: WrittenDate) -> Bool {
    left.first == right.first && left.second == right.second && left.third == right.third
      && left.digits == right.digits && left.calendars == right.calendars
      && left.hasEraInFront == right.hasEraInFront
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(second)
    hasher.combine(third)
  }
}
