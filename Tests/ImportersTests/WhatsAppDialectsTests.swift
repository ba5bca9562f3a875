import Testing

@testable import Importers

@Suite struct WhatsAppDialectsTests {
  @Test func `rows have names of their own and at least one order`() {
    let all = WhatsAppDialect.all
    #expect(all.count >= 40)
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(all.allSatisfy { !$0.orders.isEmpty && $0.rareOrder.map($0.orders.contains) != true })
  }

  @Test func `no two rows read the same bytes`() {
    struct Shape: Hashable {
      var ending: WhatsAppDialect.Ending
      var separator: UInt8
      var blanks: Bool
      var isTimeFirst: Bool
      var digits: DigitSystem
    }
    let shapes = WhatsAppDialect.all.map {
      Shape(
        ending: $0.ending, separator: $0.dateSeparator, blanks: $0.hasBlanksInDate, isTimeFirst: $0.isTimeFirst,
        digits: $0.digits)
    }
    #expect(Set(shapes).count == WhatsAppDialect.all.count)
  }

  @Test func `every row reads the date that it describes`() {
    for dialect in WhatsAppDialect.all {
      let digits = ["latin": 0x30, "arabic": 0x660, "persian": 0x6F0, "devanagari": 0x966, "bengali": 0x9E6]
      let zero = UInt32(digits[dialect.digits.name] ?? 0x1040)
      func local(_ text: String) -> String {
        String(
          String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
              (0x30...0x39).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0x30 + zero) ?? scalar : scalar
            }))
      }
      let separator = String(Unicode.Scalar(dialect.dateSeparator)) + (dialect.hasBlanksInDate ? " " : "")
      let date = ["9", "3", "2024"].joined(separator: separator)
      let when = local(dialect.isTimeFirst ? "14:05, \(date)" : "\(date), 14:05")
      let line =
        switch dialect.ending {
        case .bracket: "[\(when)] A: x"
        case .dash: "\(when) - A: x"
        case .colon: "\(when): A: x"
        case .semicolon: "\(when); A: x"
        }
      #expect(WhatsAppHeaderScannerTests.read(Array(line.utf8)).map(\.row) == [dialect.name])
      #expect(over(line) { WhatsAppDialectScan.mayBeHeader($0) })
    }
  }
}
