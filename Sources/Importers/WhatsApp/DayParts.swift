/// Half of the day in a 12-hour clock.
enum DayPart: Hashable, Sendable {
  case morning, afternoon
}

/// The words that clocks write for the halves of the day: one line for each spelling, without blanks and dots, in
/// lower case.
enum DayParts {
  private static let spellings: [(word: [UInt8], part: DayPart)] = [
    (Array("am".utf8), .morning),
    (Array("pm".utf8), .afternoon),
  ]

  /// The meaning of a spelling once it is lower case and has lost its blanks and dots.
  static func part(_ word: Span<UInt8>) -> DayPart? {
    spellings.first { $0.word.count == word.count && word.holds($0.word, at: 0) }?.part
  }

  /// The hour of a 24-hour clock, or nothing when a clock never shows it.
  ///
  /// 12 am is midnight, 12 pm noon; an hour above 12 stands as it is, because some phones write `13:05 PM`.
  static func hour(_ hour: Int, _ part: DayPart?) -> Int? {
    switch part {
    case nil: hour
    case .morning: hour > 12 ? nil : hour % 12
    case .afternoon: hour > 12 ? hour : hour % 12 + 12
    }
  }
}
