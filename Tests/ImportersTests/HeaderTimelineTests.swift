import Corpus
import Testing

@testable import Importers

@Suite struct HeaderTimelineTests {
  private func header(_ first: Int, _ second: Int, _ hour: Int) -> WhatsAppHeader {
    var header = WhatsAppHeader(
      date: WrittenDate(first: first, second: second, third: 2024, digits: (2, 2, 4), calendars: .gregorian))
    header.hour = hour
    return header
  }

  @Test func `a line far behind the latest is not timely, one a little behind is`() {
    var timeline = HeaderTimeline(orders: [.dayMonthYear])
    #expect(timeline.add(header(10, 3, 12)) == 1)
    #expect(timeline.add(header(10, 3, 11)) == 1)
    #expect(timeline.add(header(10, 3, 10)) == 0)
    #expect(timeline.add(header(9, 3, 12)) == 0)
    #expect(timeline.add(header(11, 3, 0)) == 1)
  }

  @Test func `each order is judged by itself`() {
    var timeline = HeaderTimeline(orders: [.dayMonthYear, .monthDayYear])
    #expect(timeline.add(header(5, 6, 12)) == 0b11)
    // 4 July follows 5 June; 7 April does not follow 6 May.
    #expect(timeline.add(header(4, 7, 12)) == 0b01)
    // No calendar has a thirteenth month.
    #expect(timeline.add(header(13, 7, 12)) == 0b01)
  }
}
