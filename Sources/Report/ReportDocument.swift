package import Analyse
package import Corpus

/// One report as one value: what every renderer renders.
package struct ReportDocument: Hashable, Sendable {
  /// Raised whenever a field of `report.json` or a column of a CSV file changes its meaning.
  package static let schemaVersion = 1
  /// Weeks that charts and the tables in the page go back; the CSV files hold all.
  package static let mostChartWeeks = 78

  /// The sentences of its language.
  package let text: ReportText
  /// What it reports.
  package let findings: Findings
  /// What it rests on.
  package let facts: ArchiveFacts
  /// The codebook's definitions.
  package let manual: CodebookManual
  /// The title, a sentence.
  package let headline: String
  /// What the whole period shows and the last weeks do not; absent where there is nothing of the kind.
  package let period: String?
  /// What the report rests on.
  package let scope: String
  /// Set when k is below the default; shown on top of every rendering.
  package let warning: String?
  /// Sections in order of their verdict, then by name.
  package let groups: [GroupSection]
  /// The method box.
  package let method: MethodBox
  /// The weeks on every chart's time axis; empty without records.
  package let chartWeeks: [ISOWeek]

  /// Puts a document together.
  ///
  /// Pure, no clock: it speaks of "data until" the last record. Texts from outside are made printable here, so that
  /// no renderer meets a control character.
  package init(
    findings: Findings, facts: ArchiveFacts, manual: CodebookManual, language: ReportLanguage = .english,
    isValidated: Bool = false
  ) {
    let text = ReportText(language)
    let facts = facts.printable
    var findings = findings
    for index in findings.groups.indices {
      findings.groups[index].name = findings.groups[index].name.printable
      findings.groups[index].label = findings.groups[index].label?.printable
    }
    let weeks = findings.groups.flatMap { [$0.weeks.first?.week, $0.weeks.last?.week] }.compactMap { $0 }
    let span = weeks.min().flatMap { first in weeks.max().map { first...$0 } }
    let lastDay = facts.lastRecord.map { facts.timeZone.localTime(at: $0).date }
    self.text = text
    self.findings = findings
    self.facts = facts
    self.manual = manual
    headline = text.headline(findings)
    period = text.periodHeadline(findings)
    scope = text.scope(weeks: span, lastDay: lastDay)
    warning = findings.parameters.isBelowDefault ? text.lowThreshold(k: findings.parameters.k) : nil
    groups = GroupSection.sections(findings, text: text, manual: manual)
    method = MethodBox(
      facts: facts, findings: findings, text: text, isValidated: isValidated, unreviewed: manual.unreviewedLanguages,
      lastDay: lastDay)
    chartWeeks =
      span.map { span in
        let first = max(span.lowerBound.ordinal, span.upperBound.ordinal - ReportDocument.mostChartWeeks + 1)
        return (first...span.upperBound.ordinal).map(ISOWeek.init(ordinal:))
      } ?? []
  }
}

extension ArchiveFacts {
  /// The same facts with every free text made printable.
  fileprivate var printable: ArchiveFacts {
    var result = self
    for index in groups.indices {
      result.groups[index].name = groups[index].name.printable
      result.groups[index].label = groups[index].label?.printable
    }
    result.purpose = purpose.printable
    result.lawfulBasis = lawfulBasis.printable
    result.projectID = projectID.printable
    result.codebookVersion = codebookVersion.printable
    result.codebookHash = codebookHash.printable
    result.toolVersion = toolVersion.printable
    result.keyID = keyID.printable
    result.manifestHash = manifestHash.printable
    return result
  }
}
