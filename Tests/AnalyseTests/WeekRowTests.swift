import Analyse
import Corpus
import Testing

struct WeekRowTests {
  private let row = WeekRow(
    week: ISOWeek(ordinal: 2818), coverage: .complete, persons: .shown(20), messages: .shown(90),
    counts: [.shown(5), .hidden, .unseen])

  @Test func `A share is that of the active persons, with its interval`() throws {
    let share = try #require(row.share(of: 0, confidence: 0.95))
    #expect(share.value == 0.25)
    #expect(share.interval == wilsonInterval(successes: 5, of: 20, confidence: 0.95))
  }

  @Test(arguments: [1, 2, 3, -1])
  func `A hidden, unseen or unknown count has no share`(measure: Int) {
    #expect(row.share(of: measure, confidence: 0.95) == nil)
  }

  @Test func `Without the active persons there is no share`() {
    var hidden = row
    hidden.persons = .hidden
    #expect(hidden.share(of: 0, confidence: 0.95) == nil)
  }
}
