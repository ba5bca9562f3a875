import Foundation

/// How badly one unbroken regime fits some weeks in a row; parting a segment never costs more.
package protocol SegmentCost: Sendable {
  /// Number of weeks.
  var count: Int { get }
  /// Of these weeks as one segment.
  func cost(_ weeks: Range<Int>) -> Double
}

/// Sum of squares around the segment's mean, in squared units of the values.
package struct GaussianCost: SegmentCost {
  /// Of values less their mean, so that little cancels.
  private let sums: [Double]
  private let squares: [Double]

  /// From the values in order; nothing where one is not finite.
  package init?(_ values: [Double]) {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    guard values.allSatisfy(\.isFinite), mean.isFinite else { return nil }
    let centred = values.map { $0 - mean }
    sums = runningSums(centred)
    squares = runningSums(centred.map { $0 * $0 })
    guard let last = squares.last, last.isFinite else { return nil }
  }

  /// Number of weeks.
  package var count: Int { sums.count - 1 }

  /// Sum of squares less the square of the sum through the number; never below 0.
  package func cost(_ weeks: Range<Int>) -> Double {
    let weeks = weeks.clamped(to: 0..<count)
    let sum = sums[weeks.upperBound] - sums[weeks.lowerBound]
    let square = squares[weeks.upperBound] - squares[weeks.lowerBound]
    return max(0, square - sum * sum / Double(max(1, weeks.count)))
  }
}

/// Twice the negative logarithm of the Poisson likelihood of the segment's own rate, without the counts' factorials.
package struct PoissonCost: SegmentCost {
  private let sums: [Double]

  /// From the counts in order; nothing where one is below 0.
  package init?(_ counts: [Int]) {
    guard counts.allSatisfy({ $0 >= 0 }) else { return nil }
    sums = runningSums(counts.map(Double.init))
  }

  /// Number of weeks.
  package var count: Int { sums.count - 1 }

  /// 2 · (s − s · ln(s / weeks)) for the sum s.
  package func cost(_ weeks: Range<Int>) -> Double {
    let weeks = weeks.clamped(to: 0..<count)
    let sum = sums[weeks.upperBound] - sums[weeks.lowerBound]
    return sum > 0 ? 2 * (sum - sum * log(sum / Double(weeks.count))) : 0
  }
}

/// Twice the negative logarithm of the binomial likelihood of the segment's own share, without the coefficients.
package struct BinomialCost: SegmentCost {
  private let successes: [Double]
  private let failures: [Double]

  /// From the weeks in order; nothing where a week cannot be.
  ///
  /// A week without trials costs nothing.
  package init?(_ shares: [Proportion]) {
    guard Proportion.sum(shares) != nil else { return nil }
    successes = runningSums(shares.map { Double($0.successes) })
    failures = runningSums(shares.map { Double($0.trials - $0.successes) })
  }

  /// Number of weeks.
  package var count: Int { successes.count - 1 }

  /// −2 · (s · ln(s / n) + f · ln(f / n)) for s successes and f failures.
  package func cost(_ weeks: Range<Int>) -> Double {
    let weeks = weeks.clamped(to: 0..<count)
    let yes = successes[weeks.upperBound] - successes[weeks.lowerBound]
    let no = failures[weeks.upperBound] - failures[weeks.lowerBound]
    return -2 * (weighted(yes, of: yes + no) + weighted(no, of: yes + no))
  }

  private func weighted(_ part: Double, of all: Double) -> Double { part > 0 ? part * log(part / all) : 0 }
}

/// Before each value and after the last.
private func runningSums(_ values: [Double]) -> [Double] {
  values.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
}
