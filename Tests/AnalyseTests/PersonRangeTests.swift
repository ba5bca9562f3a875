import Analyse
import Testing

struct PersonRangeTests {
  @Test(arguments: [
    (5, 5, 5, 9), (9, 5, 5, 9), (10, 5, 10, 19), (19, 5, 10, 19), (20, 5, 20, 49), (50, 5, 50, 99), (100, 5, 100, 199),
    (999, 5, 500, 999), (1000, 5, 1000, 1999), (12, 12, 12, 19), (25, 12, 20, 49), (3, 3, 3, 9), (10, 10, 10, 19),
  ])
  func `A count falls into its range`(count: Int, k: Int, low: Int, high: Int) throws {
    let range = try #require(PersonRange(holding: count, k: k))
    #expect(range.low == low)
    #expect(range.high == high)
  }

  @Test func `Below k there is no range, and every other count lies in its own`() throws {
    for k in 3...60 {
      #expect(PersonRange(holding: k - 1, k: k) == nil)
      for count in k...300 {
        let range = try #require(PersonRange(holding: count, k: k))
        #expect(range.low <= count && count <= range.high && range.low >= k)
      }
    }
  }

  @Test func `The largest number does not overflow`() {
    #expect(PersonRange(holding: .max, k: 5) != nil)
  }
}
