import Foundation

/// The words that tell one collection from another: log-odds ratios drawn toward a prior, and their z scores.
///
/// B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' words: lexical feature selection and evaluation for
/// identifying the content of political conflict", Political Analysis 16 (2008).
package struct LogOdds: Hashable, Sendable {
  /// What is known of one word's use.
  package struct Usage: Hashable, Sendable {
    /// How often it was said, and by how many persons, in the collection of interest.
    package var target: Count
    /// The same in the collection compared with.
    package var other: Count

    /// Makes a usage.
    package init(target: Count, other: Count) {
      self.target = target
      self.other = other
    }
  }

  /// How often a word was said, and by how many persons.
  package struct Count: Hashable, Sendable {
    /// Times, or better persons or person-weeks: z scores take each for independent, which one person's repeats are not.
    package var times: Int
    /// Different persons.
    package var persons: Int

    /// Makes a count.
    package init(times: Int = 0, persons: Int = 0) {
      self.times = times
      self.persons = persons
    }
  }

  /// How often words are thought to have been said before any is counted.
  package enum Prior: Hashable, Sendable {
    /// Each so many times.
    case flat(Double)
    /// All together so many times, shared out as in both collections together.
    case pooled(Double)
    /// All together so many times, shared out as in a history, where each word counts half a time more than it was said,
    /// so that new words have a prior.
    case history([String: Int], Double)
  }

  /// A word with what it tells.
  package struct Word: Hashable, Sendable {
    /// The word.
    package let text: String
    /// The natural logarithm of its odds in the target over those in the other collection.
    package let logRatio: Double
    /// The ratio in standard errors, above 0 for the target's words.
    ///
    /// Words are ranked by it, since the ratio alone is greatest for the rarest.
    package let z: Double
  }

  /// The words from the target's to the other's, equal ones by their text.
  package let words: [Word]

  /// Compares two collections.
  ///
  /// A word that fewer than `k` persons said in either collection is left out before anything is counted, so that no
  /// total gives it back; one that tells a collection in which fewer than k persons said it is not shown. None is where
  /// fewer than two words are left or the prior is not finite and above 0. Negative counts are 0. Sorts once.
  package init(_ usages: [String: Usage], prior: Prior, k: Int) {
    let kept = usages.filter { max($0.value.target.persons, $0.value.other.persons) >= k }
      .filter { $0.value.target.times > 0 || $0.value.other.times > 0 }
      .sorted { $0.key < $1.key }
    let (target, other) = (kept.map { LogOdds.times($0.value.target) }, kept.map { LogOdds.times($0.value.other) })
    let weights = LogOdds.weights(kept.map(\.key), zip(target, other).map { $0 + $1 }, prior)
    guard kept.count > 1, weights.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      words = []
      return
    }
    let sum = weights.reduce(0, +)
    let (targetSum, otherSum) = (target.reduce(sum, +), other.reduce(sum, +))
    words = kept.indices.compactMap { index in
      let (said, compared) = (target[index] + weights[index], other[index] + weights[index])
      let logRatio = log(said / (targetSum - said)) - log(compared / (otherSum - compared))
      let z = logRatio / (1 / said + 1 / compared).squareRoot()
      let teller = z > 0 ? kept[index].value.target : kept[index].value.other
      guard teller.persons >= k, z.isFinite else { return nil }
      return Word(text: kept[index].key, logRatio: logRatio, z: z)
    }
    .sorted { ($1.z, $0.text) < ($0.z, $1.text) }
  }

  private static func times(_ count: Count) -> Double { Double(max(0, count.times)) }

  private static func weights(_ words: [String], _ pooled: [Double], _ prior: Prior) -> [Double] {
    switch prior {
    case .flat(let weight): return words.map { _ in weight }
    case .pooled(let weight):
      let sum = pooled.reduce(0, +)
      return pooled.map { weight * $0 / sum }
    case .history(let history, let weight):
      let counts = words.map { Double(max(0, history[$0] ?? 0)) + 0.5 }
      let sum = counts.reduce(0, +)
      return counts.map { weight * $0 / sum }
    }
  }
}
