package import Corpus

/// Some records of an export in file order, and what was odd about the bytes they came from.
///
/// Reused between calls.
package struct RecordBatch: Sendable {
  /// In file order.
  package var records: [ClearRecord] = []
  /// The texts of the records, one after the other; each record says which part is its own.
  package var bytes: [UInt8] = []
  /// In the order in which they were noticed, which may run one record ahead of `records`.
  package var issues: [ImportIssue] = []

  /// System lines of unknown wording, as parts of `bytes`: for showing them, masked, to people who can add the wording.
  package var unknownLines: [Range<Int>] = []

  /// An empty batch.
  package init() {}

  /// What the person wrote, as text.
  package func text(of record: ClearRecord) -> String {
    String(decoding: bytes[record.text], as: UTF8.self)
  }

  /// True when there is neither a record nor an issue.
  package var isEmpty: Bool { records.isEmpty && issues.isEmpty }

  /// Forgets the content and keeps the memory.
  mutating func reset() {
    records.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    issues.removeAll(keepingCapacity: true)
    unknownLines.removeAll(keepingCapacity: true)
  }
}
