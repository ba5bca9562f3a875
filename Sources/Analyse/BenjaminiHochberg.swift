/// The p-values of tests made together, adjusted for how many they are.
///
/// To call every test with an adjusted value of at most q a finding keeps the expected share of false ones among the
/// findings at q or below.
package struct BenjaminiHochberg: Hashable, Sendable {
  /// How the tests may hang together.
  package enum Dependence: CaseIterable, Hashable, Sendable {
    /// Independent or positively dependent: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate",
    /// Journal of the Royal Statistical Society B 57 (1995).
    case positive
    /// In any way, at the price of the factor 1 + ½ + … + 1/m: Y. Benjamini and D. Yekutieli, "The control of the false
    /// discovery rate in multiple testing under dependency", Annals of Statistics 29 (2001).
    case any
  }

  /// The adjusted p-values, in the order of those given, each between 0 and 1.
  package let adjusted: [Double]

  /// Adjusts p-values; one that is no number counts as 1, one outside of 0 … 1 as the nearer end.
  ///
  /// All tests that were made belong in the list, also those that found nothing. Sorts once.
  package init(_ pValues: [Double], dependence: Dependence = .positive) {
    let values = pValues.map { $0.isNaN ? 1 : max(0, min(1, $0)) }
    let count = Double(values.count)
    let factor =
      switch dependence {
      case .positive: 1.0
      case .any: (0..<values.count).reduce(0.0) { $0 + 1 / Double(values.count - $1) }
      }
    var adjusted = values
    var least = 1.0
    let falling = values.indices.sorted { values[$0] > values[$1] }
    for (offset, index) in falling.enumerated() {
      least = min(least, values[index] * (count / (count - Double(offset)) * factor))
      adjusted[index] = least
    }
    self.adjusted = adjusted
  }

  /// The places of the tests that are findings at false discovery rate `rate`, in rising order.
  package func findings(rate: Double) -> [Int] {
    adjusted.indices.filter { adjusted[$0] <= rate }
  }

  /// The p-value of the claim that no test found anything; nothing without tests.
  ///
  /// R. J. Simes, "An improved Bonferroni procedure for multiple tests of significance", Biometrika 73 (1986): the least
  /// adjusted value.
  package var combined: Double? { adjusted.min() }
}
