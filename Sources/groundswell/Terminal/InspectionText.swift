import Corpus
import Pipeline
import Report

/// One file's report as lines for a person.
enum InspectionText {
  /// What `inspect` prints about a file; the first line is its name.
  static func lines(of report: FileReport) -> [String] {
    switch report.outcome {
    case .read(let found): [report.name] + details(found)
    case .refused(let error): [report.name, "  cannot be read: " + UserMessages.sentence(for: error)]
    case .skipped(let reason): [report.name, "  skipped: " + UserMessages.sentence(for: reason)]
    case .known: [report.name, "  already in the archive: nothing to add"]
    }
  }

  private static func details(_ found: Recognised) -> [String] {
    var rows: [(String, String)] = [
      ("format", "\(found.format), dialect \(found.dialect)"),
      ("dates", dates(found.dateOrder)),
      ("group", found.group + (found.isTitled ? "" : " (no title in the file: its name stands in; --group gives one)")),
      ("period", period(found)),
      ("start", UserMessages.sentence(for: found.start)),
      (
        "messages",
        counts(found.messageCount, found.messages.map { ($0.key.rawValue, $0.value) })
          + (found.edited > 0 ? ", \(grouped(found.edited)) edited" : "") + ", \(grouped(found.senders)) senders"
      ),
      ("events", counts(found.eventCount, found.events.map { ($0.key.rawValue, $0.value) })),
      ("bytes", bytes(found)),
    ]
    if found.repeatedHours + found.skippedHours > 0 {
      rows.append(
        (
          "clock",
          "\(grouped(found.repeatedHours)) times in the hour that autumn shows twice (taken as the first), "
            + "\(grouped(found.skippedHours)) in the hour that spring leaves out"
        ))
    }
    rows.append(("issues", found.issueCount == 0 ? "none" : grouped(found.issueCount)))
    var lines = rows.map { "  " + $0.0 + String(repeating: " ", count: 10 - $0.0.count) + $0.1 }
    for kind in ImportIssue.Kind.allCases {
      guard let count = found.issueCounts[kind] else { continue }
      let places = found.issues.filter { $0.kind == kind }.prefix(5).map { "\($0.line)" }
      let more = count > places.count ? " …" : ""
      lines.append(
        "    \(grouped(count)) × \(UserMessages.sentence(for: kind)), line \(places.joined(separator: ", "))\(more)")
    }
    return lines + unknownWordings(found)
  }

  /// Lines of the app that no language knows, so that somebody who can read them adds them.
  private static func unknownWordings(_ found: Recognised) -> [String] {
    guard !found.unknownWordings.isEmpty else { return [] }
    var lines = ["    unknown wording, names covered; add it to the `exports.yaml` of its language:"]
    for (text, count) in found.unknownWordings.prefix(10) {
      lines.append("      \(grouped(count)) × \(text.printable)")
    }
    let more = found.unknownWordings.count - 10
    if more > 0 { lines.append("      and \(grouped(more)) more; `--json` has up to 100") }
    return lines
  }

  /// The verdict on the order of day and month, with what it rests on.
  static func dates(_ verdict: DateOrderVerdict) -> String {
    if !verdict.runs.isEmpty {
      let runs = verdict.runs.map { "\(UserMessages.name(of: $0.order)) from line \($0.firstLine)" }
      return "two orders, each proven where it stands: " + runs.joined(separator: ", ")
    }
    guard let order = verdict.order, let reason = verdict.reason else {
      return "undecided: " + verdict.readings.map(reading).joined(separator: "; or ")
    }
    let proof = verdict.line.map { " (line \($0))" } ?? ""
    return "\(UserMessages.name(of: order)): \(UserMessages.sentence(for: reason))\(proof)"
  }

  /// One reading of the dates, as a span of days.
  static func reading(_ reading: DateOrderVerdict.Reading) -> String {
    let span = reading.first.flatMap { first in reading.last.map { "\(first) … \($0)" } } ?? "no date"
    return "\(UserMessages.name(of: reading.order)) \(span), \(reading.impossible) impossible dates, "
      + "\(reading.backwardSteps) steps back in time"
  }

  private static func period(_ found: Recognised) -> String {
    guard let first = found.first, let last = found.last else { return "no records" }
    return "\(first.date) … \(last.date)"
  }

  private static func counts(_ total: Int, _ parts: [(String, Int)]) -> String {
    let listed = parts.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.map { "\(grouped($0.1)) \($0.0)" }
    return grouped(total) + (listed.isEmpty ? "" : " (\(listed.joined(separator: ", ")))")
  }

  private static func bytes(_ found: Recognised) -> String {
    let account = found.account
    return "\(grouped(found.byteCount)), all accounted for: \(grouped(account.messages)) in messages, "
      + "\(grouped(account.events)) in events, \(grouped(account.issues)) in issues, \(grouped(account.preamble)) before the first"
  }

  /// A number with a comma at every third digit.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }
}
