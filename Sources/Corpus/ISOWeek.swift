/// A week of ISO 8601: Monday to Sunday, numbered so that week 1 holds the year's first Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable {
  /// Weeks since the week of Monday 1969-12-29, so that neighbouring weeks differ by one across years.
  package let ordinal: Int

  /// The week with a running number.
  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The week that holds a day.
  package init(containing date: CivilDate) {
    let days = date.daysSinceEpoch + 3
    ordinal = days >= 0 ? days / 7 : (days - 6) / 7
  }

  /// The week's Monday.
  package var monday: CivilDate { CivilDate(daysSinceEpoch: ordinal * 7 - 3) }

  /// The ISO week-numbering year, which may differ from the calendar year around New Year.
  package var year: Int { CivilDate(daysSinceEpoch: ordinal * 7).year }

  /// 1 … 53.
  package var number: Int {
    let firstThursday = CivilDate(year: year, month: 1, day: 4).map(ISOWeek.init(containing:))
    return ordinal - (firstThursday?.ordinal ?? ordinal) + 1
  }

  /// The week `count` weeks later (earlier when negative).
  package func advanced(by count: Int) -> ISOWeek { ISOWeek(ordinal: ordinal + count) }

  /// Orders weeks by time.
  package static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.ordinal < right.ordinal }
}

extension ISOWeek: CustomStringConvertible {
  /// `2024-W10`.
  package var description: String { "\(padded(year, to: 4))-W\(padded(number, to: 2))" }

  /// Reads `2024-W10`; nothing for any other shape or a week that the year does not have.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3, parts[1].first == "W",
      let year = Int(parts[0]), let number = Int(parts[1].dropFirst()),
      let fourthOfJanuary = CivilDate(year: year, month: 1, day: 4)
    else { return nil }
    let week = ISOWeek(containing: fourthOfJanuary).advanced(by: number - 1)
    guard week.year == year, number >= 1 else { return nil }
    self = week
  }
}
