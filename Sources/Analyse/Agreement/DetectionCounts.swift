/// How well something was found: hits, false alarms and misses.
package struct DetectionCounts: Hashable, Sendable {
  /// True and given.
  package var hits: Int
  /// Given and not true.
  package var falseAlarms: Int
  /// True and not given.
  package var misses: Int

  /// Makes counts.
  package init(hits: Int = 0, falseAlarms: Int = 0, misses: Int = 0) {
    self.hits = hits
    self.falseAlarms = falseAlarms
    self.misses = misses
  }

  /// How often it is true.
  package var support: Int { hits + misses }

  /// Share of what was given that is true; nothing when nothing was given.
  package var precision: Double? { DetectionCounts.share(hits, of: hits + falseAlarms) }

  /// Share of what is true that was given; nothing when nothing is true.
  package var recall: Double? { DetectionCounts.share(hits, of: hits + misses) }

  /// Harmonic mean of both, from the counts, so that it is 0 and not unknown where only one of them exists; nothing when
  /// neither exists.
  package var f1: Double? { DetectionCounts.share(2 * hits, of: 2 * hits + falseAlarms + misses) }

  /// The sum of both.
  package static func + (left: DetectionCounts, right: DetectionCounts) -> DetectionCounts {
    DetectionCounts(
      hits: left.hits + right.hits, falseAlarms: left.falseAlarms + right.falseAlarms,
      misses: left.misses + right.misses)
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
