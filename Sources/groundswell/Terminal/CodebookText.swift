import Corpus
import Languages
import Pipeline
import Report

/// What `codebook check` says of a codebook.
enum CodebookText {
  /// What `codebook check` prints when nothing is wrong.
  static func lines(of summary: CodebookRun.Summary) -> [String] {
    var lines = [
      "codebook \(summary.version.printable): no faults; \(summary.codes) codes, \(summary.themes) themes",
      "sha256 \(summary.hash)",
    ]
    if let dictionary = summary.dictionary { return lines + Self.lines(of: dictionary) }
    for language in summary.languages {
      lines.append(
        "  \(language.code.padding(to: 8)) \(language.name): \(language.rules) rules, \(language.classes) word classes"
          + (language.isReviewed || language.classes == 0 ? "" : ", not yet reviewed by a native speaker"))
      if !language.codesWithoutRules.isEmpty {
        lines.append(
          "           no rules yet for \(language.codesWithoutRules.map(\.description).joined(separator: " "))")
      }
    }
    for (issue, place) in summary.issues {
      lines.append("  note: " + UserMessages.sentence(for: issue, at: place))
    }
    for remark in summary.remarks { lines.append("  note: " + UserMessages.sentence(for: remark)) }
    return lines
  }

  /// What a dictionary's categories mean, and what in it cannot be matched.
  private static func lines(of dictionary: RivalDictionary) -> [String] {
    var lines = ["\(dictionary.format.name) dictionary, read as \(dictionary.encoding.rawValue)"]
    for category in dictionary.categories where category.entries > 0 {
      let meaning =
        category.outcomes.map { $0.isEmpty ? "none, by the map" : $0.map(\.name).joined(separator: " ") }
        ?? "nothing: no code or theme of this name, and not in the map"
      lines.append("  \(category.name.printable): \(InspectionText.grouped(category.entries)) entries → \(meaning)")
    }
    return lines + dictionary.leftOut.map(\.report)
  }
}

extension String {
  /// The text with blanks behind it up to a width.
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension DictionaryFormat {
  fileprivate var name: String {
    switch self {
    case .quanteda: "quanteda"
    case .liwc: "LIWC"
    case .wordStat: "WordStat"
    }
  }
}
