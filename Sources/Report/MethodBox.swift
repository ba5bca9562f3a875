import Analyse
import Corpus

/// How the numbers came about, so that they can be repeated and doubted.
package struct MethodBox: Hashable, Sendable {
  /// A name and a value.
  package struct Row: Hashable, Sendable {
    /// What it is.
    package let name: String
    /// Its value.
    package let value: String
  }

  /// Versions, hashes and numbers.
  package let rows: [Row]
  /// What the report cannot say.
  package let limits: [String]
  /// How its numbers are to be read.
  package let howToRead: [String]

  init(
    facts: ArchiveFacts, findings: Findings, text: ReportText, isValidated: Bool, unreviewed: [String],
    lastDay: CivilDate?
  ) {
    let parameters = findings.parameters
    rows = ReportText.MethodRow.allCases.map { row in
      let value =
        switch row {
        case .tool: facts.toolVersion
        case .codebook: facts.codebookVersion
        case .codebookHash: facts.codebookHash
        case .key: facts.keyID
        case .manifest: facts.manifestHash
        case .project: facts.projectID
        case .timeZone: facts.timeZone.identifier
        case .rows:
          text.rows(
            messages: findings.messages.value.map(Decimals.grouped) ?? text.label(.hidden),
            groups: facts.groups.count, sources: facts.sources, issues: facts.issues)
        case .purpose: facts.purpose
        case .lawfulBasis: facts.lawfulBasis
        case .purgeAfter: facts.purgeAfter.description
        case .dataUntil: lastDay?.description ?? text.label(.none)
        case .threshold, .windows, .interval, .unit, .verdict: text.method(row, parameters)
        }
      return Row(name: text.name(of: row), value: value)
    }
    limits = text.limits(k: parameters.k, isValidated: isValidated, unreviewed: unreviewed.map(\.printable))
    howToRead = text.howToRead(k: parameters.k, confidence: text.confidence(parameters))
  }
}
