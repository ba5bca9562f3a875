import Corpus
import Importers

/// Counts what an export, or a part of one, holds.
struct RecordTally: Sendable {
  /// System lines of unknown wording that are kept to be shown, each once; clear text, only ever shown masked.
  private(set) var unknownLines: [[UInt8]: Int] = [:]
  private(set) var clock: ClockReader

  private var texts = 0
  private var messages: [MessageType: Int] = [:]
  private var events: [EventType: Int] = [:]
  private var edited = 0
  private var hasWritten: [Bool]
  private var first: LocalTime?
  private var last: LocalTime?
  private var latest: LocalTime?
  private var issues: [ImportIssue] = []
  private var issueCounts: [ImportIssue.Kind: Int] = [:]
  private var account = ByteAccount()
  private var start = HistoryStart()

  /// Distinct unknown wordings kept.
  static let mostUnknownLines = 100

  /// Starts to count the records of an export with so many names.
  init(names: Int, zone: TimeZoneRules) {
    hasWritten = [Bool](repeating: false, count: names)
    clock = ClockReader(zone)
  }

  /// Counts a record; the moment it was sent at, and the offset there and then.
  @discardableResult
  mutating func count(_ record: ClearRecord) -> (instant: Instant, offset: Int) {
    if record.sentAt != latest {
      latest = record.sentAt
      if first.map({ record.sentAt < $0 }) ?? true { first = record.sentAt }
      if last.map({ $0 < record.sentAt }) ?? true { last = record.sentAt }
    }
    switch record.kind {
    case .message(let type):
      if type == .text { texts += 1 } else { messages[type, default: 0] += 1 }
      if let sender = record.sender { hasWritten[sender] = true }
    case .event(let type): events[type, default: 0] += 1
    }
    if record.isEdited { edited += 1 }
    start.add(record)
    return clock.moment(of: record.sentAt)
  }

  /// Counts a batch's issues and keeps its unknown lines.
  mutating func countOddities(of batch: RecordBatch) {
    for issue in batch.issues {
      issueCounts[issue.kind, default: 0] += 1
      if issues.count < Recognised.mostIssues { issues.append(issue) }
    }
    for range in batch.unknownLines {
      let line = Array(batch.bytes[range])
      if unknownLines[line] != nil || unknownLines.count < Self.mostUnknownLines {
        unknownLines[line, default: 0] += 1
      }
    }
  }

  /// Notes where the bytes went.
  mutating func add(_ account: ByteAccount) { self.account += account }

  /// Adds the part of the file that follows.
  mutating func append(_ next: RecordTally) {
    texts += next.texts
    messages.merge(next.messages, uniquingKeysWith: +)
    events.merge(next.events, uniquingKeysWith: +)
    edited += next.edited
    for index in hasWritten.indices where next.hasWritten[index] { hasWritten[index] = true }
    if let earliest = next.first { first = min(first ?? earliest, earliest) }
    if let end = next.last { last = max(last ?? end, end) }
    issues = Array((issues + next.issues).prefix(Recognised.mostIssues))
    issueCounts.merge(next.issueCounts, uniquingKeysWith: +)
    unknownLines.merge(next.unknownLines, uniquingKeysWith: +)
    account += next.account
    clock.add(next.clock)
    start.append(next.start)
  }

  /// Writes the counts into what is told of the export.
  func write(to recognised: inout Recognised) {
    recognised.messages = messages
    if texts > 0 { recognised.messages[.text, default: 0] += texts }
    recognised.events = events
    recognised.edited = edited
    recognised.senders = hasWritten.count { $0 }
    (recognised.first, recognised.last) = (first, last)
    (recognised.issues, recognised.issueCounts) = (issues, issueCounts)
    (recognised.repeatedHours, recognised.skippedHours) = (clock.repeated, clock.skipped)
    recognised.account = account
    recognised.start = start.verdict
  }
}
