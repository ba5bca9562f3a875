/// How many of a number of persons do something when their chances hang together: the beta-binomial distribution.
///
/// With correlation 0 it is the binomial one.
package struct BetaBinomial: Hashable, Sendable {
  /// The greatest number of persons that is computed with.
  package static let mostTrials = 1_000_000

  /// How many persons there are.
  package let trials: Int
  /// The expected share, 0 … 1.
  package let mean: Double
  /// The intra-class correlation 1 / (α + β + 1), 0 or more and below 1.
  package let correlation: Double

  /// Makes a distribution; nothing where a parameter lies outside of its range.
  package init?(trials: Int, mean: Double, correlation: Double) {
    guard (0...BetaBinomial.mostTrials).contains(trials), (0...1).contains(mean), correlation >= 0, correlation < 1
    else { return nil }
    self.trials = trials
    self.mean = mean
    self.correlation = correlation
  }

  /// The distribution whose share is drawn from Beta(α, β); nothing where a parameter is not finite and above 0.
  package init?(trials: Int, alpha: Double, beta: Double) {
    guard alpha > 0, beta > 0, (alpha + beta).isFinite else { return nil }
    self.init(trials: trials, mean: alpha / (alpha + beta), correlation: 1 / (alpha + beta + 1))
  }

  /// The probabilities of 0, 1, … `trials` persons.
  ///
  /// From the most probable count outward by the ratio of neighbours, so that nothing overflows and no gamma function is
  /// needed; linear.
  package var probabilities: [Double] {
    guard mean > 0, mean < 1 else {
      return (0...trials).map { $0 == (mean > 0 ? trials : 0) ? 1 : 0 }
    }
    var weights = [Double](repeating: 0, count: trials + 1)
    let start = mode
    weights[start] = 1
    for count in start..<trials {
      weights[count + 1] = weights[count] * up(count) / down(count + 1)
    }
    for count in stride(from: start, to: 0, by: -1) {
      weights[count - 1] = weights[count] * down(count) / up(count - 1)
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// A count no less probable than its neighbours: the greatest of all where they rise and fall once, else an end.
  private var mode: Int {
    guard trials > 0 else { return 0 }
    if up(0) <= down(1) { return up(trials - 1) > down(trials) && mean > 0.5 ? trials : 0 }
    // Rises at 0: falls from the first count on at which the ratio is 1 or less.
    var (low, high) = (0, trials)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if up(middle) > down(middle + 1) { low = middle } else { high = middle }
    }
    return high
  }

  /// In proportion to the chance that one person more does it.
  private func up(_ count: Int) -> Double {
    Double(trials - count) * (mean * (1 - correlation) + Double(count) * correlation)
  }

  /// In proportion to the chance that one person fewer does it.
  private func down(_ count: Int) -> Double {
    Double(count) * ((1 - mean) * (1 - correlation) + Double(trials - count) * correlation)
  }

  /// The intra-class correlation of past weeks' shares by the method of moments; 0 where they vary no more than chance
  /// makes them, and where there are fewer than two weeks with persons.
  ///
  /// The ρ at which Pearson's χ² of equal shares has the expectation (weeks − 1) + ρ · Σ (n − 1)(1 − n / N): D. A.
  /// Williams, "Extra-binomial variation in logistic linear models", Applied Statistics 31 (1982). Below 1.
  package static func correlation(of weeks: some Sequence<Proportion>) -> Double {
    let weeks = weeks.filter { $0.trials > 0 && (0...$0.trials).contains($0.successes) }
    let all = weeks.reduce(0.0) { $0 + Double($1.trials) }
    let share = weeks.reduce(0.0) { $0 + Double($1.successes) } / all
    guard weeks.count > 1, share > 0, share < 1 else { return 0 }
    var (pearson, room) = (0.0, 0.0)
    for week in weeks {
      let trials = Double(week.trials)
      let distance = Double(week.successes) - trials * share
      pearson += distance * distance / (trials * share * (1 - share))
      room += (trials - 1) * (1 - trials / all)
    }
    guard room > 0 else { return 0 }
    return min(BetaBinomial.greatestEstimate, max(0, (pearson - Double(weeks.count - 1)) / room))
  }

  private static let greatestEstimate = 0.99
}
