/// How well one set of rules agrees with a person on some messages.
package struct Agreement: Sendable {
  /// A number with its interval; nothing where the messages do not tell.
  package struct Estimate: Hashable, Sendable {
    /// From the messages as they are.
    package var value: Double?
    /// From draws of their threads; nothing where no draw tells.
    package var interval: Interval?

    /// Makes an estimate.
    package init(value: Double? = nil, interval: Interval? = nil) {
      self.value = value
      self.interval = interval
    }
  }

  /// How well one code or theme was found.
  package struct Category: Hashable, Sendable {
    /// Hits, false alarms and misses.
    package var counts: DetectionCounts
    /// Of the precision, the recall and the F1.
    package var precision: Estimate
    /// Of what is true, the share that was given.
    package var recall: Estimate
    /// Harmonic mean of both.
    package var f1: Estimate
  }

  /// All counts.
  package let tally: CodingTally
  /// Threads that the messages come from.
  package let threads: Int
  /// Every score of the list.
  package let scores: [AgreementScore: Estimate]
  /// In the order of the layout.
  package let themes: [Category]
  /// In the order of the layout.
  package let codes: [Category]

  /// A score; an unknown one where the list did not hold it.
  package subscript(score: AgreementScore) -> Estimate { scores[score] ?? Estimate() }
}

/// How well one set of rules agrees with a person, and how much better than another set on the same messages.
package struct AgreementComparison: Sendable {
  /// Of the rules.
  package let rules: Agreement
  /// Of the other set, where one was given.
  package let baseline: Agreement?
  /// Rules minus baseline, each draw for both from the same threads; empty without baseline.
  package let differences: [AgreementScore: Agreement.Estimate]
}
