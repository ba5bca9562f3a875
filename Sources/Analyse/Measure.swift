package import Corpus

/// One thing that is counted: how many of the persons active in a week did it.
package struct Measure: Hashable, Sendable {
  /// What a person must have done in the week to count.
  package enum Test: Hashable, Sendable {
    /// At least one message of this rung or a higher one.
    case reached(Rung)
    /// At least one message with this head. One person may count under several heads.
    case head(Head, bit: Int)
    /// At least one message with this theme, the n-th of `ArchiveFacts.themes`.
    case theme(ThemeID, bit: Int)
  }

  /// Stable name for files and tables, such as `reached-4`, `head-coping`, `theme-PAY`.
  package var name: String
  /// Which person-weeks it counts.
  package var test: Test

  /// Whether a person's week counts.
  package func holds(for row: PersonWeek) -> Bool {
    switch test {
    case .reached(let rung): row.topRung >= rung
    case .head(_, let bit): row.heads >> UInt8(bit) & 1 == 1
    case .theme(_, let bit): row.themes >> UInt64(bit) & 1 == 1
    }
  }
}
