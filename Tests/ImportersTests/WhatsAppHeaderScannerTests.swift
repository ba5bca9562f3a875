import Corpus
import TestSupport
import Testing

@testable import Importers

@Suite struct WhatsAppHeaderScannerTests {
  /// The rows that read a line, with what they read.
  static func read(_ line: [UInt8]) -> [(row: String, header: WhatsAppHeader)] {
    WhatsAppDialect.all.compactMap { dialect in
      guard case .header(let header) = WhatsAppHeaderScanner(dialect: dialect).scan(line.span) else { return nil }
      return (dialect.name, header)
    }
  }

  /// A line's only reading under an order, as `2024-03-09 14:05:00`.
  static func time(_ line: String, _ order: DateOrder) -> String? {
    let found = read(Array(line.utf8))
    guard found.count == 1, let time = found[0].header.time(order) else { return nil }
    let parts = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
    return "\(time.date) " + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  @Test func `the table of regions is not cut short`() {
    #expect(WhatsAppHeaderLocale.all.count >= 75)
    #expect(WhatsAppHeaderLocale.all.count { $0.midnight != nil } >= 65)
    #expect(WhatsAppHeaderLocale.literal.count >= 28)
  }

  @Test(arguments: WhatsAppHeaderLocale.all)
  func `a region's header is read by one row, on either phone and clock`(_ locale: WhatsAppHeaderLocale) throws {
    let clocks = [
      (locale.clock24, "14:05:00"), (locale.afternoon, "14:05:00"), (locale.noon, "12:30:00"),
      (locale.midnight, "00:30:00"),
    ]
    for (text, clock) in clocks {
      guard let text else { continue }
      for line in [
        "\(text) - Ilse: hi", "[\(text)] Ilse: hi", "\u{200E}[\(text)] Ilse: hi", "\u{FEFF}\(text) - Ilse: hi",
      ] {
        #expect(Self.time(line, locale.order) == "2024-03-09 \(clock)", "\(line)")
        let bytes = Array(line.utf8)
        let rest = try #require(Self.read(bytes).first).header.rest
        #expect(String(decoding: bytes[rest...], as: UTF8.self) == "Ilse: hi")
      }
    }
  }

  @Test(arguments: WhatsAppHeaderLocale.literal)
  func `a line of real shape is read`(_ line: String, _ order: DateOrder, _ time: String, _ rest: String) throws {
    #expect(Self.time(line, order) == time)
    let bytes = Array(line.utf8)
    let header = try #require(Self.read(bytes).first).header
    #expect(String(decoding: bytes[header.rest...], as: UTF8.self) == rest)
  }

  @Test func `seconds are told from none`() {
    #expect(Self.read(Array("19/03/2024, 10:00 - A: x".utf8)).map(\.header.hasSeconds) == [false])
    #expect(Self.read(Array("[19/03/2024, 10:00:00] A: x".utf8)).map(\.header.hasSeconds) == [true])
    #expect(Self.read(Array("[١٩/٣/٢٠٢٤، ١٠:٠٠] A: x".utf8)).map(\.header.hasSeconds) == [false])
    #expect(Self.read(Array("[١٩/٣/٢٠٢٤، ١٠:٠٠:٠٠] A: x".utf8)).map(\.header.hasSeconds) == [true])
  }

  @Test(arguments: [
    "hello", "", "12 orders - done", "19/03/2024 is my day off", "162.255.37.11 (US West)",
    "[3/9/24, 14:05:00 Ilse: hi", "19/03/2024, 10:00 Ilse: hi", "9/3/2024/1, 10:00 - Ilse: hi",
    "19/03/024, 10:00 - Ilse", "19/03/2024,10:00 - Ilse", "19.03/2024, 10:00 - Ilse", "19/03/2024, 1:0 - Ilse: hi",
    "((19/03/2024, 10:00 - Ilse: hi", "[]", "[", "1/1/1", "99999999999999999999/1/1, 1:00 - x",
    // Words and marks that no clock writes.
    "19/03/2024, 10:00 of my own - A: x", "19/03/2024, PM 10:00 P - A: x",
    "19/03/2024 or so at 10:00 - A: x", "19/03/2024,, 10:00 - A: x", "19/03/2024, 10:00, - A: x",
    "19/03/2024, AM 10:00 AM - A: x", "19/03/2024, 10:00. - A: x", "19/03/2024. 10:00 - A: x",
    "[14:05, 9/3/2024 PM] A: x", "19/03/2024, 10:00 (late) - A: x",
    // No year, mixed digits, the year of no calendar, half an ending.
    "12 Oct 17:05 - Name: m", "10:35 PM, 07 20 - Name: m", "19/٣/2024, 10:00 - A: x", "٩/٣/٢٠٢٤، 14:05 - A: x",
    "113/3/9 下午2:05 - A: x", "۰۲/۱۲/۱۹, ۱۴:۰۵ - A: x", "民國113/3/9 14:05 - A: x", "٩/٨/١٤٤٥ هـ، ٢:٠٥ م - A: x",
    "19/03/2024, 10:00 -Ilse: hi", "[19/03/2024, 10:00]Ilse: hi", "13.06.18 21.25.15:a: m", "X6/03/09 14:05 - A: x",
  ])
  func `text is no header`(_ text: String) {
    #expect(Self.read(Array(text.utf8)).map(\.row) == [])
  }

  @Test(arguments: [
    ("19/03/2024, 10:00 xm - A: x", DateOrder.dayMonthYear), ("19/03/2024, 10:00 PMM - A: x", .dayMonthYear),
    ("19/03/2024, 10:00 P - A: x", .dayMonthYear), ("19/03/2024 maybe 10:00 - A: x", .dayMonthYear),
    ("2024/3/9 深夜2:05 - A: x", .dayMonthYear), ("[深夜2:05, 9/3/2024] A: x", .dayMonthYear),
    ("٩/٨/١٤٤٥ هـ، ٢:٠٥ - A: x", .dayMonthYear),
    ("19/03/2024, 13:05 AM - A: x", .dayMonthYear), ("09.03.24, 12:30 abends - A: x", .dayMonthYear),
    ("09.03.24, 3:05 mittagsnachts - A: x", .dayMonthYear), ("9/3/2024, 9:05 中午 - A: x", .dayMonthYear),
    ("9/8/1445, 14:05 - A: x", .dayMonthYear), ("2081/11/26, 14:05 - A: x", .dayMonthYear),
    ("9/3/1967, 14:05 - A: x", .dayMonthYear), ("3/9/R99, 14:05 - A: x", .monthDayYear),
    ("4/30/R1, 14:05 - A: x", .monthDayYear), ("5/1/H31, 14:05 - A: x", .monthDayYear),
    ("3/9/2024 BE, 14:05 - A: x", .monthDayYear), ("9.3.67 14:05 - A: x", .dayMonthYear),
    ("67/3/9 14:05 - A: x", .yearMonthDay), ("१४०२/१२/१९, १४:०५ - A: x", .yearMonthDay),
  ])
  func `a day or hour that is not certain has no time, and its line is told all the same`(
    _ line: String, _ order: DateOrder
  ) {
    let found = Self.read(Array(line.utf8))
    #expect(found.count == 1 && found[0].header.time(order) == nil)
  }

  @Test func `a name that begins with a dash is no part of the ending`() {
    #expect(Self.read(Array("19/03/2024, 10:00 - - -".utf8)).map(\.header.rest) == [20])
    #expect(Self.read(Array("[19/03/2024, 10:00] - Ana left".utf8)).map(\.header.isWebNotice) == [true])
    #expect(Self.read(Array("[19/03/2024, 10:00] Ana: - left".utf8)).map(\.header.isWebNotice) == [false])
  }

  @Test func `a header that breaks off is told from text`() throws {
    let whole = Array("19/03/2024, 10:00 - ".utf8)
    let dialect = try #require(WhatsAppDialect.all.first { $0.name == "android-slash" })
    for count in 12..<whole.count {
      guard case .cutOff = WhatsAppHeaderScanner(dialect: dialect).scan(whole.span.extracting(0..<count)) else {
        Issue.record("\(count) bytes")
        continue
      }
    }
  }

  @Test(arguments: WhatsAppHeaderLocale.all)
  func `a line cut anywhere is never taken for a header before its end`(_ locale: WhatsAppHeaderLocale) {
    for text in [locale.clock24, locale.afternoon, locale.noon, locale.midnight].compactMap(\.self) {
      for whole in [Array("\(text) - ".utf8), Array("[\(text)] ".utf8)] {
        for count in 0..<whole.count - 1 {
          #expect(Self.read(Array(whole[..<count])).map(\.row) == [])
        }
      }
    }
  }

  @Test func `any bytes are read without a fault`() {
    var generator = SeededGenerator(seed: 7)
    let lines = WhatsAppHeaderLocale.all.map { Array("[\($0.afternoon ?? $0.clock24)] x".utf8) }
    var headers = 0
    for round in 0..<20_000 {
      var line = lines[round % lines.count]
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        line[Int.random(in: line.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      for (_, header) in Self.read(line) {
        headers += 1
        #expect(header.rest <= line.count)
        for order in DateOrder.allCases {
          if let time = header.time(order) { #expect((2009...2051).contains(time.date.year)) }
        }
      }
    }
    #expect(headers > 400)
  }
}
