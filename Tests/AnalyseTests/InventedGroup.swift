import Analyse
import Corpus
import TestSupport

/// Rows of one invented group, for tests of findings.
struct InventedGroup {
  static let firstWeek = ISOWeek(ordinal: 2818)
  var rows: [PersonWeek] = []
  var weeks = 0

  /// Adds a week in which some persons are active; those listed also reach a rung.
  mutating func addWeek(persons: some Sequence<Int>, reaching rung: Int = 4, by reached: Set<Int> = []) {
    for person in persons {
      let top = reached.contains(person) ? rung : 0
      rows.append(
        PersonWeek(
          group: 0, week: InventedGroup.firstWeek.advanced(by: weeks), person: person, messages: 1 + person % 3,
          topRung: Rung(top) ?? .none, heads: 1, rungs: 1 << UInt8(top), themes: UInt64(person % 4)))
    }
    weeks += 1
  }

  /// Facts with this one group, all weeks complete.
  var facts: ArchiveFacts {
    let start = Int64(InventedGroup.firstWeek.monday.daysSinceEpoch) * 86_400
    let covered =
      Instant(secondsSinceEpoch: start)...Instant(secondsSinceEpoch: start + Int64(max(1, weeks)) * 7 * 86_400 - 1)
    return ArchiveFacts(
      groups: [
        ArchiveFacts.Group(
          name: "G-INVENTED", label: nil, covered: weeks == 0 ? [] : [covered],
          messages: rows.reduce(0) { $0 + $1.messages }, events: 0, persons: Set(rows.map(\.person)).count)
      ], themes: [ThemeID("PAY"), ThemeID("WAIT")], languages: [], sources: 1, issues: 0,
      firstRecord: covered.lowerBound, lastRecord: covered.upperBound, codebookHash: "c", codebookVersion: "1",
      toolVersion: "1", keyID: "k", projectID: "p", purpose: "test", lawfulBasis: "none",
      purgeAfter: CivilDate(daysSinceEpoch: 30_000), timeZone: .utc, manifestHash: "m")
  }

  func findings(k: Int = 5) -> Findings {
    Analysis.findings(rows: rows, facts: facts, parameters: AnalysisParameters(k: k))
  }
}
