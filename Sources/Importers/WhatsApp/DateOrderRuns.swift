import Corpus

/// Successive runs of lines that write different orders, because the phone's settings changed or exports were joined.
///
/// A run is proven by days that the other order does not have. Between the last proof of one run and the first of the
/// next the change must have only one possible place; anything else is refused.
struct DateOrderRuns {
  private struct Run {
    let order: DateOrder
    var firstLine: Int
    /// Distinct dates that only this order has.
    var proofs: Int
    var lastDay: Int
  }

  private let orders: (DateOrder, DateOrder)
  private var runs: [Run] = []
  /// Dates since the last proof that both orders have, with their lines.
  private var undecided: [(date: WrittenDate, line: Int)] = []
  private var isHopeless = false

  init(_ first: DateOrder, _ second: DateOrder) {
    orders = (first, second)
  }

  /// The runs, or nothing when there is only one or any of them is in doubt.
  var found: [DateOrderVerdict.Run]? {
    guard !isHopeless, runs.count > 1, runs.allSatisfy({ $0.proofs >= 2 }) else { return nil }
    return runs.enumerated().map { index, run in
      DateOrderVerdict.Run(order: run.order, firstLine: index == 0 ? 1 : run.firstLine)
    }
  }

  /// Adds a date that differs from the one before.
  ///
  /// Constant time and memory: a file that changes more than seven times is pasted text or worse.
  mutating func add(_ date: WrittenDate, line: Int) {
    guard !isHopeless, !date.startsWithYear else { return }
    switch (date.civil(orders.0), date.civil(orders.1)) {
    case (let day?, nil): prove(orders.0, day, line)
    case (nil, let day?): prove(orders.1, day, line)
    case (let one?, let other?) where one != other: if undecided.count <= 64 { undecided.append((date, line)) }
    default: break
    }
  }

  private mutating func prove(_ order: DateOrder, _ day: CivilDate, _ line: Int) {
    defer { undecided.removeAll(keepingCapacity: true) }
    guard let last = runs.last else {
      runs.append(Run(order: order, firstLine: line, proofs: 1, lastDay: day.daysSinceEpoch))
      return
    }
    if last.order == order {
      runs[runs.count - 1].proofs += 1
      runs[runs.count - 1].lastDay = day.daysSinceEpoch
    } else if runs.count < 8, let start = change(from: last, to: order, day.daysSinceEpoch, line) {
      runs.append(Run(order: order, firstLine: start, proofs: 1, lastDay: day.daysSinceEpoch))
    } else {
      isHopeless = true
    }
  }

  /// The line at which the order changed: the only one that keeps the dates between two proofs in order of time.
  private func change(from run: Run, to order: DateOrder, _ day: Int, _ line: Int) -> Int? {
    guard !undecided.isEmpty else { return line }
    guard undecided.count <= 64 else { return nil }
    let before = undecided.map { $0.date.civil(run.order)?.daysSinceEpoch ?? .max }
    let after = undecided.map { $0.date.civil(order)?.daysSinceEpoch ?? .max }
    let places = (0...undecided.count).filter { place in
      let days = [run.lastDay] + before[..<place] + after[place...] + [day]
      return zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
    }
    guard let place = places.first, places.count == 1 else { return nil }
    return place == undecided.count ? line : undecided[place].line
  }
}
