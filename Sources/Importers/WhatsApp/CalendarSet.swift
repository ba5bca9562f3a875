import Corpus

/// The calendars that a written date may belong to.
///
/// WhatsApp began in 2009. Up to 2051 the years of all calendars lie apart, so that the year alone tells the calendar:
/// Gregorian 2009–2051 or 09–51, Buddhist 2552–2594 or 52–94, Solar Hijri 1387–1429. What lies outside belongs to no
/// calendar known here: the lunar Hijri years of the same days are 1430–1473, those of Nepal 2065–2108, those of Taiwan
/// have three digits.
struct CalendarSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let gregorian = CalendarSet(rawValue: 1)
  static let buddhist = CalendarSet(rawValue: 2)
  static let solarHijri = CalendarSet(rawValue: 4)
  /// Japanese eras, whose letter stands at the year.
  static let heisei = CalendarSet(rawValue: 8)
  static let reiwa = CalendarSet(rawValue: 16)

  /// What phones write with Latin digits; Thailand writes `9/3/67` by default.
  static let worldwide: CalendarSet = [.gregorian, .buddhist, .solarHijri]
  /// What phones write with the digits of Iran.
  static let iranian: CalendarSet = [.gregorian, .solarHijri]

  /// The day of a year written with `digits` digits, or nothing when none of the calendars has it.
  ///
  /// A short year in front is Gregorian: no region writes another one so, and the year of Iran would look the same.
  func civil(year: Int, digits: UInt8, month: Int, day: Int, yearStandsInFront: Bool) -> CivilDate? {
    if contains(.gregorian), let full = Self.long(year, digits, offset: 2000), (2009...2051).contains(full) {
      return CivilDate(year: full, month: month, day: day)
    }
    if contains(.buddhist), digits == 4 || !yearStandsInFront, let full = Self.long(year, digits, offset: 2500),
      (2552...2594).contains(full)
    {
      return CivilDate(buddhistYear: full, month: month, day: day)
    }
    if contains(.solarHijri), digits == 4, (1387...1429).contains(year) {
      return CivilDate(solarHijriYear: year, month: month, day: day)
    }
    if contains(.reiwa) { return Self.known(CivilDate(.reiwa, year: year, month: month, day: day)) }
    if contains(.heisei) { return Self.known(CivilDate(.heisei, year: year, month: month, day: day)) }
    return nil
  }

  private static func long(_ year: Int, _ digits: UInt8, offset: Int) -> Int? {
    digits == 4 ? year : digits == 2 ? offset + year : nil
  }

  private static func known(_ date: CivilDate?) -> CivilDate? {
    date.flatMap { (2009...2051).contains($0.year) ? $0 : nil }
  }
}
