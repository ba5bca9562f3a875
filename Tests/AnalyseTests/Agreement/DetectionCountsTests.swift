import Analyse
import Testing

struct DetectionCountsTests {
  @Test func `Precision, recall and F1 are shares of the right wholes`() {
    let counts = DetectionCounts(hits: 6, falseAlarms: 2, misses: 4)
    #expect(counts.precision == 0.75 && counts.recall == 0.6 && counts.support == 10)
    #expect(counts.f1 == 12.0 / 18)
  }

  @Test func `What cannot be known is not given as zero, and what was missed is not given as unknown`() {
    let absent = DetectionCounts()
    #expect(absent.precision == nil && absent.recall == nil && absent.f1 == nil)
    let missed = DetectionCounts(misses: 3)
    #expect(missed.precision == nil && missed.recall == 0 && missed.f1 == 0)
    let invented = DetectionCounts(falseAlarms: 3)
    #expect(invented.precision == 0 && invented.recall == nil && invented.f1 == 0)
  }
}
