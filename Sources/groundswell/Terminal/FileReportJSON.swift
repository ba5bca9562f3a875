import Corpus
import Foundation
import Importers
import Pipeline

/// One file's report as a JSON object for scripts.
enum FileReportJSON {
  /// The object on one line; keys in alphabetical order.
  static func object(_ report: FileReport) -> String {
    var object: [String: Any] = ["file": report.index, "name": report.name]
    switch report.outcome {
    case .read(let found):
      object["outcome"] = "read"
      object.merge(details(found)) { first, _ in first }
    case .refused(let error):
      object["outcome"] = "refused"
      object["reason"] = UserMessages.sentence(for: error)
      if case .ambiguousDateOrder(let verdict) = error { object["date_order"] = dateOrder(verdict) }
    case .skipped(let reason):
      object["outcome"] = "skipped"
      object["reason"] = UserMessages.sentence(for: reason)
    case .known: object["outcome"] = "known"
    }
    return text(object)
  }

  private static func details(_ found: Recognised) -> [String: Any] {
    var object: [String: Any] = [
      "format": found.format, "dialect": found.dialect, "date_order": dateOrder(found.dateOrder),
      "group": found.group, "titled": found.isTitled, "bytes": found.byteCount, "lines": found.lines,
      "senders": found.senders, "edited": found.edited,
      "messages": ["total": found.messageCount].merging(
        found.messages.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +),
      "events": ["total": found.eventCount].merging(
        found.events.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +),
      "byte_account": [
        "messages": found.account.messages, "events": found.account.events, "issues": found.account.issues,
        "preamble": found.account.preamble,
      ],
      "clock": ["repeated": found.repeatedHours, "skipped": found.skippedHours],
      "issues": [
        "total": found.issueCount,
        "counts": Dictionary(uniqueKeysWithValues: found.issueCounts.map { ($0.key.rawValue, $0.value) }),
        "first": found.issues.map { issue in
          [
            "kind": issue.kind.rawValue, "line": issue.line,
            "bytes": [issue.bytes.lowerBound, issue.bytes.upperBound],
          ] as [String: Any]
        },
      ] as [String: Any],
    ]
    if let first = found.first, let last = found.last {
      object["period"] = ["first": first.date.description, "last": last.date.description]
    }
    object["start"] = UserMessages.name(of: found.start)
    if !found.unknownWordings.isEmpty {
      object["unknown_wordings"] = found.unknownWordings.map { ["text": $0.text, "count": $0.count] as [String: Any] }
    }
    if let added = found.added {
      object["added"] = ["messages": added.messages, "events": added.events, "known": added.known]
    }
    if let merge = found.merge { object["merge"] = MergeText.object(merge) }
    return object
  }

  private static func dateOrder(_ verdict: DateOrderVerdict) -> [String: Any] {
    var object: [String: Any] = [
      "readings": verdict.readings.map { reading in
        var object: [String: Any] = [
          "order": reading.order.rawValue, "impossible": reading.impossible,
          "backward_steps": reading.backwardSteps,
        ]
        object["first"] = reading.first?.description
        object["last"] = reading.last?.description
        return object
      }
    ]
    object["order"] = verdict.order?.rawValue
    object["reason"] = verdict.reason?.rawValue
    object["line"] = verdict.line
    if !verdict.runs.isEmpty {
      object["runs"] = verdict.runs.map { ["order": $0.order.rawValue, "first_line": $0.firstLine] as [String: Any] }
    }
    return object
  }

  /// Any JSON object as one line with sorted keys.
  static func text(_ object: [String: Any]) -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: object, options: options) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
