import Analyse
import Corpus
import Report
import Testing

struct ChartsTests {
  private let document = InventedArchive().document()

  @Test func `The list is not empty and its names are distinct`() {
    let names = ([Charts.card] + Charts.section).map(\.name)
    #expect(names.count >= 6)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Charts.section.map(\.name))
  func `A chart states a finding and stays on its plane`(name: String) throws {
    let kind = try #require(Charts.section.first { $0.name == name })
    let context = ChartContext(document)
    let charts = document.groups.compactMap { kind.chart(of: $0, in: context) }
    #expect(charts.count >= 3)
    for chart in charts {
      #expect(!chart.finding.isEmpty && !chart.title.isEmpty)
      #expect(!chart.drawing.paths.isEmpty)
      for label in chart.drawing.labels {
        #expect((0...Double(chart.drawing.width)).contains(label.x))
        #expect((0...Double(chart.drawing.height)).contains(label.y))
      }
    }
  }

  @Test func `A line does not bridge a gap or a hidden week`() throws {
    let section = try #require(document.groups.first { $0.findings.name == "G-TURNOVER" })
    let chart = try #require(Charts.card.chart(of: section, in: ChartContext(document)))
    let line = try #require(chart.drawing.paths.first { $0.style == "line broad" })
    let drawn = Set(try #require(line.points).split(separator: " ").map { String($0.prefix(8)) })
    let weeks = section.findings.weeks.map { drawn.contains($0.week.description) }
    let runs = zip([false] + weeks, weeks).count { !$0 && $1 }
    #expect(runs >= 2)
    #expect(line.outline.data.utf8.count { $0 == UInt8(ascii: "M") } == runs)
  }

  @Test func `A group of too few persons has no chart of shares`() throws {
    let small = try #require(document.groups.last)
    #expect(Charts.card.chart(of: small, in: ChartContext(document)) == nil)
  }
}
