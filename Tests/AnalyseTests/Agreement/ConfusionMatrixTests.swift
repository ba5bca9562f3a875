import Analyse
import TestSupport
import Testing

struct ConfusionMatrixTests {
  /// Worked by hand: rows true, columns given.
  private let matrix = ConfusionMatrix(size: 3, counts: [88, 14, 18, 10, 40, 10, 2, 6, 12])

  @Test func `Sums, accuracy and the mean F1 are those of the hand`() throws {
    #expect(matrix.total == 200)
    #expect((0..<3).map(matrix.rowSum) == [120, 60, 20])
    #expect((0..<3).map(matrix.columnSum) == [100, 60, 40])
    #expect(matrix.accuracy == 0.7)
    let first = matrix.detection(of: 0)
    #expect(first == DetectionCounts(hits: 88, falseAlarms: 12, misses: 32))
    #expect(first.f1 == 0.8)
    let macro = try #require(matrix.macroF1)
    #expect(abs(macro - (0.8 + 2.0 / 3 + 0.4) / 3) < 1e-12)
  }

  @Test func `From a category upward counts every crossing of the border and nothing else`() {
    #expect(matrix.detection(from: 1) == DetectionCounts(hits: 68, falseAlarms: 32, misses: 12))
    #expect(matrix.detection(from: 2) == matrix.detection(of: 2))
    #expect(matrix.detection(from: 0).f1 == 1)
  }

  @Test func `A category that never occurs has no part in the mean`() {
    #expect(ConfusionMatrix(size: 4, counts: [5, 0, 0, 0, 0, 5]).macroF1 == 1)
    #expect(ConfusionMatrix(size: 4).macroF1 == nil)
    #expect(ConfusionMatrix(size: 4).accuracy == nil)
  }

  @Test func `Hits, misses and false alarms of all categories account for every pair`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let matrix = ConfusionMatrix(size: 5, counts: (0..<25).map { _ in Int.random(in: 0...9, using: &random) })
      let all = (0..<5).map { matrix.detection(of: $0) }.reduce(DetectionCounts(), +)
      #expect(all.hits + all.misses == matrix.total && all.falseAlarms == all.misses)
      #expect((0..<5).map(matrix.columnSum).reduce(0, +) == matrix.total)
    }
  }
}
