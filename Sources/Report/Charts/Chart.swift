/// One drawing of a report with the words that go with it.
package struct Chart: Hashable, Sendable {
  /// Unique in its page.
  package let id: String
  /// Read out by screen readers.
  package let title: String
  /// What there is to see, for those who do not see it.
  package let finding: String
  /// What is drawn.
  package let drawing: Drawing
}

/// Shapes on a plane of a given size; y grows downward.
package struct Drawing: Hashable, Sendable {
  /// An outline with the style sheet's class for it.
  package struct Path: Hashable, Sendable {
    /// Class in the style sheet.
    package var style: String
    /// The path itself.
    package var outline: Outline
    /// The measure that the path shows, and its values as `2024-W10:12.5 …`, for machines and for tests.
    package var series: String?
    /// The numbers behind the path, for tests and copying; absent for axes.
    package var points: String?
  }

  /// A piece of text.
  package struct Label: Hashable, Sendable {
    /// From the left, in pixels.
    package var x: Double
    /// From the top, in pixels.
    package var y: Double
    /// What is written.
    package var text: String
    /// Class in the style sheet.
    package var style: String
  }

  /// In pixels.
  package let width: Int
  /// In pixels.
  package let height: Int
  /// In drawing order.
  package var paths: [Path] = []
  /// Drawn above the paths.
  package var labels: [Label] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Adds an outline unless it is empty.
  mutating func add(_ outline: Outline, _ style: String, series: String? = nil, points: String? = nil) {
    guard !outline.data.isEmpty else { return }
    paths.append(Path(style: style, outline: outline, series: series, points: points))
  }

  /// Adds a text; `x`, `y` is the end of the baseline that the style anchors at.
  mutating func add(_ text: String, _ x: Double, _ y: Double, _ style: String) {
    labels.append(Label(x: x, y: y, text: text, style: style))
  }
}
