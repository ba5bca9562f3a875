/// One number of a published table.
package enum Cell: Hashable, Sendable {
  case shown(Int)
  /// Fewer than k persons, zero included, or a number that would give such a cell away. Deliberately one case: which
  /// of these it is must not be told.
  case hidden
  /// No export covers the week.
  case unseen

  /// The number, where it is shown.
  package var value: Int? {
    if case .shown(let value) = self { value } else { nil }
  }
}
