import TestSupport
import Testing

@testable import Histories

struct LongestRunTests {
  @Test func `it is increasing and as long as the textbook's`() {
    var generator = SeededGenerator(seed: 5)
    for length in 0..<60 {
      let values = (0..<length).map { _ in Int32.random(in: 0..<40, using: &generator) }
      let run = LongestRun.indices(of: values)
      #expect(zip(run, run.dropFirst()).allSatisfy { $0 < $1 && values[$0] < values[$1] })
      // The longest run that ends at each place, by comparing each with each.
      var best = [Int](repeating: 1, count: length)
      for index in values.indices {
        for other in 0..<index where values[other] < values[index] { best[index] = max(best[index], best[other] + 1) }
      }
      #expect(run.count == best.max() ?? 0)
    }
  }
}
