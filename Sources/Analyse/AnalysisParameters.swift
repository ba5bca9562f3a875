/// The numbers an analysis depends on beside its rows; printed in every report's method box.
package struct AnalysisParameters: Hashable, Sendable {
  /// The least k that this tool will work with; compiled in so that no configuration goes below it.
  package static let leastK = 3
  /// The k that reports use unless a project says otherwise; below it every page is marked.
  package static let defaultK = 5

  /// Distinct persons below which a cell is hidden.
  package let k: Int
  /// Complete weeks of the recent window.
  package let recentWeeks: Int
  /// Complete weeks of the window before it.
  package let baselineWeeks: Int
  /// Two-sided confidence of every interval, above 0.5 and below 1.
  package let confidence: Double

  /// Makes parameters; values out of range are raised or lowered to the nearest that is allowed.
  package init(k: Int = defaultK, recentWeeks: Int = 4, baselineWeeks: Int = 8, confidence: Double = 0.95) {
    self.k = max(AnalysisParameters.leastK, k)
    self.recentWeeks = max(1, recentWeeks)
    self.baselineWeeks = max(1, baselineWeeks)
    self.confidence = confidence > 0.5 && confidence < 0.9999 ? confidence : 0.95
  }

  /// True when cells are shown that the default would hide.
  package var isBelowDefault: Bool { k < AnalysisParameters.defaultK }
}
