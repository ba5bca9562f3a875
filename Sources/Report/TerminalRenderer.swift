import Analyse

/// The document as a short text for a terminal, with a row of blocks for the share of persons who called for action.
package struct TerminalRenderer: Sendable {
  /// Columns at most.
  static let width = 80
  /// Weeks of a row of blocks.
  static let weeks = 40

  /// Makes a renderer.
  package init() {}

  /// The text with a line feed at its end.
  package func render(_ document: ReportDocument) -> String {
    let text = document.text
    var lines: [String] = []
    if let warning = document.warning { lines += TerminalRenderer.wrapped("! " + warning, indentation: "  ") + [""] }
    lines += TerminalRenderer.wrapped(document.headline, indentation: "")
    if let period = document.period { lines += TerminalRenderer.wrapped(period, indentation: "") }
    lines += TerminalRenderer.wrapped(document.scope, indentation: "")
    let strict = document.findings.index(of: Measures.strict)
    for section in document.groups {
      lines.append("")
      lines.append("\(section.title)  [\(section.badge)]")
      lines += TerminalRenderer.wrapped("  " + section.verdict, indentation: "  ")
      if let step = section.findings.largestStep {
        lines += TerminalRenderer.wrapped("  " + text.largestStep(step), indentation: "  ")
      }
      if let strict, let row = sparkline(section.findings, measure: strict, document: document) {
        lines.append("  " + row)
      }
      lines += TerminalRenderer.wrapped("  " + section.coverage, indentation: "  ")
    }
    if !document.groups.isEmpty {
      lines.append("")
      lines += TerminalRenderer.wrapped(text.sparklineKey(k: document.findings.parameters.k), indentation: "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One block per week: its height is the share, up to the highest of this group, which is named at the end.
  private func sparkline(_ group: GroupFindings, measure: Int, document: ReportDocument) -> String? {
    let rows = group.weeks.suffix(TerminalRenderer.weeks)
    guard let first = rows.first, let last = rows.last else { return nil }
    let shares = rows.map { $0.share(of: measure, confidence: document.findings.parameters.confidence)?.value }
    let top = shares.compactMap { $0 }.max() ?? 0
    let blocks = Array("▁▂▃▄▅▆▇█")
    let row = zip(rows, shares).map { row, share -> Character in
      guard let share else { return row.coverage == .none ? " " : "·" }
      return blocks[min(blocks.count - 1, Int(share / max(top, 1e-9) * 7.999))]
    }
    let peak = top > 0 ? "  " + document.text.upTo(percent: Decimals.fixed(top * 100)) : ""
    return "\(first.week) \(String(row)) \(last.week)\(peak)"
  }

  /// Breaks a text at blanks; following lines are indented.
  static func wrapped(_ text: String, indentation: String) -> [String] {
    var lines: [String] = []
    let lead = String(text.prefix { $0 == " " })
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = (lines.isEmpty ? lead : indentation) + word
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = indentation + word
      }
    }
    return lines + [line]
  }
}
