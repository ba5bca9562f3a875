/// A difference between two overall shares, split into what changed within kinds of persons and what changed because
/// there are more of one kind.
///
/// E. M. Kitagawa, "Components of a difference between two rates", JASA 50 (1955): each part is weighted by the mean of
/// before and after, so that the two add up without a remainder.
package struct KitagawaSplit: Hashable, Sendable {
  /// Through other shares within the kinds.
  package let rate: Double
  /// Through another mix of the kinds.
  package let composition: Double

  /// Their sum: the whole difference, after minus before.
  package var total: Double { rate + composition }

  /// Splits the difference between two lists of kinds in the same order; a kind without trials has share 0.
  package init(before: [Proportion], after: [Proportion]) {
    let trialsBefore = Double(max(1, before.reduce(0) { $0 + $1.trials }))
    let trialsAfter = Double(max(1, after.reduce(0) { $0 + $1.trials }))
    var rate = 0.0
    var composition = 0.0
    for (one, two) in zip(before, after) {
      let (weightBefore, weightAfter) = (Double(one.trials) / trialsBefore, Double(two.trials) / trialsAfter)
      rate += (weightBefore + weightAfter) / 2 * (two.share - one.share)
      composition += (weightAfter - weightBefore) * (one.share + two.share) / 2
    }
    self.rate = rate
    self.composition = composition
  }
}
