import Foundation

/// How many weeks of a segment had more than 0, 1, 2 … successes, failures and trials: all its likelihood needs.
///
/// D. M. Smith, "Algorithm AS 189: maximum likelihood estimation of the parameters of the beta binomial distribution",
/// Applied Statistics 32 (1983).
package struct ExceedanceTable: Sendable {
  private let successes: [Double]
  private let failures: [Double]
  private let trials: [Double]
  /// Some week has both successes and failures.
  package let hasMixedWeeks: Bool

  /// Counts the weeks; linear in them and in the trials of the largest.
  package init(_ shares: [Proportion]) {
    successes = Self.exceedances(shares.map(\.successes))
    failures = Self.exceedances(shares.map { $0.trials - $0.successes })
    trials = Self.exceedances(shares.map(\.trials))
    hasMixedWeeks = shares.contains { $0.successes > 0 && $0.successes < $0.trials }
  }

  /// Has successes, failures and a week of two trials.
  package var tellsOverdispersion: Bool { !successes.isEmpty && !failures.isEmpty && trials.count > 1 }

  /// Logarithm of the weeks' probability without the binomial coefficients.
  package func logKernel(_ mean: Double, _ overdispersion: Double) -> Double {
    let spread = 1 - overdispersion
    // Where all weeks are all or none, the factors of 0 cancel at a correlation of 1.
    guard spread > 0 else { return unanimous(mean) }
    return sum(successes) { log(mean * spread + $0 * overdispersion) }
      + sum(failures) { log((1 - mean) * spread + $0 * overdispersion) }
      - sum(trials) { log(spread + $0 * overdispersion) }
  }

  /// Derivative of `logKernel` after the correlation.
  package func slope(_ mean: Double, _ overdispersion: Double) -> Double {
    let spread = 1 - overdispersion
    return sum(successes) { ($0 - mean) / (mean * spread + $0 * overdispersion) }
      + sum(failures) { ($0 - (1 - mean)) / ((1 - mean) * spread + $0 * overdispersion) }
      - sum(trials) { ($0 - 1) / (spread + $0 * overdispersion) }
  }

  /// The most likely mean for a correlation: the only zero of a falling slope, by Newton's steps kept within bounds.
  package func mean(_ overdispersion: Double) -> Double {
    guard let yes = successes.first else { return 0 }
    guard let no = failures.first else { return 1 }
    let spread = 1 - overdispersion
    guard spread > 0 else { return yes / (yes + no) }
    var (low, high) = (0.0, 1.0)
    var mean = successes.reduce(0, +) / trials.reduce(0, +)
    for _ in 0..<200 {
      let slope =
        sum(successes) { 1 / (mean * spread + $0 * overdispersion) }
        - sum(failures) { 1 / ((1 - mean) * spread + $0 * overdispersion) }
      if slope > 0 { low = mean } else { high = mean }
      let curve =
        sum(successes) { 1 / pow(mean * spread + $0 * overdispersion, 2) }
        + sum(failures) { 1 / pow((1 - mean) * spread + $0 * overdispersion, 2) }
      let step = slope / (curve * spread)
      let next = mean + step
      // The last of Newton's steps, each of which doubles the digits.
      if abs(step) <= 1e-12 * mean { return min(1, max(0, next)) }
      mean = next > low && next < high ? next : low + (high - low) / 2
    }
    return mean
  }

  /// Logarithm of the probability of weeks in which all or none did so.
  private func unanimous(_ mean: Double) -> Double {
    let yes = successes.first.map { $0 * log(mean) } ?? 0
    return yes + (failures.first.map { $0 * log(1 - mean) } ?? 0)
  }

  private func sum(_ counts: [Double], _ term: (Double) -> Double) -> Double {
    counts.indices.reduce(0) { $0 + counts[$1] * term(Double($1)) }
  }

  /// For 0, 1, 2 … how many values are greater, up to the greatest.
  private static func exceedances(_ values: [Int]) -> [Double] {
    var counts = [Double](repeating: 0, count: values.max() ?? 0)
    for value in values where value > 0 { counts[value - 1] += 1 }
    for place in counts.indices.dropLast().reversed() { counts[place] += counts[place + 1] }
    return counts
  }
}
