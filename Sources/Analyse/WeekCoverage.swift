/// How much of a week the exports of a group have seen.
package enum WeekCoverage: String, CaseIterable, Hashable, Comparable, Sendable {
  /// No export covers it: its numbers are missing, never zero.
  case none
  /// Covered in part: drawn hollow, left out of every comparison.
  case partial
  /// Covered from Monday 00:00 to Sunday 24:00: without messages it is a true zero.
  case complete

  /// Orders by how much was seen.
  package static func < (left: WeekCoverage, right: WeekCoverage) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .partial: 1
    case .complete: 2
    }
  }
}
