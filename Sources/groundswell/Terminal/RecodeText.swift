import Corpus
import Pipeline
import Store

/// What a recoding changed, for a person or a script.
enum RecodeText {
  /// Lines for a person: totals, then each change of head and of rung.
  static func lines(of result: RecodeRun.Result) -> [String] {
    let summary = result.summary
    let number = InspectionText.grouped
    var lines = [
      "Coded \(number(summary.messages)) messages with codebook \(result.after.version)"
        + (result.before.map { " (before: \($0.version)\($0.hash == result.after.hash ? ", the same" : ""))" } ?? "")
        + ".",
      summary.changed == 0
        ? "Nothing changed."
        : "\(number(summary.changed)) messages changed in their head, rung, language, codes, themes or evidence.",
    ]
    lines += summary.heads.map { "  \($0.old.rawValue) → \($0.new.rawValue): \(number($0.messages))" }
    lines += summary.rungs.map { "  rung \($0.old.value) → \($0.new.value): \(number($0.messages))" }
    return lines
  }

  /// The same as a JSON object on one line.
  static func json(_ result: RecodeRun.Result) -> String {
    let summary = result.summary
    var object: [String: Any] = [
      "messages": summary.messages, "changed": summary.changed, "codebook": result.after.hash,
      "codebook_version": result.after.version,
      "heads": summary.heads.map {
        ["old": $0.old.rawValue, "new": $0.new.rawValue, "messages": $0.messages] as [String: Any]
      },
      "rungs": summary.rungs.map { ["old": $0.old.value, "new": $0.new.value, "messages": $0.messages] },
    ]
    object["codebook_before"] = result.before?.hash
    return FileReportJSON.text(object)
  }
}
