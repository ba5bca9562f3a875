/// A share corrected for what rules miss and what they take wrongly, as measured on messages that persons coded.
package struct RoganGladen: Hashable, Sendable {
  /// The corrected share, within 0 … 1.
  package let estimate: Double
  /// Its interval, within 0 … 1 and around the estimate; it also holds what sampling leaves open of the two measures.
  package let interval: Interval

  /// Corrects `observed`; `sensitivity` are the truly positive messages that the rules found among all truly positive
  /// ones, `specificity` the truly negative ones they left alone among all truly negative ones.
  ///
  /// The three samples are independent, and the measures hold for what is corrected: same language, same kind of group.
  /// Nothing where a sample is empty or not sound, where the rules do no better than chance (sensitivity + specificity ≤
  /// 1), or where the confidence is not strictly between 0 and 1. Where they may do no better than chance, the interval
  /// is 0 … 1.
  ///
  /// W. J. Rogan and B. Gladen, "Estimating prevalence from the results of a screening test", American Journal of
  /// Epidemiology 107 (1978); interval by Zs. Lang and J. Reiczigel, "Confidence limits for prevalence of disease
  /// adjusted for estimated sensitivity and specificity", Preventive Veterinary Medicine 113 (2014): a normal
  /// approximation after adding z² trials to the observed ones and 2 to each measure, half of them successes, and with
  /// its middle moved.
  package init?(observed: Proportion, sensitivity: Proportion, specificity: Proportion, confidence: Double) {
    guard [observed, sensitivity, specificity].allSatisfy({ $0.trials > 0 && (0...$0.trials).contains($0.successes) }),
      sensitivity.share + specificity.share > 1, confidence > 0, confidence < 1
    else { return nil }
    let corrected = (observed.share + specificity.share - 1) / (sensitivity.share + specificity.share - 1)
    let estimate = min(1, max(0, corrected))

    let z = normalQuantile(0.5 + confidence / 2)
    let q = Smoothed(observed, adding: z * z)
    let found = Smoothed(sensitivity, adding: 2)
    let spared = Smoothed(specificity, adding: 2)
    let gain = found.share + spared.share - 1
    self.estimate = estimate
    guard gain > z * (found.variance + spared.variance).squareRoot() else {
      interval = Interval(low: 0, high: 1)
      return
    }
    let share = (q.share + spared.share - 1) / gain
    let shift = 2 * z * z * (share * found.variance - (1 - share) * spared.variance)
    let variance = q.variance + share * share * found.variance + (1 - share) * (1 - share) * spared.variance
    let half = z * variance.squareRoot() / gain
    interval = Interval(
      low: min(estimate, max(0, share + shift - half)), high: max(estimate, min(1, share + shift + half)))
  }

  /// A share drawn toward ½ by trials of which half are successes.
  private struct Smoothed {
    let share: Double
    let variance: Double

    init(_ proportion: Proportion, adding trials: Double) {
      let all = Double(proportion.trials) + trials
      share = (Double(proportion.successes) + trials / 2) / all
      variance = share * (1 - share) / all
    }
  }
}
