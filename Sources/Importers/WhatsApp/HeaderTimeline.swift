import Corpus

/// Tells of each header whether it comes at its time or far behind it, under every reading of the dates.
struct HeaderTimeline {
  /// Seconds behind the latest time seen beyond which a line is out of order.
  ///
  /// Phones export in the order of arrival, so some minutes are normal.
  static let tolerance = 3600

  private let orders: [DateOrder]
  private var latest: [Int]
  private var date: WrittenDate?
  private var days: [Int?]

  /// Starts a file whose dates may be read in some orders, at most eight.
  init(orders: [DateOrder]) {
    self.orders = orders
    latest = orders.map { _ in Int.min / 2 }
    days = orders.map { _ in nil }
  }

  /// Adds a header; bit n of the answer is set when it is not behind its time under the n-th order.
  mutating func add(_ header: WhatsAppHeader) -> UInt8 {
    if date != header.date {
      date = header.date
      for (index, order) in orders.enumerated() { days[index] = header.date.civil(order)?.daysSinceEpoch }
    }
    let hour = DayParts.hour(header.hour, header.dayPart) ?? 0
    let second = hour * 3600 + header.minute * 60 + header.second
    var timely: UInt8 = 0
    for index in days.indices {
      guard let day = days[index] else { continue }
      let time = day * 86_400 + second
      if time >= latest[index] - Self.tolerance { timely |= 1 << UInt8(index) }
      latest[index] = max(latest[index], time)
    }
    return timely
  }
}
