package import Corpus

/// Where the share of persons changed most over the whole series, and what stands on its two sides.
///
/// The place is chosen because the step is large there, which makes any difference look surer than it is. So the two
/// sides are compared at a confidence raised by C. E. Bonferroni's correction for the number of weeks that were tried.
package struct LargestStep: Hashable, Sendable {
  /// The first week after the step.
  package var week: ISOWeek
  /// Up or down, at the level that was split.
  package var direction: Direction
  /// The level at which the step was found: strict where there is one, else broad.
  package var level: Comparison.Level
  /// Complete weeks looked at.
  package var weeks: Int
  /// All complete weeks from the step on against all before it, with the same words and rules as the recent weeks.
  package var change: Change

  /// Twice the log-likelihood ratio below which no step is named.
  ///
  /// D. W. K. Andrews, Econometrica 61 (1993), gives 8.85 for 5 % at the largest of all places; over-dispersion asks
  /// for more.
  static let leastTwiceLogRatio = 10.0
  /// Weeks on each side at least.
  static let leastSegment = 4

  /// Weeks in which a person must have been active on each side to count as one who stayed.
  static let leastStayerWeeks = 4

  /// Finds the step of one group, or nothing where there is none, or fewer than k persons made it.
  init?(tally: GroupTally, parameters: AnalysisParameters) {
    let complete = tally.completeWeeks
    let window = Window(tally, complete)
    for level in [Comparison.Level.strict, .broad] {
      guard window.count(level).persons >= parameters.k,
        let split = BinomialSplit(window.weekly(level), leastSegment: LargestStep.leastSegment),
        split.twiceLogRatio >= LargestStep.leastTwiceLogRatio
      else { continue }
      week = window.weeks[split.position]
      direction = split.after.share > split.before.share ? .up : .down
      self.level = level
      weeks = complete.count
      let tried = complete.count - 2 * LargestStep.leastSegment + 1
      let corrected = AnalysisParameters(
        k: parameters.k, recentWeeks: parameters.recentWeeks, baselineWeeks: parameters.baselineWeeks,
        confidence: 1 - (1 - parameters.confidence) / Double(tried))
      let test = ChangeTest(
        tally: tally, parameters: corrected, leastStayerWeeks: LargestStep.leastStayerWeeks)
      change = test.between(
        baseline: Window(tally, Array(complete.prefix(split.position))),
        recent: Window(tally, Array(complete.dropFirst(split.position))))
      return
    }
    return nil
  }
}
