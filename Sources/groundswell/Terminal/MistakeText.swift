import Corpus
import Pipeline
import Report

/// Messages that the rules code otherwise than the person did, for reading one by one.
enum MistakeText {
  /// How many there are, and the first of them.
  static func lines(of mistakes: [Mistake], listing: ValidationText.Listing) -> [String] {
    let number = InspectionText.grouped
    guard !mistakes.isEmpty else { return ["No errors in head or rung."] }
    let counts = Mistake.Kind.allCases.map { kind in
      "\(name(of: kind)) \(number(mistakes.count { $0.kind == kind }))"
    }
    let shown = listing.count(of: mistakes.count)
    var lines = ["ERRORS \(number(mistakes.count)): \(counts.joined(separator: ", "))"]
    for mistake in mistakes.prefix(shown) { lines += [""] + entry(mistake) }
    if shown < mistakes.count {
      lines += ["", "\(number(mistakes.count - shown)) more; --errors all lists them."]
    }
    return lines
  }

  private static func name(of kind: Mistake.Kind) -> String {
    switch kind {
    case .missedCall: "missed calls"
    case .falseCall: "false calls"
    case .head: "other heads"
    case .rung: "rungs alone"
    }
  }

  private static func entry(_ mistake: Mistake) -> [String] {
    let title =
      switch mistake.kind {
      case .missedCall: "missed call"
      case .falseCall: "false call"
      case .head: "head"
      case .rung: "rung"
      }
    var lines = [
      "\(title)  \(mistake.id.printable)  \(mistake.language.printable)  \(mistake.path):\(mistake.line)",
      "  gold   \(said(mistake.gold))", "  given  \(said(mistake.given))",
    ]
    if !mistake.rules.isEmpty {
      lines.append("  rules  \(mistake.rules.map(\.description).joined(separator: " "))")
    }
    let text = mistake.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines + text.map { "  │ " + String($0).printable }
  }

  private static func said(_ said: Mistake.Said) -> String {
    let codes = said.codes.map(\.description).joined(separator: " ")
    let themes = said.themes.map(\.description).joined(separator: " ")
    return "\(said.head.rawValue) \(said.rung.value)" + (codes.isEmpty ? "" : "  \(codes)")
      + (themes.isEmpty ? "" : "  [\(themes)]")
  }
}
