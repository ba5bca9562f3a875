package import Corpus

/// Some records of an export in file order, and what was odd about the bytes they came from.
///
/// Reused between calls.
package struct RecordBatch: Sendable {
  /// In file order.
  package var records: [ClearRecord] = []
  /// In the order in which they were noticed, which may run one record ahead of `records`.
  package var issues: [ImportIssue] = []

  /// An empty batch.
  package init() {}

  /// True when there is neither a record nor an issue.
  package var isEmpty: Bool { records.isEmpty && issues.isEmpty }

  /// Forgets the content and keeps the memory.
  mutating func reset() {
    records.removeAll(keepingCapacity: true)
    issues.removeAll(keepingCapacity: true)
  }
}
