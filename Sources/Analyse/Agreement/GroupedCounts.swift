/// Counts in numbered cells, kept apart by group, so that whole groups can be drawn anew.
///
/// Messages of one thread resemble each other: an interval from single messages would be too narrow. So the bootstrap
/// draws threads (A. C. Davison and D. V. Hinkley, "Bootstrap Methods and their Application", 1997, §3.8).
package struct GroupedCounts: Sendable {
  /// Number of cells.
  package let cellCount: Int
  /// The sum over all groups.
  package private(set) var total: [Int]
  /// Where each group's cells begin, and the end of the last.
  private var starts: [Int] = [0]
  private var cells: [Int32] = []
  private var counts: [Int32] = []

  /// No groups yet.
  package init(cellCount: Int) {
    self.cellCount = cellCount
    total = [Int](repeating: 0, count: cellCount)
  }

  /// Number of groups.
  package var groupCount: Int { starts.count - 1 }

  /// Adds a group by the cells that it counts in, each as often as it counts; those out of range are left out.
  package mutating func append(_ found: [Int]) {
    for cell in found.sorted() where (0..<cellCount).contains(cell) {
      total[cell] += 1
      if cells.count > starts[starts.count - 1], cells[cells.count - 1] == Int32(cell) {
        counts[counts.count - 1] += 1
      } else {
        cells.append(Int32(cell))
        counts.append(1)
      }
    }
    starts.append(cells.count)
  }

  /// Hands out the sums over as many groups as there are, drawn with replacement, some times.
  ///
  /// The same seed gives the same draws. Linear in the draws times the filled cells.
  package func resample(times: Int, seed: UInt64, _ body: ([Int]) -> Void) {
    guard groupCount > 0 else { return }
    var random = SplitMix64(seed: seed)
    var multiplicities = [Int](repeating: 0, count: groupCount)
    var sums = [Int](repeating: 0, count: cellCount)
    for _ in 0..<max(0, times) {
      for group in multiplicities.indices { multiplicities[group] = 0 }
      for _ in 0..<groupCount { multiplicities[random.next(below: groupCount)] += 1 }
      for cell in sums.indices { sums[cell] = 0 }
      for (group, multiplicity) in multiplicities.enumerated() where multiplicity > 0 {
        for place in starts[group]..<starts[group + 1] {
          sums[Int(cells[place])] += multiplicity * Int(counts[place])
        }
      }
      body(sums)
    }
  }
}
