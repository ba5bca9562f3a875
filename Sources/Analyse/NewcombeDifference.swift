/// A difference between two shares with its interval.
package struct NewcombeDifference: Hashable, Sendable {
  /// After minus before.
  package let estimate: Double
  /// Of the difference.
  package let interval: Interval

  /// Compares two independent shares.
  ///
  /// R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine
  /// 17 (1998), method 10: two Wilson intervals combined.
  package init(after: Proportion, before: Proportion, confidence: Double) {
    let one = wilsonInterval(successes: after.successes, of: after.trials, confidence: confidence)
    let two = wilsonInterval(successes: before.successes, of: before.trials, confidence: confidence)
    let (p1, p2) = (after.share, before.share)
    estimate = p1 - p2
    interval = Interval(
      low: estimate - ((p1 - one.low) * (p1 - one.low) + (two.high - p2) * (two.high - p2)).squareRoot(),
      high: estimate + ((one.high - p1) * (one.high - p1) + (p2 - two.low) * (p2 - two.low)).squareRoot())
  }

  /// Which way it went, as far as the interval tells.
  package var direction: Direction {
    if interval.low > 0 { return .up }
    return interval.high < 0 ? .down : .unclear
  }
}

/// Successes among trials.
package struct Proportion: Hashable, Sendable {
  /// Trials that came out so.
  package var successes: Int
  /// All trials.
  package var trials: Int

  /// Makes a proportion.
  package init(successes: Int = 0, trials: Int = 0) {
    self.successes = successes
    self.trials = trials
  }

  /// Successes divided by trials; 0 when there are none.
  package var share: Double { trials > 0 ? Double(successes) / Double(trials) : 0 }
}

/// Which way something went, as far as an interval tells.
package enum Direction: String, CaseIterable, Hashable, Sendable {
  case up, down, unclear
}
