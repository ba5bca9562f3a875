/// Agreement beyond chance of the same number of coders on every unit; one row of counts per category for each unit.
///
/// J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971). Nothing
/// where the units do not have the same number of coders (at least two), or where all gave one and the same category.
package func fleissKappa(_ table: [[Int]]) -> Double? {
  guard let coders = table.first?.reduce(0, +), coders > 1, let categories = table.first?.count,
    table.allSatisfy({ $0.count == categories && $0.reduce(0, +) == coders })
  else { return nil }
  let pairs = Double(coders * (coders - 1))
  let observed = table.reduce(0) { $0 + $1.reduce(0) { $0 + Double($1 * ($1 - 1)) } / pairs } / Double(table.count)
  let expected = (0..<categories).reduce(0.0) { sum, category in
    let share = Double(table.reduce(0) { $0 + $1[category] }) / Double(table.count * coders)
    return sum + share * share
  }
  return expected < 1 ? (observed - expected) / (1 - expected) : nil
}
