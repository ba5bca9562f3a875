import Corpus
import Pipeline

/// One imported file's report as lines for a person.
enum ImportText {
  /// What `import` prints about a file: what was added, and how to learn more where something was odd.
  static func lines(of report: FileReport) -> [String] {
    guard case .read(let found) = report.outcome, let added = found.added else {
      return InspectionText.lines(of: report)
    }
    let number = InspectionText.grouped
    var lines = [
      report.name,
      "  \(found.group): added \(number(added.messages)) messages and \(number(added.events)) events"
        + (added.known > 0 ? "; \(number(added.known)) were there already" : ""),
    ]
    if let merge = found.merge { lines += MergeText.lines(of: merge) }
    if let first = found.first, let last = found.last {
      lines.append("  \(first.date) … \(last.date), \(InspectionText.dates(found.dateOrder))")
    }
    if found.issueCount > 0 {
      lines.append("  \(number(found.issueCount)) issues; groundswell inspect shows them")
    }
    if !found.isTitled {
      lines.append("  no title in the file: its name stands in for the group; --group gives one")
    }
    return lines
  }
}
