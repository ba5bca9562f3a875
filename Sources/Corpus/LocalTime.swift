/// What a clock on a wall showed: date and time without a zone, as chat exports print it.
package struct LocalTime: Hashable, Comparable, Sendable {
  /// The day.
  package let date: CivilDate
  /// Seconds since midnight, 0 … 86 399.
  package let secondOfDay: Int

  /// Makes a clock reading, or nothing when an hour, minute or second is out of range (24:00, 12:60).
  package init?(date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.date = date
    secondOfDay = hour * 3600 + minute * 60 + second
  }

  /// The reading `secondsSinceEpoch` seconds after midnight of 1970-01-01 on the same wall.
  package init(secondsSinceEpoch: Int64) {
    var days = secondsSinceEpoch / 86_400
    var rest = secondsSinceEpoch % 86_400
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    date = CivilDate(daysSinceEpoch: Int(days))
    secondOfDay = Int(rest)
  }

  /// Seconds since 1970-01-01T00:00 on the same wall; orders readings, but is no moment in time.
  package var secondsSinceEpoch: Int64 {
    Int64(date.daysSinceEpoch) * 86_400 + Int64(secondOfDay)
  }

  /// Orders readings of one clock.
  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.date == right.date ? left.secondOfDay < right.secondOfDay : left.date < right.date
  }
}
