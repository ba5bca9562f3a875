package import Corpus

/// Why an export begins where it begins, as far as its first records and its length tell.
///
/// Members see a group's history from their own joining on, and phones export the latest 40,000 messages, or 10,000 with
/// media (WhatsApp's help pages, 2023): silence before the first line means nothing.
package struct HistoryStart: Sendable {
  /// What is known of the start.
  package enum Verdict: Hashable, Sendable {
    /// The group was created there.
    case groupCreated
    /// The exporter came into the group there.
    case exporterJoined
    /// As many messages as a phone exports at most: earlier ones are probably left out.
    case exportLimit(Int)
    case unknown
  }

  /// Records at the beginning in which the group's making or the exporter's coming must stand.
  private static let beginning = 10
  private static let limits = [40_000, 10_000]
  /// Real files end some records short of the limit (39,999).
  private static let tolerance = 10

  private var records = 0
  private var messages = 0
  private var isCreated = false
  private var hasJoined = false

  /// Nothing read yet.
  package init() {}

  /// Adds the next record of the file.
  package mutating func add(_ record: ClearRecord) {
    records += 1
    if case .message = record.kind { messages += 1 }
    guard records <= Self.beginning, case .event(let type) = record.kind else { return }
    switch type {
    case .created: isCreated = true
    // Somebody was added and no name stands there: it was "you".
    case .added where record.members.isEmpty: hasJoined = true
    case .joined where record.sender == nil: hasJoined = true
    default: break
    }
  }

  /// Adds the records of the part of the file that follows.
  package mutating func append(_ next: HistoryStart) {
    if records == 0 {
      self = next
      return
    }
    records += next.records
    messages += next.messages
  }

  /// What the beginning tells.
  package var verdict: Verdict {
    if isCreated { return .groupCreated }
    func isNear(_ limit: Int) -> Bool { [messages, records].contains { abs($0 - limit) <= Self.tolerance } }
    if let limit = Self.limits.first(where: isNear) { return .exportLimit(limit) }
    return hasJoined ? .exporterJoined : .unknown
  }
}
