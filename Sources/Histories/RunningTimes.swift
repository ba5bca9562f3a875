/// Times that hardly ever step back, to be searched as if they never did.
struct RunningTimes {
  private let latest: [Int64]

  /// Takes the times in their order.
  init(_ times: [Int64]) {
    var highest = Int64.min
    latest = times.map { time in
      highest = max(highest, time)
      return highest
    }
  }

  /// Places whose times lie between two; what arrived later than its time may be missed.
  func places(from first: Int64, to last: Int64) -> Range<Int> {
    let start = place(first)
    return start..<max(start, place(last + 1))
  }

  /// The first place at which a time was reached.
  private func place(_ time: Int64) -> Int {
    var (low, high) = (0, latest.count)
    while low < high {
      let middle = (low + high) / 2
      if latest[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
