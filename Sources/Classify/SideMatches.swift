import Languages

/// The matches of patterns that must or must not stand near what a rule found, in one message.
struct SideMatches {
  /// One match.
  struct Side {
    /// Rule and use, as `PatternUse.code` gives them.
    var use: Int32
    var start: Int32
    var end: Int32
    /// Which places the pattern took; bit 0 is `start`.
    var taken: UInt64
  }

  /// How many places may lie between a match and what it is to stand near.
  private static let reach = 40

  private var sides: [Side] = []

  /// Forgets the message and keeps the memory.
  mutating func removeAll() { sides.removeAll(keepingCapacity: true) }

  /// Adds a match for a use.
  mutating func add(_ match: PatternMatcher.Match, use: Int) {
    sides.append(Side(use: Int32(use), start: Int32(match.start), end: Int32(match.end), taken: match.taken))
  }

  /// Puts the matches in order of use and place, which `nearest` needs; n log n.
  mutating func sort() {
    guard sides.count > 1 else { return }
    sides.sort { ($0.use, $0.start, $0.end) < ($1.use, $1.start, $1.end) }
  }

  /// The match of a use that stands nearest to some places and is not made of the same words, in the same clause or
  /// sentence where the scope asks for that; logarithmic in the matches.
  func nearest(
    _ use: Int32, to places: Range<Int>, taken: UInt64, scope: Rule.Scope, row: RowView
  ) -> Side? {
    let next = firstIndex(of: use, from: places.lowerBound)
    var best: Side?
    var bestDistance = Int.max
    // Behind the start, the first few; they may overlap.
    var index = next
    while index < sides.count, index < next + 6, sides[index].use == use {
      consider(sides[index], places, taken, scope, row, &best, &bestDistance)
      index += 1
    }
    index = next - 1
    while index >= 0, index >= next - 6, sides[index].use == use {
      consider(sides[index], places, taken, scope, row, &best, &bestDistance)
      index -= 1
    }
    return best
  }

  private func consider(
    _ side: Side, _ places: Range<Int>, _ taken: UInt64, _ scope: Rule.Scope, _ row: RowView, _ best: inout Side?,
    _ bestDistance: inout Int
  ) {
    let (start, end) = (Int(side.start), Int(side.end))
    let distance = start >= places.upperBound ? start - places.upperBound : max(places.lowerBound - end, 0)
    guard distance < bestDistance, scope == .message || distance <= Self.reach,
      !isSame(side, places, taken), isInScope(start, places.lowerBound, scope, row)
    else { return }
    best = side
    bestDistance = distance
  }

  /// Whether a match is made of just the words that it is to stand beside.
  ///
  /// Sharing some is right: "they cut our" is a deed and names who suffers it.
  private func isSame(_ side: Side, _ places: Range<Int>, _ taken: UInt64) -> Bool {
    let shift = Int(side.start) - places.lowerBound
    guard abs(shift) < 64 else { return false }
    return (shift >= 0 ? side.taken << UInt64(shift) : side.taken >> UInt64(-shift)) == taken
      && (shift >= 0 || side.taken << UInt64(64 + shift) == 0)
  }

  private func isInScope(_ place: Int, _ other: Int, _ scope: Rule.Scope, _ row: RowView) -> Bool {
    switch scope {
    case .message: true
    case .sentence: row.places[place].sentence == row.places[other].sentence
    case .clause: row.places[place].clause == row.places[other].clause
    }
  }

  /// The first match of a use that begins at a place or behind it.
  private func firstIndex(of use: Int32, from place: Int) -> Int {
    var low = 0
    var high = sides.count
    while low < high {
      let middle = (low + high) / 2
      if (sides[middle].use, Int(sides[middle].start)) < (use, place) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
