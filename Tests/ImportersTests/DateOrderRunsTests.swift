import Corpus
import Testing

@testable import Importers

@Suite struct DateOrderRunsTests {
  private func runs(_ dates: [(Int, Int)]) -> [DateOrderVerdict.Run]? {
    var runs = DateOrderRuns(.dayMonthYear, .monthDayYear)
    for (index, date) in dates.enumerated() {
      runs.add(WrittenDate(first: date.0, second: date.1, third: 24, digits: (2, 2, 2)), line: index + 1)
    }
    return runs.found
  }

  @Test func `one order has no runs`() {
    #expect(runs([]) == nil)
    #expect(runs([(13, 2), (14, 2), (3, 4)]) == nil)
  }

  @Test func `each change of order starts a run, the first at the first line`() {
    let found = runs([(3, 3), (13, 2), (14, 2), (3, 15), (3, 16), (17, 4), (18, 4)])
    #expect(found?.map(\.firstLine) == [1, 4, 6])
    #expect(found?.map(\.order) == [.dayMonthYear, .monthDayYear, .dayMonthYear])
  }

  @Test func `a run needs two days that prove it`() {
    #expect(runs([(13, 2), (14, 2), (3, 15)]) == nil)
    #expect(runs([(13, 2), (3, 15), (3, 16)]) == nil)
  }

  @Test func `dates that both orders have must fit in one place only`() {
    #expect(runs([(27, 2), (28, 2), (5, 3), (3, 6), (3, 13), (3, 14)])?.map(\.firstLine) == [1, 4])
    #expect(runs([(27, 2), (28, 2), (4, 3), (5, 13), (5, 14)]) == nil)
    #expect(runs([(27, 2), (28, 2), (1, 2), (5, 13), (5, 14)]) == nil)
  }

  @Test func `endless changes are refused in bounded memory`() {
    #expect(runs((0..<20).flatMap { _ in [(13, 2), (14, 2), (2, 13), (2, 14)] }) == nil)
    let undecided = (0..<200).map { ($0 % 11 + 1, $0 % 12 + 1) }
    #expect(runs([(13, 2), (14, 2)] + undecided + [(5, 13), (5, 14)]) == nil)
  }
}
