import Foundation

/// Exact posterior of where, and whether, a series changed: all placings of 0, 1, 2 … changes are added up.
///
/// Given their number, all placings are equally likely beforehand. A change begins at the first week of the new regime.
/// D. Barry and J. A. Hartigan, "Product partition models for change point problems", Annals of Statistics 20 (1992);
/// recursions of P. Fearnhead, "Exact and efficient Bayesian inference for multiple changepoint problems", Statistics and
/// Computing 16 (2006).
package struct BayesianChangePoints: Sendable {
  /// Longest series; a longer one has no posterior here, since time grows with the square.
  package static let mostWeeks = 4096
  /// Most numbers of changes in a prior, with 0.
  package static let mostNumbers = 17

  /// Posterior of each number of changes, from 0 on; adds up to 1.
  package let numbers: [Double]
  /// Logarithm of the evidence of each number, averaged over its placings; minus infinity where none fits.
  package let logEvidences: [Double]
  /// For each week the posterior that a change began there; adds up to the expected number of changes.
  package let changes: [Double]
  /// For each week the posterior that the change began there, given exactly one; all 0 where one does not fit.
  package let singleChange: [Double]

  /// Half on no change, the other half spread evenly over 1 … `most`.
  package static func evenOdds(most: Int) -> [Double] {
    let most = min(max(0, most), mostNumbers - 1)
    return [0.5] + [Double](repeating: 0.5 / Double(max(1, most)), count: most)
  }

  /// Adds up all placings: quadratic in the weeks, linear in the numbers.
  ///
  /// Nothing for a series that is empty or too long, or a prior that has no weight on a number that fits.
  ///
  /// - Parameters:
  ///   - series: The evidence of each segment.
  ///   - prior: Weight of each number of changes, from 0 on; a number that does not fit is passed over.
  ///   - shortest: Least weeks of a segment when there is a change; an unbroken series may be shorter.
  package init?(_ series: some SegmentEvidence, prior: [Double], shortest: Int = 1) {
    let weeks = series.count
    guard (1...Self.mostWeeks).contains(weeks), (1...Self.mostNumbers).contains(prior.count), shortest >= 1,
      prior.allSatisfy({ $0 >= 0 && $0.isFinite })
    else { return nil }
    // A number for which there is no room would only cost time.
    let fitting = min(prior.count, weeks / min(shortest, weeks))
    let sums = PlacingSums(series, numbers: fitting, shortest: min(shortest, weeks))
    let logEvidences = prior.indices.map { number in
      guard number > 0 else { return series.logEvidence(0..<weeks) }
      guard number < fitting else { return -.infinity }
      let spare = weeks - (number + 1) * shortest
      return sums.heads[number][weeks] - logBinomialCoefficient(spare + number, number)
    }
    let weights = zip(prior, logEvidences).map { log($0) + $1 }
    let total = weights.reduce(into: LogSum()) { $0.add($1) }.logarithm
    guard total.isFinite else { return nil }
    let posterior = weights.map { exp($0 - total) }

    var changes = [Double](repeating: 0, count: weeks)
    var single = changes
    for number in stride(from: 1, to: fitting, by: 1) where sums.heads[number][weeks] > -.infinity {
      for week in 1..<weeks {
        for earlier in 0..<number {
          let share = exp(
            sums.heads[earlier][week] + sums.tails[number - 1 - earlier][week] - sums.heads[number][weeks])
          changes[week] += posterior[number] * share
          if number == 1 { single[week] = share }
        }
      }
    }
    self.numbers = posterior
    self.logEvidences = logEvidences
    self.changes = changes
    self.singleChange = single
  }

  /// Posterior that nothing changed.
  package var noChange: Double { numbers[0] }

  /// The fewest weeks that hold the one change with at least this probability, given exactly one; in order.
  ///
  /// Of equally likely weeks the earlier is taken first. Empty where one change does not fit.
  package func singleChangeWeeks(holding probability: Double) -> [Int] {
    var held = 0.0
    var weeks: [Int] = []
    let likely = singleChange.indices.filter { singleChange[$0] > 0 }
    for week in likely.sorted(by: { (singleChange[$0], $1) > (singleChange[$1], $0) }) {
      guard held < probability else { break }
      held += singleChange[week]
      weeks.append(week)
    }
    return weeks.sorted()
  }
}
