import Classify
import Corpus
import Report

extension ExplainText {
  /// The sums of the scorecards and what counted for the first, for a message that rules left open.
  func weighingLines(_ trace: Trace, text: String) -> [String] {
    guard let weighing = trace.weighing, let first = weighing.totals.first else { return [] }
    let sums = weighing.totals.map { "\(Self.short($0.card)) \($0.points)" }.joined(separator: ", ")
    var lines = ["", "  Rules leave it open, so scorecards weigh it: \(sums)"]
    lines += weighing.parts.map { part in
      let found = part.span.map { ", «\(self.part(text, $0))»" } ?? ""
      return "    \(ScorecardText.signed(part.points))  \(part.name)\(found)"
    }
    if first.code == nil { lines.append("    so it gets no code from them") }
    if weighing.isKnown { lines.append("    which rules have found already, so it adds nothing") }
    return lines
  }

  private static func short(_ card: RuleID) -> String {
    String(card.description.drop { $0 != "/" }.dropFirst())
  }
}
