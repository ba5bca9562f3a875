/// Agreement of any number of coders, with values missing, for any scale: 1 − observed through expected disagreement.
///
/// K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011). By his convention 0.80 and more is firm and
/// 0.667 … 0.80 tentative.
package struct KrippendorffAlpha: Sendable {
  /// What a difference between two values means.
  package enum Scale: CaseIterable, Hashable, Sendable {
    case nominal, ordinal, interval, ratio
  }

  /// The least value that counts as firm.
  package static let firm = 0.80
  /// The least value that allows tentative conclusions.
  package static let tentative = 0.667

  /// The values that occur, in their order.
  private let values: [Int]
  /// How often each pair of values stands side by side in a unit, row by row.
  private let coincidences: [Double]

  /// From the values that each unit was given; a coder who gave none is left out, and so is a unit with fewer than two.
  ///
  /// Quadratic in the coders of a unit.
  package init(units: some Sequence<[Int]>) {
    let units = units.filter { $0.count > 1 }
    let values = Set(units.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0.element, $0.offset) })
    var coincidences = [Double](repeating: 0, count: values.count * values.count)
    for unit in units {
      let cells = unit.compactMap { places[$0] }
      let share = 1 / Double(cells.count - 1)
      for (first, row) in cells.enumerated() {
        for (second, column) in cells.enumerated() where first != second {
          coincidences[row * values.count + column] += share
        }
      }
    }
    self.values = values
    self.coincidences = coincidences
  }

  /// From two coders' matrix; the values are the numbers of the categories.
  package init(_ matrix: ConfusionMatrix) {
    let size = matrix.size
    let occurring = (0..<size).filter { matrix.rowSum($0) + matrix.columnSum($0) > 0 }
    values = occurring
    coincidences = occurring.flatMap { row in
      occurring.map { column in Double(matrix[row, column] + matrix[column, row]) }
    }
  }

  /// The coefficient; nothing where all values are the same, or none can be compared.
  ///
  /// Quadratic in the number of values.
  package func value(_ scale: Scale) -> Double? {
    let sums = values.indices.map { row in
      coincidences[(row * values.count)..<((row + 1) * values.count)].reduce(0, +)
    }
    var observed = 0.0
    var expected = 0.0
    for low in values.indices {
      // How many values lie from `low` to the one before `high`.
      var between = 0.0
      for high in values.indices[(low + 1)...] {
        between += sums[high - 1]
        let difference = difference(low, high, scale, sums: sums, between: between)
        observed += coincidences[low * values.count + high] * difference * difference
        expected += sums[low] * sums[high] * difference * difference
      }
    }
    return expected > 0 ? 1 - (sums.reduce(0, +) - 1) * observed / expected : nil
  }

  private func difference(_ low: Int, _ high: Int, _ scale: Scale, sums: [Double], between: Double) -> Double {
    switch scale {
    case .nominal: return 1
    case .ordinal: return between + sums[high] - (sums[low] + sums[high]) / 2
    case .interval: return Double(values[high]) - Double(values[low])
    case .ratio:
      let sum = Double(values[high]) + Double(values[low])
      return sum == 0 ? 0 : (Double(values[high]) - Double(values[low])) / sum
    }
  }
}
