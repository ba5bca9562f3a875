/// The rules by which small cells are hidden, in one place.
///
/// What is protected is that few persons *did* something. That few persons did not do it can be seen from a shown count
/// beside the shown number of active persons.
package enum SmallCells {
  /// A count of persons among the active ones: hidden unless both reach k.
  ///
  /// Zero is hidden like 1 … k − 1, so that the two cannot be told apart.
  package static func cell(persons: Int, amongActive active: Int, k: Int) -> Cell {
    active >= k && persons >= k ? .shown(persons) : .hidden
  }

  /// Another number (messages) about some persons: hidden unless the persons reach k.
  package static func cell(_ number: Int, about persons: Int, k: Int) -> Cell {
    persons >= k ? .shown(number) : .hidden
  }

  /// Whether printing the sum of a row would give back one of its hidden cells.
  ///
  /// Each hidden cell lies in 0 … k − 1; the sum narrows that. Fewer than three remaining values count as given back.
  /// This is the bounds check of M. Fischetti and J. J. Salazar for a single row (feasibility intervals).
  package static func sumGivesBack(row: [Cell], sum: Int, k: Int) -> Bool {
    let hidden = row.count { $0 == .hidden }
    guard hidden > 0 else { return false }
    let rest = sum - row.reduce(0) { $0 + ($1.value ?? 0) }
    let low = max(0, rest - (hidden - 1) * (k - 1))
    let high = min(k - 1, rest)
    return high - low < 2
  }

  /// Hides one more cell, the smallest shown, of a row whose sum is printed elsewhere and that has exactly one hidden
  /// cell; any other row is returned unchanged.
  package static func complementing(_ row: [Cell]) -> [Cell] {
    guard row.count(where: { $0 == .hidden }) == 1 else { return row }
    var smallest: (index: Int, value: Int)?
    for (index, cell) in row.enumerated() {
      guard let value = cell.value, value < smallest?.value ?? .max else { continue }
      smallest = (index, value)
    }
    guard let smallest else { return row }
    var result = row
    result[smallest.index] = .hidden
    return result
  }
}
