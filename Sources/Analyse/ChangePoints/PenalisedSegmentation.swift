/// The cheapest way to part a series into segments, found exactly.
///
/// With a penalty for each change: B. Jackson et al., "An algorithm for optimal partitioning of data on an interval",
/// IEEE Signal Processing Letters 12 (2005), which is the optimum that PELT finds too (R. Killick, P. Fearnhead and
/// I. A. Eckley, Journal of the American Statistical Association 107, 2012). With a number of changes: I. E. Auger and
/// C. E. Lawrence, "Algorithms for the optimal identification of segment neighborhoods", Bulletin of Mathematical Biology
/// 51 (1989). Of equal costs the one whose last changes come earliest.
package struct PenalisedSegmentation: Hashable, Sendable {
  /// Longest series; a longer one is not parted, since time grows with the square.
  package static let mostWeeks = 16384
  /// Most changes that can be asked for.
  package static let mostChanges = 64

  /// First week of each segment but the first, in order.
  package let changes: [Int]
  /// Costs of all segments together, without penalties.
  package let cost: Double

  /// With what each change has to save at least: quadratic in the weeks.
  ///
  /// Nothing for a series that is empty or too long, or a penalty below 0.
  ///
  /// - Parameters:
  ///   - series: The cost of each segment.
  ///   - penalty: For each change, in the units of the cost.
  ///   - shortest: Least weeks of a segment when there is a change; an unbroken series may be shorter.
  package init?(_ series: some SegmentCost, penalty: Double, shortest: Int = 1) {
    let weeks = series.count
    guard (1...Self.mostWeeks).contains(weeks), penalty >= 0, penalty.isFinite, shortest >= 1 else { return nil }
    let least = min(shortest, weeks)
    var best = [Double](repeating: .infinity, count: weeks + 1)
    var cuts = [Int](repeating: 0, count: weeks + 1)
    for end in least...weeks {
      best[end] = series.cost(0..<end)
      for cut in stride(from: least, through: end - least, by: 1) {
        let total = best[cut] + series.cost(cut..<end) + penalty
        if total < best[end] { (best[end], cuts[end]) = (total, cut) }
      }
    }
    var changes: [Int] = []
    var end = cuts[weeks]
    while end > 0 {
      changes.append(end)
      end = cuts[end]
    }
    self.init(series, changes: changes.reversed())
  }

  /// With a given number of changes: quadratic in the weeks, linear in the number.
  ///
  /// Nothing for a series that is empty or too long, or a number below 0, too high, or for which there is no room.
  ///
  /// - Parameters:
  ///   - series: The cost of each segment.
  ///   - number: Of changes.
  ///   - shortest: Least weeks of a segment.
  package init?(_ series: some SegmentCost, number: Int, shortest: Int = 1) {
    let weeks = series.count
    guard (1...Self.mostWeeks).contains(weeks), (0...Self.mostChanges).contains(number),
      (1...weeks).contains(shortest), (number + 1) * shortest <= weeks
    else { return nil }
    var best = (0...weeks).map { $0 < shortest ? .infinity : series.cost(0..<$0) }
    var cuts: [[Int]] = []
    for _ in 0..<number {
      var next = [Double](repeating: .infinity, count: weeks + 1)
      var cut = [Int](repeating: 0, count: weeks + 1)
      for end in shortest...weeks {
        for start in stride(from: shortest, through: end - shortest, by: 1) {
          let total = best[start] + series.cost(start..<end)
          if total < next[end] { (next[end], cut[end]) = (total, start) }
        }
      }
      best = next
      cuts.append(cut)
    }
    var changes: [Int] = []
    var end = weeks
    for cut in cuts.reversed() {
      end = cut[end]
      changes.append(end)
    }
    self.init(series, changes: changes.reversed())
  }

  private init(_ series: some SegmentCost, changes: [Int]) {
    self.changes = changes
    cost = zip([0] + changes, changes + [series.count]).reduce(0) { $0 + series.cost($1.0..<$1.1) }
  }

  /// Costs and penalties together.
  package func objective(penalty: Double) -> Double { cost + penalty * Double(changes.count) }
}
