import Corpus

/// How a family of phones writes the header of a line.
///
/// One row per combination that is told apart by its bytes.
struct WhatsAppDialect: Hashable, Sendable {
  /// What encloses date and time; it also tells how the app names who did what.
  enum Frame: Hashable, Sendable {
    /// `[DATE, TIME] Name: text`, as iOS and the Web write.
    case brackets
    /// `DATE, TIME - Name: text`, as Android writes.
    case dash
  }

  /// What stands between the header and the rest of the line.
  enum Ending: Hashable, Sendable {
    /// `] `.
    case bracket
    /// ` - `, or ` – ` as some versions of 2017 wrote.
    case dash
    /// `: `, before 2018.
    case colon
    /// `; `, with ` - ` between date and time.
    case semicolon
  }

  /// The row's name in surveys.
  let name: String
  let frame: Frame
  let ending: Ending
  /// The byte between the parts of the date.
  let dateSeparator: UInt8
  /// A blank follows each separator: `9. 3. 2024`.
  let hasBlanksInDate: Bool
  /// The time stands before the date.
  let isTimeFirst: Bool
  let digits: DigitSystem
  /// The calendars that a year written here may belong to; the year tells which.
  let calendars: CalendarSet
  /// The orders that a region writes with this separator; a four-digit year in front needs no entry.
  let orders: [DateOrder]
  /// An order that only some old or small regions write so: it must be proven, and the others disproven.
  let rareOrder: DateOrder?
}

extension WhatsAppDialect {
  /// THE list.
  ///
  /// The comma between date and time, a dot or colon inside of the time, seconds, the 12-hour clock and its words, and
  /// invisible marks may come and go within a file, because they follow the phone's settings of the day; they need no
  /// rows. No two rows read the same bytes.
  static let all: [WhatsAppDialect] = common + timeFirst + legacy + localDigits

  /// CLDR 48, most regions of the world; seen in 421 of 428 files of whats_json.
  private static let common: [WhatsAppDialect] = [
    row("ios-slash", .brackets, "/", dayOrMonth, rare: .yearMonthDay, calendars: .worldwide),
    row("ios-dot", .brackets, ".", [.dayMonthYear]),
    row("ios-hyphen", .brackets, "-", dayOrMonth, calendars: .worldwide),
    row("android-slash", .dash, "/", dayOrMonth, rare: .yearMonthDay, calendars: .worldwide),
    row("android-dot", .dash, ".", [.dayMonthYear]),
    row("android-hyphen", .dash, "-", dayOrMonth, calendars: .worldwide),
    // CLDR 48: sk, hr, sr, sl day first; hu with a long year and ko with a short one in front.
    row("ios-dot-blank", .brackets, ".", [.dayMonthYear, .yearMonthDay], blanks: true),
    row("android-dot-blank", .dash, ".", [.dayMonthYear, .yearMonthDay], blanks: true),
  ]

  /// CLDR 48 vi; whats_json `vietnamese_ios.txt` 2022; with brackets also what WhatsApp Web puts on the clipboard
  /// (WA-Reader issue 9, 2017), in the date of any region.
  private static let timeFirst: [WhatsAppDialect] = [
    row("time-first-slash", .brackets, "/", dayOrMonth, calendars: .worldwide, isTimeFirst: true),
    row("time-first-dot", .brackets, ".", [.dayMonthYear], isTimeFirst: true),
    row("time-first-hyphen", .brackets, "-", dayOrMonth, isTimeFirst: true),
    row("time-first-dot-blank", .brackets, ".", [.dayMonthYear, .yearMonthDay], blanks: true, isTimeFirst: true),
    row("android-time-first-slash", .dash, "/", dayOrMonth, calendars: .worldwide, isTimeFirst: true),
    row("android-time-first-dot", .dash, ".", [.dayMonthYear], isTimeFirst: true),
    row("android-time-first-hyphen", .dash, "-", dayOrMonth, isTimeFirst: true),
  ]

  private static let legacy: [WhatsAppDialect] = [
    // iOS before 2015, no brackets (nmoya/whatsapp-parser issue 4).
    row("old-ios-slash", .brackets, "/", dayOrMonth, ending: .colon),
    row("old-ios-hyphen", .brackets, "-", dayOrMonth, ending: .colon),
    // Both iOS and Android to 2018 with a dot (rwhatsapp tests).
    row("old-dot", .brackets, ".", [.dayMonthYear], ending: .colon),
    // A viewer of others (rwhatsapp issue 17, 2015).
    row("viewer-dot", .dash, ".", [.dayMonthYear], ending: .semicolon),
    row("viewer-slash", .dash, "/", dayOrMonth, ending: .semicolon),
    row("viewer-hyphen", .dash, "-", dayOrMonth, ending: .semicolon),
  ]

  /// CLDR 48; whats_json `arabic_ios.txt` 2022.
  private static let localDigits: [WhatsAppDialect] = [
    // ar-EG, SY, IQ; ckb and sd with a long year in front.
    LocalDigits(.arabicIndic, "/", [.dayMonthYear]), LocalDigits(.arabicIndic, "-", [.dayMonthYear]),
    // fa, ps with the Iranian year in front; ur-IN, pa-Arab with a Gregorian year behind.
    LocalDigits(.extendedArabic, "/", [.dayMonthYear], .iranian),
    LocalDigits(.extendedArabic, "-", [.dayMonthYear], .iranian),
    // ne with a short year in front, mr and sa with the day.
    LocalDigits(.devanagari, "/", [.dayMonthYear, .yearMonthDay]), LocalDigits(.devanagari, "-", [.dayMonthYear]),
    // bn, mni; as with hyphens.
    LocalDigits(.bengali, "/", [.dayMonthYear]), LocalDigits(.bengali, "-", [.dayMonthYear]),
    LocalDigits(.burmese, "/", [.dayMonthYear]), LocalDigits(.burmese, "-", [.dayMonthYear]),
  ].flatMap(\.rows)

  private static let dayOrMonth: [DateOrder] = [.dayMonthYear, .monthDayYear]

  /// The readers of all rows, in the same order.
  static let scanners = all.map(WhatsAppHeaderScanner.init(dialect:))

  private static func row(
    _ name: String, _ frame: Frame, _ separator: Unicode.Scalar, _ orders: [DateOrder], rare: DateOrder? = nil,
    ending: Ending? = nil, blanks: Bool = false, calendars: CalendarSet = .gregorian, isTimeFirst: Bool = false,
    digits: DigitSystem = .latin
  ) -> WhatsAppDialect {
    WhatsAppDialect(
      name: name, frame: frame, ending: ending ?? (frame == .brackets ? .bracket : .dash),
      dateSeparator: UInt8(truncatingIfNeeded: separator.value), hasBlanksInDate: blanks, isTimeFirst: isTimeFirst,
      digits: digits, calendars: calendars, orders: orders, rareOrder: rare)
  }

  /// A script's row for both phones.
  private struct LocalDigits {
    let rows: [WhatsAppDialect]

    init(
      _ digits: DigitSystem, _ separator: Unicode.Scalar, _ orders: [DateOrder], _ calendars: CalendarSet = .gregorian
    ) {
      let name = digits.name + (separator == "/" ? "" : "-hyphen")
      rows = [
        row("ios-\(name)", .brackets, separator, orders, calendars: calendars, digits: digits),
        row("android-\(name)", .dash, separator, orders, calendars: calendars, digits: digits),
      ]
    }
  }
}
