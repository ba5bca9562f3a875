import Corpus

extension ExportAlignment {
  /// A stretch between two anchors: what has no partner on either side.
  struct Gap {
    /// Indices in the export.
    var mine: [Int]
    /// Records of the history.
    var theirs: [Int32]
    /// Offsets at its two ends.
    var offsets: (Int64, Int64)
  }

  /// Pairs up to so many are compared each with each; larger gaps are walked through once.
  private static let mostComparisons = 250_000

  /// The stretches between the anchors that have something on both sides.
  func gaps(in history: CommonHistory) -> [Gap] {
    var found: [Gap] = []
    for step in 0...anchors.count {
      let before = step > 0 ? anchors[step - 1] : nil
      let after = step < anchors.count ? anchors[step] : nil
      let mine = ((before.map { $0.index + 1 } ?? 0)..<(after?.index ?? sequence.count)).filter { partners[$0] < 0 }
      if mine.isEmpty { continue }
      let places = (before.map { Int($0.place) + 1 } ?? 0)..<(after.map { Int($0.place) } ?? history.order.count)
      let theirs = history.order[places].filter { !taken[Int($0)] }
      if theirs.isEmpty { continue }
      let offset = before?.offset ?? after?.offset ?? 0
      found.append(Gap(mine: mine, theirs: theirs, offsets: (offset, after?.offset ?? offset)))
    }
    return found
  }

  /// Matches what stands between the anchors in the same order with the same type and text at the same time.
  ///
  /// True repetitions are kept: each record is matched once.
  mutating func fillGaps(in history: CommonHistory) {
    for gap in gaps(in: history) {
      let cells = gap.mine.count.multipliedReportingOverflow(by: gap.theirs.count)
      let isSmall = !cells.overflow && cells.partialValue <= ExportAlignment.mostComparisons
      let matches = isSmall ? bestMatches(of: gap, in: history) : firstMatches(of: gap, in: history)
      for (index, record) in matches {
        match(index, with: record)
        placement.matched += 1
        // Short messages in their places show in the end who is called how; joining names asks for more.
        learn(index, record, in: history)
      }
    }
  }

  /// How much speaks for two records being one; 0 when they are not.
  private func weight(_ index: Int, _ record: Int32, _ offsets: (Int64, Int64), in history: CommonHistory) -> Int32 {
    let sighting = history.sightings[Int(sequence[index])]
    let isAlike = history.hasSighting(record) { $0.kind == sighting.kind && $0.content == sighting.content }
    guard isAlike, agrees(index, record, offsets, in: history) else { return 0 }
    let offset = sighting.wall - history.times[Int(record)]
    let lag = Int32(clamping: min(abs(offset - offsets.0), abs(offset - offsets.1)))
    switch verdict(index, record, in: history) {
    case .different: return 0
    // Any two pairs outweigh how well a single one fits.
    case .unknown: return 200 - lag
    case .same: return 300 - lag
    }
  }

  /// The order-keeping matching of the greatest weight.
  ///
  /// Where a clock changes within the gap, it changes once: the place at which most fits is taken.
  private func bestMatches(of gap: Gap, in history: CommonHistory) -> [(Int, Int32)] {
    let changes = abs(gap.offsets.0 - gap.offsets.1) > ExportAlignment.offsetTolerance
    guard changes else { return bestMatches(of: gap, changingAt: gap.mine.count, in: history).matches }
    // Each place costs a comparison of each with each.
    let step = max(1, gap.mine.count * gap.mine.count * gap.theirs.count / ExportAlignment.mostComparisons)
    var best: (weight: Int32, matches: [(Int, Int32)]) = (0, [])
    for place in stride(from: 0, through: gap.mine.count, by: step) {
      let found = bestMatches(of: gap, changingAt: place, in: history)
      if found.weight > best.weight { best = found }
    }
    return best.matches
  }

  /// The order-keeping matching of the greatest weight (Needleman and Wunsch 1970), with one offset before a place in the
  /// export and the other from there on.
  private func bestMatches(
    of gap: Gap, changingAt change: Int, in history: CommonHistory
  ) -> (weight: Int32, matches: [(Int, Int32)]) {
    let width = gap.theirs.count + 1
    let isChanging = abs(gap.offsets.0 - gap.offsets.1) > ExportAlignment.offsetTolerance
    var weights = [Int32](repeating: 0, count: gap.mine.count * gap.theirs.count)
    var best = [Int32](repeating: 0, count: (gap.mine.count + 1) * width)
    for row in gap.mine.indices.reversed() {
      let offset = row < change ? gap.offsets.0 : gap.offsets.1
      let offsets = isChanging ? (offset, offset) : gap.offsets
      for column in gap.theirs.indices.reversed() {
        let here = weight(gap.mine[row], gap.theirs[column], offsets, in: history)
        weights[row * gap.theirs.count + column] = here
        let skipped = max(best[(row + 1) * width + column], best[row * width + column + 1])
        best[row * width + column] = here == 0 ? skipped : max(skipped, here + best[(row + 1) * width + column + 1])
      }
    }
    var found: [(Int, Int32)] = []
    var (row, column) = (0, 0)
    while row < gap.mine.count, column < gap.theirs.count {
      let here = weights[row * gap.theirs.count + column]
      if here > 0, best[row * width + column] == here + best[(row + 1) * width + column + 1] {
        found.append((gap.mine[row], gap.theirs[column]))
        row += 1
        column += 1
      } else if best[(row + 1) * width + column] >= best[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return (best[0], found)
  }

  /// An order-keeping matching that takes the first that fits.
  private func firstMatches(of gap: Gap, in history: CommonHistory) -> [(Int, Int32)] {
    var columns: [Likeness: [Int]] = [:]
    for (column, record) in gap.theirs.enumerated() {
      var likenesses: Set<Likeness> = []
      history.forEachSighting(of: record) { likenesses.insert(Likeness(history.sightings[Int($0)])) }
      for likeness in likenesses { columns[likeness, default: []].append(column) }
    }
    var starts: [Likeness: Int] = [:]
    var last = -1
    var found: [(Int, Int32)] = []
    for index in gap.mine {
      let likeness = Likeness(history.sightings[Int(sequence[index])])
      guard let fitting = columns[likeness] else { continue }
      var start = starts[likeness] ?? 0
      while start < fitting.count, fitting[start] <= last { start += 1 }
      starts[likeness] = start
      // Times hardly ever step back: a few candidates ahead suffice.
      let near = fitting[start..<min(start + 64, fitting.count)]
      guard let column = near.first(where: { weight(index, gap.theirs[$0], gap.offsets, in: history) > 0 }) else {
        continue
      }
      found.append((index, gap.theirs[column]))
      last = column
    }
    return found
  }
}
