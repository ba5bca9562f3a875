/// Words that stand at a date without being a part of the day.
enum WhatsAppHeaderWords {
  /// What a word at a date says about its year.
  struct AtDate: Sendable {
    let bytes: [UInt8]
    /// The only calendars left, or nothing when the word says none.
    let calendars: CalendarSet?
  }

  /// THE list, in lower case without blanks and dots.
  static let atDate: [AtDate] = [
    AtDate(bytes: Array("г".utf8), calendars: nil),  // bg, mk `9.03.24 г.` (CLDR 48)
    AtDate(bytes: Array("klo".utf8), calendars: nil),  // fi `9.3.2024 klo 14.05` (CLDR 48)
    AtDate(bytes: Array("kl".utf8), calendars: nil),  // da, nb, sv, is between date and time (CLDR 48)
    AtDate(bytes: Array("à".utf8), calendars: nil),  // fr `02.05.18 à 18:00` (ChatAnalyzer issue 11, 2018)
    AtDate(bytes: Array("be".utf8), calendars: .buddhist),  // en `3/18/2565 BE` (whats_json sample 2022)
    AtDate(bytes: Array("ap".utf8), calendars: .solarHijri),  // en `12/19/1402 AP` (CLDR 48)
  ]

  /// A word behind the time that says nothing: bg `14:05 ч.` (CLDR 48).
  static let atTime: [[UInt8]] = [Array("ч".utf8)]

  /// The comma between date and time: `,`, Arabic `،`, and the wide one of Chinese keyboards' regions.
  static let commas: [[UInt8]] = [[0x2C], Array("،".utf8), Array("，".utf8)]

  /// The dash of some versions of 2017 (Chatistics `_chat 4.txt`).
  static let enDash: [UInt8] = Array("–".utf8)

  /// The calendar that a letter at the year names: `3/18/R4` (whats_json sample 2022).
  static func era(_ letter: UInt8) -> CalendarSet? {
    switch letter {
    case UInt8(ascii: "R"): .reiwa
    case UInt8(ascii: "H"): .heisei
    default: nil
    }
  }
}
