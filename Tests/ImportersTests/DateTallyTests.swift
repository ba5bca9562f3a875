import Corpus
import Testing

@testable import Importers

@Suite struct DateTallyTests {
  private func tally(_ days: [String?]) -> DateTally {
    var tally = DateTally(order: .dayMonthYear)
    for (index, day) in days.enumerated() { tally.add(day.flatMap { CivilDate($0) }, line: index + 1) }
    return tally
  }

  @Test func `ways, steps back and impossible days are counted`() {
    var found = tally(["2024-03-09", "2024-03-08", "2024-03-01", nil, "2024-03-11"])
    #expect(found.travelled == 1 + 7 + 10 && found.backwardSteps == 1)
    #expect(found.impossible == 1 && found.firstImpossibleLine == 4)
    #expect(found.reading.first?.description == "2024-03-01" && found.reading.last?.description == "2024-03-11")
    found.repeatLatest(line: 6)
    #expect(found.impossible == 1)
  }

  @Test func `an impossible day counts once for each line`() {
    var found = tally([nil])
    found.repeatLatest(line: 2)
    found.repeatLatest(line: 3)
    #expect(found.impossible == 3 && found.firstImpossibleLine == 1 && found.first == nil)
  }

  @Test func `a stray line or a twentieth does not save the other order`() {
    let none = tally(["2024-03-09"])
    let many = tally(Array(repeating: nil, count: 100))
    #expect(none.disproves(many) && !many.disproves(none) && !none.disproves(none))
    #expect(tally([nil]).disproves(tally(Array(repeating: nil, count: 5))))
    #expect(!tally([nil]).disproves(tally(Array(repeating: nil, count: 4))))
    #expect(tally([nil, nil, nil, nil, nil]).disproves(many))
    #expect(!tally([nil, nil, nil, nil, nil, nil]).disproves(many))
  }
}
