import Analyse
import Testing

struct FleissKappaTests {
  @Test func `The coefficient of ten units and fourteen coders is the published one`() throws {
    let table = [
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ]
    #expect(abs(try #require(fleissKappa(table)) - 0.20993070442195522) < 1e-14)
  }

  @Test(arguments: [[], [[1, 0]], [[2, 0], [3, 0]], [[2, 0], [2, 0]], [[1, 1], [2]]])
  func `Unequal tables and those without variation have none`(table: [[Int]]) {
    #expect(fleissKappa(table) == nil)
  }

  @Test func `Full agreement on more than one category is 1`() {
    #expect(fleissKappa([[3, 0], [0, 3], [3, 0]]) == 1)
  }
}
