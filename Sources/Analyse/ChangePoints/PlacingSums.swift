/// Logarithms of the evidence of the weeks up to, and from, each week, added up over all ways to part them.
///
/// The forward and backward recursions of P. Fearnhead, "Exact and efficient Bayesian inference for multiple
/// changepoint problems", Statistics and Computing 16 (2006).
package struct PlacingSums {
  /// By number of changes, then by how many weeks lie before.
  package private(set) var heads: [[Double]]
  /// By number of changes, then by how many weeks lie before, which are not counted.
  package private(set) var tails: [[Double]]

  /// Quadratic in the weeks, linear in the numbers.
  ///
  /// - Parameters:
  ///   - series: At least one week.
  ///   - numbers: Numbers of changes, with 0; at least 1.
  ///   - shortest: Least weeks of a segment, from 1 to all.
  package init(_ series: some SegmentEvidence, numbers: Int, shortest: Int) {
    let weeks = series.count
    let nowhere = [Double](repeating: -.infinity, count: weeks + 1)
    heads = Array(repeating: nowhere, count: numbers)
    tails = heads
    for end in stride(from: shortest, through: weeks, by: 1) {
      heads[0][end] = series.logEvidence(0..<end)
      tails[0][weeks - end] = series.logEvidence((weeks - end)..<weeks)
      guard numbers > 1 else { continue }
      var head = [LogSum](repeating: LogSum(), count: numbers)
      var tail = head
      for cut in stride(from: shortest, through: end - shortest, by: 1) {
        let last = series.logEvidence(cut..<end)
        let first = series.logEvidence((weeks - end)..<(weeks - cut))
        for number in 1..<numbers {
          head[number].add(heads[number - 1][cut] + last)
          tail[number].add(first + tails[number - 1][weeks - cut])
        }
      }
      for number in 1..<numbers {
        heads[number][end] = head[number].logarithm
        tails[number][weeks - end] = tail[number].logarithm
      }
    }
  }
}
