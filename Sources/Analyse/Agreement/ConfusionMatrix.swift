/// How often each true category was given each category: rows are true, columns given.
package struct ConfusionMatrix: Hashable, Sendable {
  /// Number of categories.
  package let size: Int
  /// Row by row.
  package private(set) var counts: [Int]

  /// A matrix from its counts, row by row; what is missing counts as 0, what is too much is left out.
  package init(size: Int, counts: some Sequence<Int> = []) {
    self.size = size
    self.counts = Array(counts.prefix(size * size))
    self.counts.append(contentsOf: repeatElement(0, count: size * size - self.counts.count))
  }

  /// How often what is truly `row` was given as `column`.
  package subscript(row: Int, column: Int) -> Int {
    get { counts[row * size + column] }
    set { counts[row * size + column] = newValue }
  }

  /// All pairs.
  package var total: Int { counts.reduce(0, +) }

  /// How often a category is true.
  package func rowSum(_ row: Int) -> Int { counts[(row * size)..<((row + 1) * size)].reduce(0, +) }

  /// How often a category was given.
  package func columnSum(_ column: Int) -> Int {
    stride(from: column, to: counts.count, by: size).reduce(0) { $0 + counts[$1] }
  }

  /// Share of pairs with the right category; nothing without pairs.
  package var accuracy: Double? {
    let total = total
    return total == 0 ? nil : Double((0..<size).reduce(0) { $0 + self[$1, $1] }) / Double(total)
  }

  /// One category against all others.
  package func detection(of category: Int) -> DetectionCounts {
    let right = self[category, category]
    return DetectionCounts(hits: right, falseAlarms: columnSum(category) - right, misses: rowSum(category) - right)
  }

  /// The categories from one upward against those below it.
  package func detection(from least: Int) -> DetectionCounts {
    var found = DetectionCounts()
    for row in 0..<size {
      for column in 0..<size {
        switch (row >= least, column >= least) {
        case (true, true): found.hits += self[row, column]
        case (false, true): found.falseAlarms += self[row, column]
        case (true, false): found.misses += self[row, column]
        case (false, false): break
        }
      }
    }
    return found
  }

  /// Unweighted mean of the F1 of the categories that are true or given at least once; nothing without pairs.
  package var macroF1: Double? {
    let scores = (0..<size).compactMap { detection(of: $0).f1 }
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }
}
