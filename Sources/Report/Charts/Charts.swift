import Analyse

/// A kind of drawing that a report has of every group.
package protocol GroupChart: Sendable {
  /// Stable name, part of the drawing's id in the page.
  var name: String { get }

  /// Draws one group, or nothing when there is nothing to draw.
  func chart(of section: GroupSection, in context: ChartContext) -> Chart?
}

/// THE list of charts.
package enum Charts {
  /// The small chart on a group's card.
  package static let card: any GroupChart = SharesChart(size: .card)

  /// The charts of a group's section, in their order on the page.
  package static let section: [any GroupChart] = [
    SharesChart(size: .wide), CoverageStrip(), PersonsChart(), HeadsChart(), ThemesChart(),
  ]
}
