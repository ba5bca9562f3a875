import Analyse
import Foundation
import Testing

struct PlacingSumsTests {
  @Test(arguments: [1, 2, 3])
  func `Heads and tails are the sums over all placings, written out one by one`(shortest: Int) throws {
    let series = try #require(ShareSegments(ChangePointSeries.shares))
    let weeks = series.count
    let sums = PlacingSums(series, numbers: 4, shortest: shortest)
    for number in 0..<4 {
      for cut in 0...weeks {
        let heads = every(number, shortest, in: 0..<cut, of: series)
        let tails = every(number, shortest, in: cut..<weeks, of: series)
        #expect(isNear(sums.heads[number][cut], heads, within: 1e-12))
        #expect(isNear(sums.tails[number][cut], tails, within: 1e-12))
      }
    }
  }

  @Test func `Where a number of changes does not fit there is nothing to add up`() throws {
    let sums = PlacingSums(
      try #require(ShareSegments(Array(ChangePointSeries.shares.prefix(3)))), numbers: 4, shortest: 1)
    #expect(sums.heads[3][3] == -.infinity)
    #expect(sums.tails[3][0] == -.infinity)
    #expect(sums.heads[2][3] > -.infinity)
  }

  private func every(_ number: Int, _ shortest: Int, in weeks: Range<Int>, of series: ShareSegments) -> Double {
    guard weeks.count >= shortest else { return -.infinity }
    let placings = ChangePointSeries.placings(weeks: weeks.count, changes: number, shortest: shortest)
    return placings.reduce(into: LogSum()) { sum, changes in
      let segments = ChangePointSeries.segments(changes, weeks: weeks.count)
      sum.add(
        segments.reduce(0) {
          $0 + series.logEvidence(($1.lowerBound + weeks.lowerBound)..<($1.upperBound + weeks.lowerBound))
        })
    }.logarithm
  }
}
