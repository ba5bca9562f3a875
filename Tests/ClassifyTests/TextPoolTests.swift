import Testing

@testable import Classify

@Suite struct TextPoolTests {
  @Test func `each text comes back by its number`() {
    var pool = TextPool()
    let texts = ["", "@WE ..3 strajk*", "é", ""]
    let numbers = texts.map { pool.add($0) }
    #expect(numbers == [0, 1, 2, 3] && pool.count == 4)
    #expect(numbers.map { pool[$0] } == texts)
  }
}
