import Testing

@testable import Corpus

@Suite struct DateOrderTests {
  @Test func `a verdict has an order for every line, for lines by run, or for none`() {
    let whole = DateOrderVerdict(order: .monthDayYear, reason: .given, line: nil, readings: [])
    #expect(whole.isDecided && whole.order(ofLine: 1) == .monthDayYear && whole.runs.isEmpty)
    let runs = DateOrderVerdict(
      order: nil, reason: .impossibleOtherwise, line: 7, readings: [],
      runs: [.init(order: .dayMonthYear, firstLine: 1), .init(order: .monthDayYear, firstLine: 7)])
    #expect(runs.isDecided)
    #expect(
      [1, 6, 7, 8].map { runs.order(ofLine: $0) } == [.dayMonthYear, .dayMonthYear, .monthDayYear, .monthDayYear])
    let none = DateOrderVerdict(order: nil, reason: nil, line: nil, readings: [])
    #expect(!none.isDecided && none.order(ofLine: 1) == nil)
  }
}
