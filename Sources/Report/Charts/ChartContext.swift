import Analyse
import Corpus

/// What all charts of a page share: the words, the time axis' weeks and the scale of shares.
package struct ChartContext: Hashable, Sendable {
  let text: ReportText
  let findings: Findings
  let manual: CodebookManual
  let weeks: [ISOWeek]
  /// The share at the top of every chart of the two levels, 0 … 1.
  let topShare: Double
  /// The share at the top of every panel of a head, 0 … 1.
  let topHead: Double

  /// Takes from a document what its charts share.
  ///
  /// Linear in groups times weeks.
  package init(_ document: ReportDocument) {
    text = document.text
    findings = document.findings
    manual = document.manual
    weeks = document.chartWeeks
    topShare = ChartContext.top([Measures.strict, Measures.broad], of: document)
    topHead = ChartContext.top(Array(Measures.heads.prefix(3)), of: document)
  }

  /// A round number that no drawn share of these measures exceeds, in any group.
  private static func top(_ measures: [Measure], of document: ReportDocument) -> Double {
    let findings = document.findings
    let indices = measures.compactMap(findings.index(of:))
    let shares = findings.groups.flatMap(\.weeks).flatMap { row in
      indices.compactMap { row.share(of: $0, confidence: findings.parameters.confidence)?.value }
    }
    return ValueAxis.roundTop((shares.max() ?? 0.1) * 100) / 100
  }

  /// The rows of a group that lie on the time axis.
  func rows(_ group: GroupFindings) -> [WeekRow] {
    guard let first = weeks.first else { return [] }
    return group.weeks.filter { $0.week >= first }
  }
}
