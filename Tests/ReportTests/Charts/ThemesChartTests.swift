import Analyse
import Corpus
import Testing

@testable import Report

struct ThemesChartTests {
  private let document = InventedArchive().document()

  @Test func `Themes come by how many persons spoke of them`() throws {
    let context = ChartContext(document)
    let section = try #require(document.groups.first)
    let themes = ThemesChart.themes(context.rows(section.findings), context: context)
    let totals = themes.map { index in section.findings.weeks.reduce(0) { $0 + ($1.counts[index].value ?? 0) } }
    #expect(themes.count == 4)
    #expect(totals == totals.sorted(by: >))
  }

  @Test func `A darker shade never stands for a smaller share`() throws {
    let section = try #require(document.groups.first)
    let chart = try #require(ThemesChart().chart(of: section, in: ChartContext(document)))
    let heats = chart.drawing.paths.filter { $0.style.hasPrefix("heat-") }
    #expect(heats.count > 5)
    for path in heats {
      let shade = try #require(Int(path.style.dropFirst(5)))
      let values = try #require(path.points).split(separator: " ").compactMap { Double($0.dropFirst(9)) }
      #expect(!values.isEmpty)
      #expect(values.allSatisfy { $0 >= ThemesChart.shades[shade - 1] * 100 - 0.05 })
      if shade < ThemesChart.shades.count {
        #expect(values.allSatisfy { $0 <= ThemesChart.shades[shade] * 100 + 0.05 })
      }
    }
  }
}
