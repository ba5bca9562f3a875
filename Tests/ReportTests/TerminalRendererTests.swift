import Analyse
import Corpus
import Report
import TestSupport
import Testing

struct TerminalRendererTests {
  @Test func `The text of the invented archive is the golden one`() throws {
    try expectGolden(TerminalRenderer().render(InventedArchive().document()), "reports/invented.txt")
  }

  @Test func `No line is wider than 80 columns`() {
    let text = TerminalRenderer().render(InventedArchive().document(AnalysisParameters(k: 3)))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.hasPrefix("! Unsafe setting"))
  }

  @Test func `An empty archive has a text too`() {
    var archive = InventedArchive()
    archive.rows = []
    archive.facts.groups = []
    archive.facts.lastRecord = nil
    #expect(TerminalRenderer().render(archive.document()) == "Nothing has been imported yet.\nNo records.\n")
  }
}
