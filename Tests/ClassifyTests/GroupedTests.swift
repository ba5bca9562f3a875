import Testing

@testable import Classify

@Suite struct GroupedTests {
  @Test func `each key gives back its list`() {
    let lists: [[Int32]] = [[], [3, 1], [], [7], []]
    let grouped = Grouped(lists)
    #expect(grouped.count == 5)
    for key in lists.indices {
      #expect(grouped.range(key).map { Int32(grouped.element($0)) } == lists[key])
    }
  }
}
