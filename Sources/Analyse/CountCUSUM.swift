/// A running sum of weekly counts of persons above what is expected, which raises an alarm when it gets large.
///
/// sum = max(0, sum + count − reference), and an alarm where the sum is the limit **or more** (programs differ: many
/// alarm only above it). E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954); J. M. Lucas, "Counted data
/// CUSUM's", Technometrics 27 (1985). Whole numbers make its average run length exact.
package struct CountCUSUM: Hashable, Sendable {
  /// The greatest limit, which is the number of states of the chain.
  package static let greatestLimit = 1000

  /// What is taken off each week: a count between the usual one and the smallest worth an alarm.
  package let reference: Int
  /// The sum that raises an alarm.
  package let limit: Int
  /// The sum so far, 0 ..< limit.
  package private(set) var sum = 0

  /// Starts at 0; nothing where the reference is not in 0 … ``BetaBinomial/mostTrials`` or the limit not in 1 …
  /// ``greatestLimit``.
  package init?(reference: Int, limit: Int) {
    guard (0...BetaBinomial.mostTrials).contains(reference), (1...CountCUSUM.greatestLimit).contains(limit) else {
      return nil
    }
    self.reference = reference
    self.limit = limit
  }

  /// Takes one complete week's count of persons and tells whether it raises an alarm, after which the sum starts anew.
  ///
  /// A week without coverage is left out, not added as 0.
  package mutating func add(_ count: Int) -> Bool {
    // More than limit + reference changes nothing, and cannot overflow.
    sum = max(0, sum + min(max(0, count), limit + reference) - reference)
    guard sum >= limit else { return false }
    sum = 0
    return true
  }

  /// How many weeks pass on average from a sum of 0 to an alarm, the alarm's week included.
  ///
  /// `probabilities` are those of 0, 1, 2 … persons in a week, all weeks alike and independent, as of
  /// ``BetaBinomial/probabilities``; their sum is taken as 1. With those of quiet weeks it is the time between false
  /// alarms, with those after a rise the delay. Infinite where no count passes the reference, nothing where there are no
  /// probabilities or one is negative or not finite.
  ///
  /// D. Brook and D. A. Evans, "An approach to the probability distribution of CUSUM run length", Biometrika 59 (1972):
  /// a Markov chain of the sums. It is solved by taking out one state after the other without any subtraction (W. K.
  /// Grassmann, M. I. Taksar and D. P. Heyman, "Regenerative analysis and steady state distributions for Markov chains",
  /// Operations Research 33 (1985)), so that long run lengths are as exact as short ones. limit² · reference steps.
  package func averageRunLength(_ probabilities: [Double]) -> Double? {
    let total = probabilities.reduce(0, +)
    guard total > 0, total.isFinite, probabilities.allSatisfy({ $0 >= 0 }) else { return nil }
    // `atLeast[count]`; and the chance of at most so many, each summed from its own end.
    var atLeast = probabilities.map { $0 / total } + [0]
    var atMost = atLeast
    for count in probabilities.indices.dropFirst() { atMost[count] += atMost[count - 1] }
    for count in probabilities.indices.reversed() { atLeast[count] += atLeast[count + 1] }

    // Row by row the chance to get from one sum to another, and that of an alarm.
    var moves = [Double](repeating: 0, count: limit * limit)
    var alarm = [Double](repeating: 0, count: limit)
    for from in 0..<limit {
      let toAlarm = limit - from + reference
      alarm[from] = toAlarm < probabilities.count ? atLeast[toAlarm] : 0
      if reference >= from { moves[from * limit] = atMost[min(reference - from, probabilities.count - 1)] }
      for to in max(1, from - reference)..<max(1, limit) {
        let count = to - from + reference
        if count < probabilities.count { moves[from * limit + to] = probabilities[count] / total }
      }
    }
    return timeToAlarm(&moves, &alarm)
  }

  /// Takes out the states from the highest sum down; what is left is the time from 0.
  private func timeToAlarm(_ moves: inout [Double], _ alarm: inout [Double]) -> Double {
    var time = [Double](repeating: 1, count: limit)
    for state in stride(from: limit - 1, to: 0, by: -1) {
      let lower = max(0, state - reference)..<state
      let leaving = lower.reduce(alarm[state]) { $0 + moves[state * limit + $1] }
      guard leaving > 0 else { return .infinity }
      for from in 0..<state where moves[from * limit + state] > 0 {
        let visits = moves[from * limit + state] / leaving
        for to in lower { moves[from * limit + to] += visits * moves[state * limit + to] }
        alarm[from] += visits * alarm[state]
        time[from] += visits * time[state]
      }
    }
    return alarm[0] > 0 ? time[0] / alarm[0] : .infinity
  }

  /// The chart with the least limit whose average run length is at least so many weeks; nothing where none up to
  /// ``greatestLimit`` is, or the input is not sound.
  ///
  /// For at most one false alarm in F weeks over G groups, ask each for G · F.
  package static func design(
    reference: Int, probabilities: [Double], averageRunLength wanted: Double
  ) -> CountCUSUM? {
    func suffices(_ limit: Int) -> Bool {
      CountCUSUM(reference: reference, limit: limit)?.averageRunLength(probabilities).map { $0 >= wanted } ?? false
    }
    // Longer limits give longer runs, so doubling and halving find it with few long chains.
    var (low, high) = (0, 1)
    while !suffices(high) {
      guard high < greatestLimit else { return nil }
      (low, high) = (high, min(2 * high, greatestLimit))
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if suffices(middle) { high = middle } else { low = middle }
    }
    return CountCUSUM(reference: reference, limit: high)
  }
}
