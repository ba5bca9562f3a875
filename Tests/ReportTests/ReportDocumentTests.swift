import Analyse
import Corpus
import Report
import Testing

struct ReportDocumentTests {
  private let document = InventedArchive().document()

  @Test func `The invented groups have the verdicts they were made for`() {
    let verdicts = Dictionary(
      uniqueKeysWithValues: document.groups.map { ($0.findings.name, $0.findings.change.outcome) })
    #expect(
      verdicts == [
        "G-RISINGAA": .risen, "G-TURNOVER": .risenByTurnover, "G-STEADYAA": .noClearChange,
        "G-SMALLAAA": .tooLittleData,
      ])
  }

  @Test func `Groups come in order of their verdict and carry their label or their name`() {
    #expect(
      document.groups.map(\.title) == ["Northern couriers", "Night vans & <drivers>", "Harbour riders", "G-SMALLAAA"])
    #expect(Set(document.groups.map(\.anchor)).count == document.groups.count)
  }

  @Test func `The headline counts the groups`() {
    #expect(
      document.headline
        == "In 1 of 4 groups more persons turn toward organised action; in 1 more the rise may come from other people.")
  }

  @Test func `The method box names what a number depends on`() {
    let text = document.method.rows.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    let facts = InventedArchive().facts
    for value in [
      facts.toolVersion, facts.codebookVersion, facts.codebookHash, facts.keyID, facts.manifestHash, facts.purpose,
      facts.lawfulBasis, facts.purgeAfter.description, "Europe/Copenhagen", "5 persons", "2024-08-08",
    ] { #expect(text.contains(value), "\(value)") }
    let limits = document.method.limits.joined(separator: " ")
    #expect(limits.contains("2024/2831") && limits.contains("employer") && limits.contains("not been validated"))
  }

  @Test func `A validated codebook is said to be one`() {
    let archive = InventedArchive()
    let validated = ReportDocument(
      findings: document.findings, facts: archive.facts, manual: archive.manual, isValidated: true)
    #expect(!validated.method.limits.joined().contains("not been validated"))
  }

  @Test func `Languages that no native speaker reviewed are named, and nobody else's`() {
    var archive = InventedArchive()
    #expect(!document.method.limits.joined().contains("native speaker"))
    archive.manual.unreviewedLanguages = ["Danish", "Polish"]
    let limits = ReportDocument(findings: document.findings, facts: archive.facts, manual: archive.manual).method.limits
    #expect(limits.contains("No native speaker has reviewed the words of Danish, Polish yet."))
  }

  @Test func `A low k is marked on every rendering`() throws {
    let low = InventedArchive().document(AnalysisParameters(k: 3))
    let warning = try #require(low.warning)
    #expect(try HTMLRenderer().render(low).contains(warning))
    #expect(TerminalRenderer().render(low).contains("Unsafe setting"))
    #expect(JSONRenderer().render(low).contains("Unsafe setting"))
    #expect(document.warning == nil)
  }

  @Test func `A small group says that there is too little data and shows no number`() throws {
    let small = try #require(document.groups.last)
    #expect(small.verdict.contains("Too little data"))
    #expect(small.findings.messages == .hidden)
    #expect(small.findings.weeks.allSatisfy { $0.persons.value == nil && $0.counts.allSatisfy { $0.value == nil } })
  }

  @Test func `Charts go back two years at most`() {
    var archive = InventedArchive()
    let early = Instant(secondsSinceEpoch: 1_500_000_000)
    archive.facts.groups[0].covered.append(early...early)
    #expect(archive.document().chartWeeks.count == ReportDocument.mostChartWeeks)
    #expect(document.chartWeeks.count == InventedArchive.weeks)
  }
}
