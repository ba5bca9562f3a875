import Testing

@testable import Importers

@Suite struct WhatsAppHeaderDateTests {
  private func read(_ text: String, row: String) throws -> [Int]? {
    let dialect = try #require(WhatsAppDialect.all.first { $0.name == row })
    var index = 0
    let bytes = Array(text.utf8)
    guard let date = WhatsAppHeaderDate(dialect).read(bytes.span, &index) else { return nil }
    #expect(index == bytes.count)
    return [date.first, date.second, date.third]
  }

  @Test func `two numbers of one or two digits and a year make a date`() throws {
    #expect(try read("9/3/24", row: "ios-slash") == [9, 3, 24])
    #expect(try read("2024/03/09", row: "ios-slash") == [2024, 3, 9])
    #expect(try read("9\u{200F}/\u{200E}3/2024", row: "ios-slash") == [9, 3, 2024])
    for text in [
      "9/3/2", "9/3", "9/3/", "9/3/024", "024/3/9", "2024/3/2009", "123/3/24", "9/123/24", "9.3.24", "/3/24",
    ] {
      #expect(try read(text, row: "ios-slash") == nil, "\(text)")
    }
  }

  @Test func `a day of one digit behind a short year needs a row that has it`() throws {
    #expect(try read("24/3/9", row: "ios-slash") == [24, 3, 9])
    #expect(try read("24-3-9", row: "ios-hyphen") == nil)
    #expect(try read("२४/३/९", row: "ios-devanagari") == [24, 3, 9])
    #expect(try read("২৪/৩/৯", row: "ios-bengali") == nil)
  }

  @Test func `short years with the digits of Iran may be of two calendars`() throws {
    #expect(try read("۰۲/۱۲/۱۹", row: "ios-persian") == nil)
    #expect(try read("۱۴۰۲/۱۲/۱۹", row: "ios-persian") == [1402, 12, 19])
    #expect(try read("۹/۳/۲۰۲۴", row: "ios-persian") == [9, 3, 2024])
  }

  @Test func `blanks stand in the dates of rows that have them, and only there`() throws {
    #expect(try read("9. 3. 2024", row: "ios-dot-blank") == [9, 3, 2024])
    #expect(try read("9.\u{A0}3.\u{202F}2024", row: "ios-dot-blank") == [9, 3, 2024])
    #expect(try read("9.3.2024", row: "ios-dot-blank") == nil)
    #expect(try read("9. 3. 2024", row: "ios-dot") == nil)
  }

  @Test func `the letter of an era stands at one end`() throws {
    #expect(try read("3/9/R6", row: "ios-slash") == [3, 9, 6])
    #expect(try read("R6/3/9", row: "ios-slash") == [6, 3, 9])
    for text in ["R6/3/R9", "3/R9/6", "R2024/3/9", "3/9/X6", "R/3/9"] {
      #expect(try read(text, row: "ios-slash") == nil, "\(text)")
    }
  }
}
