/// Collects coded messages by thread and measures how well they agree.
package struct AgreementBuilder: Sendable {
  private let layout: TallyLayout
  private let isPaired: Bool
  private var places: [Int: Int] = [:]
  /// Of each thread the counts it raises; those of the baseline stand behind those of the rules.
  private var threads: [[Int]] = []

  /// Nothing collected yet; `isPaired` where a baseline is coded beside the rules.
  package init(layout: TallyLayout, isPaired: Bool) {
    self.layout = layout
    self.isPaired = isPaired
  }

  /// Adds a message of a thread, which is told by a number of the caller's.
  package mutating func add(_ pair: CodingPair, baseline: CodingPair? = nil, thread: Int) {
    let place = places[thread] ?? threads.count
    if place == threads.count {
      places[thread] = place
      threads.append([])
    }
    threads[place].append(contentsOf: layout.cells(of: pair))
    if let baseline {
      threads[place].append(contentsOf: layout.cells(of: baseline).map { $0 + layout.cellCount })
    }
  }

  /// Measures what was collected.
  ///
  /// Linear in the draws times the messages, and in the draws times the categories that occur.
  package func finish(_ parameters: AgreementParameters) -> AgreementComparison {
    let width = layout.cellCount
    var counts = GroupedCounts(cellCount: isPaired ? 2 * width : width)
    for thread in threads { counts.append(thread) }
    func tally(_ sums: [Int], _ side: Int) -> CodingTally {
      CodingTally(layout: layout, counts: Array(sums[(side * width)..<((side + 1) * width)]))
    }
    let sides = isPaired ? 2 : 1
    var draws = (0..<sides).map { ScoreDraws(of: tally(counts.total, $0), parameters) }
    var differences = AgreementScore.allCases.map { _ in [Double]() }
    counts.resample(times: parameters.resamples, seed: parameters.seed) { sums in
      let values = (0..<sides).map { draws[$0].add(tally(sums, $0)) }
      guard values.count == 2 else { return }
      for (index, pair) in zip(values[0], values[1]).enumerated() {
        if let rules = pair.0, let baseline = pair.1 { differences[index].append(rules - baseline) }
      }
    }
    let found = draws.map { $0.agreement(threads: counts.groupCount) }
    guard found.count == 2 else {
      return AgreementComparison(rules: found[0], baseline: nil, differences: [:])
    }
    return AgreementComparison(
      rules: found[0], baseline: found[1],
      differences: Dictionary(
        uniqueKeysWithValues: zip(AgreementScore.allCases, differences).map { score, values in
          let estimate = found[0][score].value.flatMap { rules in found[1][score].value.map { rules - $0 } }
          return (
            score,
            Agreement.Estimate(
              value: estimate, interval: percentileInterval(values, confidence: parameters.confidence))
          )
        }))
  }
}
