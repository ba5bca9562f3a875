/// A number of persons told as a range only, such as 5–9, 10–19, 20–49 or 50–99.
package struct PersonRange: Hashable, Sendable {
  /// At least so many.
  package let low: Int
  /// At most so many.
  package let high: Int

  /// The range that holds a count, or nothing below k.
  ///
  /// Limits are 10, 20, 50 times powers of ten; the first range starts at k.
  package init?(holding count: Int, k: Int) {
    guard count >= k else { return nil }
    var low = k
    var limit = 10
    var step = 0
    while count >= limit || limit <= k {
      low = max(k, limit)
      let (next, overflow) = limit.multipliedReportingOverflow(by: step % 3 == 1 ? 5 : 2)
      guard !overflow else { break }
      // 10, 20, 50, 100: times 2, times 5/2, times 2.
      limit = step % 3 == 1 ? next / 2 : next
      step += 1
    }
    self.low = low
    high = max(low, limit - 1)
  }
}
