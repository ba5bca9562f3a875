import Testing

@testable import Privacy

struct CountryCodeTests {
  @Test(
    arguments: [([4, 5, 1], 10), ([3, 8, 0, 9], 12), ([1, 2], 11), ([9, 9, 9], 15), ([], 15)] as [([UInt8], Int)])
  func `a code says how long its numbers are`(_ digits: [UInt8], _ limit: Int) {
    #expect(CountryCode.digitLimit(digits) == limit)
  }
}
