import Corpus

/// All dates of a file under one order.
struct DateTally {
  let order: DateOrder
  private(set) var impossible = 0
  private(set) var firstImpossibleLine: Int?
  /// Steps back by more than a day.
  private(set) var backwardSteps = 0
  /// Days between neighbouring distinct dates, summed without sign.
  private(set) var travelled = 0
  private(set) var first: Int?
  private(set) var last: Int?
  private var previous: Int?
  private var isLatestPossible = true

  init(order: DateOrder) {
    self.order = order
  }

  /// Adds a date that differs from the one before.
  mutating func add(_ date: CivilDate?, line: Int) {
    isLatestPossible = date != nil
    guard let date else {
      addImpossible(line)
      return
    }
    let day = date.daysSinceEpoch
    if let previous {
      travelled += abs(day - previous)
      if day < previous - 1 { backwardSteps += 1 }
    }
    previous = day
    first = min(first ?? day, day)
    last = max(last ?? day, day)
  }

  /// Adds the date of the line before once more.
  mutating func repeatLatest(line: Int) {
    if !isLatestPossible { addImpossible(line) }
  }

  private mutating func addImpossible(_ line: Int) {
    impossible += 1
    if firstImpossibleLine == nil { firstImpossibleLine = line }
  }

  /// True when this order has none or hardly any of the other's impossible dates: a stray line or two, or a twentieth.
  ///
  /// A file with more holds two orders, and many of its dates would be wrong under either.
  func disproves(_ other: DateTally) -> Bool {
    other.impossible > 0 && impossible * (impossible <= 2 ? 5 : 20) <= other.impossible
  }

  /// What a person is shown.
  var reading: DateOrderVerdict.Reading {
    DateOrderVerdict.Reading(
      order: order, impossible: impossible, backwardSteps: backwardSteps,
      first: first.map(CivilDate.init(daysSinceEpoch:)), last: last.map(CivilDate.init(daysSinceEpoch:)))
  }
}
