import Corpus
import Languages
import Pipeline

/// The codebook as text for coders.
enum CodebookText {
  /// What `codebook check` prints when nothing is wrong.
  static func lines(of summary: CodebookRun.Summary) -> [String] {
    var lines = [
      "codebook \(summary.version): no faults; \(summary.codes) codes, \(summary.themes) themes",
      "sha256 \(summary.hash)",
    ]
    for language in summary.languages {
      lines.append(
        "  \(language.code.padding(to: 8)) \(language.name): \(language.rules) rules, \(language.classes) word classes"
          + (language.isReviewed || language.rules == 0 ? "" : ", not yet reviewed by a native speaker"))
      if !language.codesWithoutRules.isEmpty {
        lines.append(
          "           no rules yet for \(language.codesWithoutRules.map(\.description).joined(separator: " "))")
      }
    }
    for remark in summary.remarks { lines.append("  note: " + UserMessages.sentence(for: remark)) }
    return lines
  }

  /// All codes, themes and rungs in a line each.
  static func overview(_ codebook: Codebook) -> [String] {
    let manual = codebook.manual
    var lines = ["CODES"]
    for code in manual.codes {
      lines.append(
        "  \(code.id.description.padding(to: 9)) \(code.head.rawValue.padding(to: 13)) rung \(code.rung.value)  \(code.name)"
      )
    }
    lines.append("\nTHEMES")
    for theme in manual.themes {
      lines.append("  \(theme.id.description.padding(to: 9)) \(theme.name)")
    }
    lines.append("\nRUNGS")
    for rung in manual.rungs {
      lines.append("  \(rung.rung.value)  \(rung.name): \(rung.definition)")
    }
    return lines
  }

  /// One code, theme or rule; nothing when there is none of the name.
  static func entry(_ name: String, in codebook: Codebook) -> [String]? {
    if let code = codebook.manual.codes.first(where: { $0.id.description == name.uppercased() }) {
      return [
        "\(code.id)  \(code.name)", "head \(code.head.rawValue), rung \(code.rung.value), family \(code.family)", "",
        "What     \(code.definition)", "When     \(code.when)", "When not \(code.whenNot)", "Source   \(code.source)",
        "",
      ] + rules(yielding: .code(code.id), in: codebook)
    }
    if let theme = codebook.manual.themes.first(where: { $0.id.description == name.uppercased() }) {
      return ["\(theme.id)  \(theme.name)", "", "What     \(theme.definition)", ""]
        + rules(yielding: .theme(theme.id), in: codebook)
    }
    return codebook.languages.flatMap(\.rules).first { $0.id.description == name }.map(lines(of:))
  }

  private static func rules(yielding outcome: Rule.Outcome, in codebook: Codebook) -> [String] {
    let rules = codebook.languages.flatMap(\.rules).filter { $0.outcome == outcome }
    guard !rules.isEmpty else { return ["No rules yet."] }
    return ["RULES"] + rules.flatMap { lines(of: $0) + [""] }.dropLast()
  }

  private static func lines(of rule: Rule) -> [String] {
    var lines = ["  \(rule.id)  (\(rule.place.file):\(rule.place.line))"]
    lines += rule.anyOf.map { "      finds  \($0.source)" }
    lines += rule.with.map { "      with   \($0.source)" }
    lines += rule.unless.map { "      unless \($0.source)" }
    lines += rule.matches.map { "      yes    \(marked($0))" }
    lines += rule.misses.map { "      no     \($0.text)" }
    if let note = rule.note { lines.append("      note   \(note)") }
    return lines
  }

  /// An example with its evidence in « ».
  private static func marked(_ example: Rule.Example) -> String {
    guard let span = example.evidence else { return example.text }
    let scalars = Array(example.text.unicodeScalars)
    guard span.start <= span.end, span.end <= scalars.count else { return example.text }
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }
    return text(scalars[..<span.start]) + "«" + text(scalars[span.start..<span.end]) + "»" + text(scalars[span.end...])
  }
}

extension String {
  /// The text with blanks behind it up to a width.
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
