/// Days that phones outside of the Gregorian world write; each function takes the numbers as written.
extension CivilDate {
  /// The day of the Thai solar calendar, whose years run 543 ahead and begin on 1 January (since 2484 BE, 1941 CE).
  ///
  /// Source: Unicode TR 35, calendar `buddhist`. Nothing when the calendar has no such day.
  package init?(buddhistYear year: Int, month: Int, day: Int) {
    guard (2484...10_000).contains(year) else { return nil }
    self.init(year: year - 543, month: month, day: day)
  }

  /// The day of the Iranian calendar (Solar Hijri), by the 33-year rule that phones use.
  ///
  /// Source: ICU `persncal.cpp`; agrees with the observed equinox for the years 1178 to 1501, the only ones accepted.
  package init?(solarHijriYear year: Int, month: Int, day: Int) {
    guard (1178...1501).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = (25 * year + 11) % 33 < 8
    let length = month <= 6 ? 31 : month <= 11 || isLeap ? 30 : 29
    guard day <= length else { return nil }
    let before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)
    // 1 Farvardin 1 was Julian day 1 948 320, and 1970-01-01 was 2 440 588.
    let newYear = 1_948_320 + 365 * (year - 1) + (8 * year + 21) / 33 - 2_440_588
    self.init(daysSinceEpoch: newYear + before + day - 1)
  }

  /// An era of Japan in which chats can have been written.
  package enum JapaneseEra: Hashable, Sendable {
    /// 1989-01-08 … 2019-04-30, `H`.
    case heisei
    /// Since 2019-05-01, `R`.
    case reiwa
  }

  /// The day in a year of a Japanese era; nothing when the era did not have that day.
  ///
  /// Source: Unicode TR 35, calendar `japanese`, eras 235 and 236.
  package init?(_ era: JapaneseEra, year: Int, month: Int, day: Int) {
    guard (1...99).contains(year) else { return nil }
    self.init(year: (era == .heisei ? 1988 : 2018) + year, month: month, day: day)
    // 1989-01-08 and 2019-05-01, counted from 1970-01-01.
    let days = era == .heisei ? 6947..<18_017 : 18_017..<Int.max
    guard days.contains(daysSinceEpoch) else { return nil }
  }
}
