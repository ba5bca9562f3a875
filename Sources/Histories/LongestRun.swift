/// The longest strictly increasing subsequence, by patience sorting (Fredman 1975): what keeps its order in two sequences.
enum LongestRun {
  /// Indices of the values of one longest increasing subsequence, ascending.
  ///
  /// O(n log n).
  static func indices(of values: [Int32]) -> [Int] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: values.count)
    for index in values.indices {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < values[index] { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var found: [Int] = []
    found.reserveCapacity(tails.count)
    var index = tails.last ?? -1
    while index >= 0 {
      found.append(index)
      index = before[index]
    }
    return found.reversed()
  }
}
