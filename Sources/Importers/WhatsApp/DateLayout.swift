/// How all dates and times of a file are laid out: what regions do and others do not.
struct DateLayout {
  private var anyLeadingZero = false
  private var anyShortFirst = false
  private var anyShortSecond = false
  private var allLongYears = true
  private var anyLongYear = false
  private var allCapitalsAfterNarrowBlank = true
  private var allCapitalsAndSeconds = true
  private var hasWebNotice = false
  /// Every time has its word for the part of the day before it.
  private(set) var allDayPartsInFront = true

  /// Notes the time of a header.
  mutating func add(_ header: WhatsAppHeader) {
    if !header.isDayPartUpperCase || !header.hasNarrowBlank { allCapitalsAfterNarrowBlank = false }
    if !header.isDayPartUpperCase || !header.hasSeconds { allCapitalsAndSeconds = false }
    if !header.isDayPartInFront { allDayPartsInFront = false }
    if header.isWebNotice { hasWebNotice = true }
  }

  /// Notes a date that differs from the one before.
  mutating func add(_ date: WrittenDate) {
    if date.first < 10 && date.digits.first > 1 || date.second < 10 && date.digits.second > 1 { anyLeadingZero = true }
    if date.digits.first == 1 { anyShortFirst = true }
    if date.digits.second == 1 { anyShortSecond = true }
    if date.digits.third == 4 { anyLongYear = true } else { allLongYears = false }
  }

  /// CLDR 48: with slashes, only day-first regions pad both parts and write the year in full.
  var isDayFirstOnly: Bool { allLongYears && !anyShortFirst && !anyShortSecond }

  /// CLDR 48: only month-first regions write `3/9/24, 2:05 PM` with U+202F before capitals; Tamil, Punjabi, Hindi, Urdu and
  /// Malayalam phones write the same day first with a plain space, as the United States did before 2023.
  ///
  /// WhatsApp Web, told by its own notices, always writes the month first.
  var isMonthFirstOnly: Bool {
    guard !anyLeadingZero, anyShortSecond, !anyLongYear else { return false }
    return allCapitalsAfterNarrowBlank || (hasWebNotice && allCapitalsAndSeconds)
  }
}
