import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppHeaderScannerTests {
  /// Short date and time of CLDR 48 for 9 March 2024, 14:05, in the regions whose shape has a row.
  static let locales: [(row: String, header: String, order: DateOrder)] = [
    ("android-dot", "09.03.2024, 14.05 - ", .dayMonthYear), ("android-dot", "09.03.2024 14.05 - ", .dayMonthYear),
    ("android-slash", "09/03/2024, 14.05 - ", .dayMonthYear), ("android-slash", "09/03/2024, 14:05 - ", .dayMonthYear),
    ("android-slash", "3/9/24, 2:05\u{202F}PM - ", .monthDayYear),
    ("android-slash", "3/9/24, 2:05 PM - ", .monthDayYear),
    ("android-slash", "09/03/24, 2:05 pm - ", .dayMonthYear),
    ("android-hyphen", "2024-03-09, 2:05 p.m. - ", .dayMonthYear),
    ("android-slash", "2024/03/09, 14:05 - ", .dayMonthYear), ("android-dot", "09.03.24, 14:05 - ", .dayMonthYear),
    ("android-dot", "9.03.2024, 14:05 - ", .dayMonthYear), ("android-dot", "09.03.24 14:05 - ", .dayMonthYear),
    ("android-slash", "9/3/24, 2:05\u{A0}p.\u{A0}m. - ", .dayMonthYear),
    ("android-hyphen", "09-03-2024 14:05 - ", .dayMonthYear), ("android-hyphen", "2024-03-09 14:05 - ", .dayMonthYear),
    ("android-slash", "09/03/24 14.05 - ", .dayMonthYear), ("android-slash", "9/3/24, 2:05 PM – ", .dayMonthYear),
    ("ios-dot", "[09.03.2024, 14.05.00] ", .dayMonthYear), ("ios-slash", "[3/9/24, 14:05:00] ", .monthDayYear),
    ("ios-slash", "\u{200E}[3/9/24, 2:05:00\u{202F}PM] ", .monthDayYear),
    ("ios-slash", "[09/03/2024 14:05:00] ", .dayMonthYear),
    ("ios-hyphen", "[2024-03-09, 2:05:00 p.m.] ", .dayMonthYear),
    ("ios-slash", "\u{FEFF}[9/3/24, 14:05] ", .dayMonthYear),
  ]

  @Test(arguments: locales)
  func `a region's header is read, by its own row only`(_ row: String, _ header: String, _ order: DateOrder) throws {
    let line = Array((header + "Ilse: hi").utf8)
    for dialect in WhatsAppDialect.all {
      guard case .header(let found) = WhatsAppHeaderScanner(dialect: dialect).scan(line.span) else {
        #expect(dialect.name != row)
        continue
      }
      #expect(dialect.name == row)
      let time = try #require(found.time(order))
      #expect(time.date.description == "2024-03-09")
      #expect(time.secondOfDay == 14 * 3600 + 5 * 60)
      #expect(String(decoding: line[found.rest...], as: UTF8.self) == "Ilse: hi")
    }
  }

  @Test(arguments: [
    "hello", "", "12 orders - done", "19/03/2024 is my day off", "162.255.37.11 (US West)",
    "[3/9/24, 14:05:00 Ilse: hi",
    "19/03/2024, 10:00 Ilse: hi", "19/03/2024, 10:00 xm - Ilse: hi", "9/3/2024/1, 10:00 - Ilse: hi",
    "19/03/024, 10:00 - Ilse", "19/03/2024,10:00 - Ilse", "19.03/2024, 10:00 - Ilse", "19/03/2024, 1:0 - Ilse: hi",
    "19/03/2024, 10:00 - - -", "((19/03/2024, 10:00 - Ilse: hi", "[]", "[", "1/1/1",
    "99999999999999999999/1/1, 1:00 - x",
  ])
  func `text is no header`(_ text: String) {
    for dialect in WhatsAppDialect.all {
      if case .header(let header) = WhatsAppHeaderScanner(dialect: dialect).scan(Array(text.utf8).span) {
        // The one shape above that is a header: its rest is `- -`.
        #expect(text.hasSuffix("- - -") && header.rest == 20)
      }
    }
  }

  @Test func `a header that breaks off is told from text`() {
    let whole = Array("19/03/2024, 10:00 - ".utf8)
    let scanner = WhatsAppHeaderScanner(dialect: WhatsAppDialect.all[3])
    for count in 12..<whole.count {
      guard case .cutOff = scanner.scan(whole.span.extracting(0..<count)) else {
        Issue.record("\(count) bytes")
        continue
      }
    }
  }
}
