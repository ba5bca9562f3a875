import Corpus

/// How a family of phones writes the header of a line.
///
/// One row per combination that is told apart by its bytes.
struct WhatsAppDialect: Hashable, Sendable {
  /// What encloses date and time.
  enum Frame: Hashable, Sendable {
    /// `[DATE, TIME] Name: text`, as iOS writes.
    case brackets
    /// `DATE, TIME - Name: text`, as Android writes.
    case dash
  }

  /// The row's name in surveys.
  let name: String
  let frame: Frame
  /// The byte between the parts of the date.
  let dateSeparator: UInt8
  /// The orders that a region writes with this separator; a year in front needs no row of its own.
  let orders: [DateOrder]
}

extension WhatsAppDialect {
  /// THE list.
  ///
  /// The comma between date and time, a dot or colon inside of the time, seconds, and the 12-hour clock may come and go
  /// within a file, because they follow the phone's settings of the day; they need no rows.
  static let all: [WhatsAppDialect] = [
    row("ios-slash", .brackets, "/", [.dayMonthYear, .monthDayYear]),
    row("ios-dot", .brackets, ".", [.dayMonthYear]),
    row("ios-hyphen", .brackets, "-", [.dayMonthYear, .monthDayYear]),
    row("android-slash", .dash, "/", [.dayMonthYear, .monthDayYear]),
    row("android-dot", .dash, ".", [.dayMonthYear]),
    row("android-hyphen", .dash, "-", [.dayMonthYear, .monthDayYear]),
  ]

  private static func row(
    _ name: String, _ frame: Frame, _ separator: Unicode.Scalar, _ orders: [DateOrder]
  ) -> WhatsAppDialect {
    WhatsAppDialect(
      name: name, frame: frame, dateSeparator: UInt8(truncatingIfNeeded: separator.value),
      orders: orders)
  }
}
