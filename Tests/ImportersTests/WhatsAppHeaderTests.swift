import Corpus
import Testing

@testable import Importers

@Suite struct WhatsAppHeaderTests {

  @Test func `an impossible clock has no time`() {
    var header = WhatsAppHeader(
      date: WrittenDate(first: 9, second: 3, third: 24, digits: (2, 2, 2)), hour: 25, minute: 61)
    #expect(!header.hasPossibleClock)
    #expect(header.time(.dayMonthYear) == nil)
    (header.hour, header.minute) = (12, 30)
    header.dayPart = .morning
    #expect(header.hasPossibleClock)
    #expect(header.time(.dayMonthYear)?.secondOfDay == 1800)
  }
}
