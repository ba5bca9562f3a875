import Analyse
import Corpus
import Report
import Testing

struct ReportFilesTests {
  @Test func `The same document gives the same bytes under distinct plain names`() throws {
    let first = try ReportFiles.all(InventedArchive().document())
    let second = try ReportFiles.all(InventedArchive().document())
    #expect(first == second)
    #expect(first.map(\.name) == ["report.html", "report.json", "coverage.csv", "weekly.csv", "themes.csv"])
    #expect(first.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test func `No output holds a person's running number, and other numbers change nothing`() throws {
    var archive = InventedArchive()
    let files = try ReportFiles.all(archive.document())
    for index in archive.rows.indices { archive.rows[index].person += 87_654_000 }
    let renumbered = try ReportFiles.all(archive.document())
    #expect(renumbered == files)
    for file in renumbered { #expect(!String(decoding: file.bytes, as: UTF8.self).contains("87654")) }
  }

  @Test func `A hostile label harms no output`() throws {
    let hostile = [
      "\"><script>alert(1)</script>", "\"\u{301} onload=\"x", "=HYPERLINK(\"x\")", "\u{1B}]0;x\u{07}\u{202E}gnp",
    ]
    var archive = InventedArchive()
    for (index, label) in hostile.enumerated() { archive.facts.groups[index].label = label }
    archive.facts.purpose = "</dd><script>1</script>"
    let document = archive.document()
    for file in try ReportFiles.all(document) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{07}" })
      if file.name.hasSuffix(".html") {
        #expect(!text.contains("<script"))
        #expect(text.contains("&lt;script&gt;"))
        #expect(
          !text.unicodeScalars.indices.contains { text.unicodeScalars[$0...].starts(with: "\"\u{301}".unicodeScalars) })
      }
      if file.name.hasSuffix(".csv") {
        let rows = CSVRendererTests.parsed(text)
        #expect(rows.allSatisfy { $0.allSatisfy { !$0.hasPrefix("=") } })
        #expect(rows.contains { $0[1].hasPrefix("'=") })
      }
    }
    #expect(!TerminalRenderer().render(document).unicodeScalars.contains("\u{1B}"))
  }

  @Test func `An archive without groups or records has all files`() throws {
    var archive = InventedArchive()
    archive.rows = []
    archive.facts.groups = []
    archive.facts.firstRecord = nil
    archive.facts.lastRecord = nil
    let document = archive.document()
    #expect(document.headline == "Nothing has been imported yet.")
    #expect(try ReportFiles.all(document).count == 5)
  }
}
