import Foundation

/// The most likely mean shares and the most likely correlation between persons of one week, which is never below 0.
///
/// Each segment has its mean; the correlation ρ = 1 / (α + β + 1) is common. For a given ρ the likelihood is concave in
/// each mean, so only ρ is searched: on 64 places, then by the sign of its slope. D. A. Griffiths, "Maximum likelihood
/// estimation for the beta-binomial distribution", Biometrics 29 (1973); sums as in D. M. Smith, "Algorithm AS 189",
/// Applied Statistics 32 (1983).
package struct BetaBinomialFit: Hashable, Sendable {
  /// Most trials of one week that are fitted; time grows with them.
  package static let mostTrials = 100_000

  /// One for each segment.
  package let means: [Double]
  /// The correlation between two persons of one week: 0 is binomial, 1 is all or none.
  package let overdispersion: Double
  /// Logarithm of the probability of the weeks, with the binomial coefficients.
  package let logLikelihood: Double

  /// Akaike's criterion, with one parameter for each mean and one for the correlation.
  package var akaike: Double { 2 * Double(means.count + 1) - 2 * logLikelihood }

  /// The distribution of a segment's weeks; nothing where it has no proper one, as with a correlation of 0.
  package func distribution(_ segment: Int) -> BetaPrior? {
    guard means.indices.contains(segment) else { return nil }
    return BetaPrior(mean: means[segment], overdispersion: overdispersion)
  }

  /// Fits segments; weeks without trials say nothing.
  ///
  /// Nothing where a week cannot be or is too large, where a segment has no trials, or where the correlation shows
  /// nowhere: no segment has successes, failures and a week of two trials.
  package init?(segments: [[Proportion]]) {
    let possible = segments.joined().allSatisfy { $0.isPossible && $0.trials <= Self.mostTrials }
    guard possible, segments.allSatisfy({ $0.contains { $0.trials > 0 } }) else { return nil }
    let tables = segments.map(ExceedanceTable.init)
    guard tables.contains(where: \.tellsOverdispersion) else { return nil }
    let overdispersion = Self.mostLikely(tables)
    let means = tables.map { $0.mean(overdispersion) }
    let coefficients = segments.joined().reduce(0) { $0 + logBinomialCoefficient($1.trials, $1.successes) }
    self.means = means
    self.overdispersion = overdispersion
    logLikelihood = zip(tables, means).reduce(coefficients) { $0 + $1.0.logKernel($1.1, overdispersion) }
  }

  private static func mostLikely(_ tables: [ExceedanceTable]) -> Double {
    // Only all-or-none weeks are likeliest at 1; any other is impossible there.
    guard tables.contains(where: \.hasMixedWeeks) else { return 1 }
    func slope(_ place: Double) -> Double { tables.reduce(0) { $0 + $1.slope($1.mean(place), place) } }
    let places = (0...64).map { Double($0 * $0) / 4096 }
    let heights = places.dropLast().map { place in
      tables.reduce(0) { $0 + $1.logKernel($1.mean(place), place) }
    }
    let best = heights.indices.reduce(0) { heights[$1] > heights[$0] ? $1 : $0 }
    if best == 0, slope(0) <= 0 { return 0 }
    var (low, high) = (places[max(0, best - 1)], places[best + 1])
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if slope(middle) > 0 { low = middle } else { high = middle }
    }
    return low
  }
}
