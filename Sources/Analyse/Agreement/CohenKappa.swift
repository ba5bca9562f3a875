/// Agreement of two coders beyond what their totals alone would give.
///
/// J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960);
/// weighted: the same, "Weighted kappa", Psychological Bulletin 70 (1968). Standard errors: J. L. Fleiss, J. Cohen and
/// B. S. Everitt, Psychological Bulletin 72 (1969).
package struct CohenKappa: Hashable, Sendable {
  /// How grave it is to miss by some categories.
  package enum Weights: Hashable, Sendable {
    /// Every miss is as grave as any other.
    case equal
    /// As grave as the square of the distance: for ordered categories such as the ladder.
    case quadratic

    func callAsFunction(_ row: Int, _ column: Int) -> Double {
      switch self {
      case .equal: row == column ? 0 : 1
      case .quadratic: Double((row - column) * (row - column))
      }
    }
  }

  /// 1 for full agreement, 0 for that of chance.
  package let value: Double
  /// The standard error, for intervals; only with equal weights.
  package let standardError: Double?
  /// The standard error if there were agreement by chance only, for tests; only with equal weights.
  package let standardErrorOfChance: Double?

  /// Compares two coders; nothing where both gave one and the same category throughout, or nothing.
  package init?(_ matrix: ConfusionMatrix, weights: Weights = .equal) {
    let n = Double(matrix.total)
    let rows = (0..<matrix.size).map { Double(matrix.rowSum($0)) }
    let columns = (0..<matrix.size).map { Double(matrix.columnSum($0)) }
    var observed = 0.0
    var expected = 0.0
    for row in 0..<matrix.size {
      for column in 0..<matrix.size where row != column {
        let weight = weights(row, column)
        observed += weight * Double(matrix[row, column])
        expected += weight * rows[row] * columns[column]
      }
    }
    guard expected > 0 else { return nil }
    value = 1 - observed * n / expected
    guard weights == .equal else {
      (standardError, standardErrorOfChance) = (nil, nil)
      return
    }
    let errors = CohenKappa.errors(matrix, kappa: value, rows: rows.map { $0 / n }, columns: columns.map { $0 / n })
    (standardError, standardErrorOfChance) = (errors.any, errors.chance)
  }

  private static func errors(
    _ matrix: ConfusionMatrix, kappa: Double, rows: [Double], columns: [Double]
  ) -> (any: Double, chance: Double) {
    let n = Double(matrix.total)
    let chance = zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
    var diagonal = 0.0
    var rest = 0.0
    for row in 0..<matrix.size {
      for column in 0..<matrix.size {
        let share = Double(matrix[row, column]) / n
        if row == column {
          let factor = 1 - (rows[row] + columns[row]) * (1 - kappa)
          diagonal += share * factor * factor
        } else {
          let sum = columns[row] + rows[column]
          rest += share * sum * sum
        }
      }
    }
    let subtracted = kappa - chance * (1 - kappa)
    let scale = n * (1 - chance) * (1 - chance)
    let variance = (diagonal + (1 - kappa) * (1 - kappa) * rest - subtracted * subtracted) / scale
    let sums = zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 * ($1.0 + $1.1) }
    let ofChance = (chance + chance * chance - sums) / scale
    return (max(0, variance).squareRoot(), max(0, ofChance).squareRoot())
  }
}
