import Analyse
import Corpus
import Testing

struct PeakTests {
  @Test func `The peak is the week with most callers, and weeks below k do not count`() throws {
    var group = InventedGroup()
    for callers in [4, 9, 7, 9, 3] { group.addWeek(persons: 0..<30, by: Set(0..<callers)) }
    let found = try #require(group.findings().groups.first)
    #expect(found.peak?.persons == 9)
    #expect(found.peak?.weeks == [1, 3].map(InventedGroup.firstWeek.advanced(by:)))
  }

  @Test func `The highest rung needs k persons in one week`() throws {
    var group = InventedGroup()
    group.addWeek(persons: 0..<30, reaching: 5, by: Set(0..<6))
    group.addWeek(persons: 0..<30, reaching: 6, by: Set(0..<4))
    group.addWeek(persons: 0..<30, reaching: 3, by: Set(0..<9))
    let highest = try #require(group.findings().groups.first?.highestRung)
    #expect(highest.rung.value == 5)
    #expect(highest.lastWeek == InventedGroup.firstWeek)
  }

  @Test func `Without k callers there is neither`() throws {
    var group = InventedGroup()
    group.addWeek(persons: 0..<30, by: Set(0..<4))
    let found = try #require(group.findings().groups.first)
    #expect(found.peak == nil)
    #expect(found.highestRung == nil)
  }
}
