import Analyse
import Testing

struct PercentileIntervalTests {
  @Test func `The ends of an interval are those of R's quantile, type 7`() {
    #expect(percentileInterval([4, 1, 3, 2, 5], confidence: 0.8) == Interval(low: 1.4, high: 4.6))
    #expect(percentileInterval([7], confidence: 0.95) == Interval(low: 7, high: 7))
    #expect(percentileInterval([], confidence: 0.95) == nil)
  }
}
