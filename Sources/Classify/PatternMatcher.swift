/// Looks for programs in a row, from an anchor outward to both sides.
///
/// Each side is a search over (step, place) with a memory of what failed, at most 24 steps by 60 places by 9 lengths,
/// so that the work for an anchor has a fixed bound and matching is linear in the text. Among several ways to match,
/// words that may be missing are taken if they are there, gaps are as short as possible, and class entries as long
/// as possible. Emoji that a pattern does not name are passed over.
struct PatternMatcher {
  /// A match: places of the row, and which of them words of the pattern took (bit 0 is `start`).
  struct Match {
    var start: Int
    var end: Int
    var taken: UInt64
  }

  /// Most steps a pattern may have.
  static let longestPattern = 24
  /// Farthest a match may reach from its anchor.
  static let window = 60
  /// Most steps a phrase of a class may have.
  static let longestPhrase = 12
  /// How many places leftward the start of a phrase is looked for; gaps and emoji make it longer than its steps.
  private static let phraseReach = 24

  /// How many (step, place) pairs were looked at since the start; grows at most linearly with the text.
  private(set) var work = 0
  private let steps: [PatternStep]
  /// By step, counted from the program's first: places where it failed, counted from the anchor.
  private var failed = [UInt64](repeating: 0, count: longestPattern + 1)
  private var first = 0
  private var stepEnd = 0
  private var origin = 0
  private var limit = 0
  private var takenRight: UInt64 = 0
  private var takenLeft: UInt64 = 0
  private var reached = 0

  /// Makes a matcher for the steps of one codebook.
  init(steps: [PatternStep]) { self.steps = steps }

  /// The match of a program one of whose steps stands at a place.
  mutating func match(_ program: Program, from step: Int, at place: Int, row: RowView) -> Match? {
    begin(Int(program.first)..<Int(program.end), at: place)
    limit = min(row.sentenceEnd(place), place + Self.window)
    guard right(step, place, row) else { return nil }
    let end = reached
    guard step > first else { return Match(start: place, end: end, taken: takenRight) }
    limit = max(row.sentenceStart(place), place - Self.window)
    for index in 0..<step - first { failed[index] = 0 }
    guard left(step - 1, place, row) else { return nil }
    let shift = UInt64(place - reached)
    // Bit n of `takenLeft` is the place n before the anchor.
    var taken = takenRight << shift
    var rest = takenLeft
    while rest != 0 {
      let before = UInt64(rest.trailingZeroBitCount)
      if before <= shift { taken |= 1 << (shift - before) }
      rest &= rest - 1
    }
    return Match(start: reached, end: end, taken: taken)
  }

  /// Rules out most anchors by the word beside them, before the search; never a place where the program matches.
  @inline(__always)
  func mayMatch(_ program: Program, from step: Int, at place: Int, row: RowView) -> Bool {
    guard steps[step].kind == .set, row.phraseRange(place).isEmpty else { return true }
    if step + 1 < Int(program.end), !mayStand(steps[step + 1], at: place + 1, row) { return false }
    return step == Int(program.first) || !row.phrases.isEmpty || mayStand(steps[step - 1], at: place - 1, row)
  }

  /// The same, by what is known of a program beside its anchor.
  @inline(__always)
  func mayStand(_ anchor: ProgramIndex.Anchor, at place: Int, row: RowView) -> Bool {
    guard anchor.next >= 0 || anchor.before >= 0, row.phraseRange(place).isEmpty else { return true }
    if anchor.next >= 0, !mayStand(anchor.next, at: place + 1, row) { return false }
    return anchor.before < 0 || !row.phrases.isEmpty || mayStand(anchor.before, at: place - 1, row)
  }

  @inline(__always)
  private func mayStand(_ set: Int32, at place: Int, _ row: RowView) -> Bool {
    guard place >= 0, place < row.places.count else { return false }
    return row.places[place].isEmoji || row.contains(set, at: place) || !row.phraseRange(place).isEmpty
  }

  @inline(__always)
  private func mayStand(_ step: PatternStep, at place: Int, _ row: RowView) -> Bool {
    guard step.kind == .set, !step.isOptional else { return true }
    guard place >= 0, place < row.places.count else { return false }
    return row.places[place].isEmoji || row.contains(step.value, at: place) || !row.phraseRange(place).isEmpty
  }

  /// How many places a class entry of several words takes at a place; 0 if it is not there.
  mutating func phraseLength(_ phrase: Range<Int>, at place: Int, row: RowView) -> Int {
    limit = min(row.sentenceEnd(place), place + Self.window)
    if let length = plainLength(phrase, at: place, row) { return length }
    begin(phrase, at: place)
    return right(first, place, row) ? reached - place : 0
  }

  /// The same for phrases of words alone, where each step can only take the next word; nothing for other phrases.
  private mutating func plainLength(_ phrase: Range<Int>, at place: Int, _ row: RowView) -> Int? {
    var next = place
    for step in phrase {
      guard steps[step].kind == .set, !steps[step].isOptional else { return nil }
      work += 1
      while true {
        guard next < limit else { return 0 }
        if row.contains(steps[step].value, at: next) { break }
        guard row.places[next].isEmoji else { return 0 }
        next += 1
      }
      next += 1
    }
    return next - place
  }

  private mutating func begin(_ steps: Range<Int>, at place: Int) {
    first = steps.lowerBound
    stepEnd = steps.upperBound
    origin = place
    takenRight = 0
    takenLeft = 0
    for index in 0..<stepEnd - first { failed[index] = 0 }
  }

  // MARK: Rightward

  private mutating func right(_ step: Int, _ place: Int, _ row: RowView) -> Bool {
    guard step < stepEnd else {
      reached = place
      return true
    }
    let bit = UInt64(1) << UInt64(place - origin)
    guard failed[step - first] & bit == 0 else { return false }
    work += 1
    if takeRight(step, place, row) { return true }
    if steps[step].isOptional, right(step + 1, place, row) { return true }
    failed[step - first] |= bit
    return false
  }

  private mutating func takeRight(_ step: Int, _ place: Int, _ row: RowView) -> Bool {
    let value = steps[step].value
    switch steps[step].kind {
    case .start: return place <= row.firstWord && right(step + 1, place, row)
    case .end: return place >= row.wordEnd && right(step + 1, place, row)
    case .gap:
      var next = place
      var words = value
      while true {
        if right(step + 1, next, row) { return true }
        while next < limit, row.places[next].isEmoji { next += 1 }
        guard words > 0, next < limit, row.places[next].isWord else { return false }
        next += 1
        words -= 1
      }
    case .anyWord:
      var next = place
      while next < limit, row.places[next].isEmoji { next += 1 }
      guard next < limit, row.places[next].isWord else { return false }
      return takingRight(next, length: 1, step, row)
    case .set:
      var next = place
      while next < limit {
        if takeSetRight(value, at: next, step, row) { return true }
        guard row.places[next].isEmoji else { return false }
        next += 1
      }
      return false
    }
  }

  private mutating func takeSetRight(_ set: Int32, at place: Int, _ step: Int, _ row: RowView) -> Bool {
    let phrases = row.phraseRange(place)
    if !phrases.isEmpty {
      var shorterThan = Int.max
      while let length = Self.longest(set, below: shorterThan, phrases, row) {
        if place + length <= limit, takingRight(place, length: length, step, row) { return true }
        shorterThan = length
      }
    }
    return row.contains(set, at: place) && takingRight(place, length: 1, step, row)
  }

  private mutating func takingRight(_ place: Int, length: Int, _ step: Int, _ row: RowView) -> Bool {
    let before = takenRight
    takenRight |= ((1 << UInt64(length)) &- 1) << UInt64(place - origin)
    if right(step + 1, place + length, row) { return true }
    takenRight = before
    return false
  }

  /// The longest phrase of a set among those that begin at a place and are shorter than a length.
  private static func longest(_ set: Int32, below: Int, _ phrases: Range<Int>, _ row: RowView) -> Int? {
    var best = 0
    for index in phrases where row.phrases[index].set == set {
      let length = Int(row.phrases[index].length)
      if length > best, length < below { best = length }
    }
    return best > 0 ? best : nil
  }

  // MARK: Leftward: `place` is the border behind which all has matched.

  private mutating func left(_ step: Int, _ place: Int, _ row: RowView) -> Bool {
    guard step >= first else {
      reached = place
      return true
    }
    let bit = UInt64(1) << UInt64(origin - place)
    guard failed[step - first] & bit == 0 else { return false }
    work += 1
    if takeLeft(step, place, row) { return true }
    if steps[step].isOptional, left(step - 1, place, row) { return true }
    failed[step - first] |= bit
    return false
  }

  private mutating func takeLeft(_ step: Int, _ place: Int, _ row: RowView) -> Bool {
    let value = steps[step].value
    switch steps[step].kind {
    case .start: return place <= row.firstWord && left(step - 1, place, row)
    case .end: return place >= row.wordEnd && left(step - 1, place, row)
    case .gap:
      var border = place
      var words = value
      while true {
        if left(step - 1, border, row) { return true }
        while border > limit, row.places[border - 1].isEmoji { border -= 1 }
        guard words > 0, border > limit, row.places[border - 1].isWord else { return false }
        border -= 1
        words -= 1
      }
    case .anyWord:
      var border = place
      while border > limit, row.places[border - 1].isEmoji { border -= 1 }
      guard border > limit, row.places[border - 1].isWord else { return false }
      return takingLeft(border, length: 1, step, row)
    case .set:
      var border = place
      while border > limit {
        if takeSetLeft(value, before: border, step, row) { return true }
        guard row.places[border - 1].isEmoji else { return false }
        border -= 1
      }
      return false
    }
  }

  private mutating func takeSetLeft(_ set: Int32, before border: Int, _ step: Int, _ row: RowView) -> Bool {
    var start = row.phrases.isEmpty ? border : max(limit, border - Self.phraseReach)
    while start < border {
      let length = border - start
      for index in row.phraseRange(start)
      where row.phrases[index].set == set && Int(row.phrases[index].length) == length {
        if takingLeft(border, length: length, step, row) { return true }
        break
      }
      start += 1
    }
    return row.contains(set, at: border - 1) && takingLeft(border, length: 1, step, row)
  }

  private mutating func takingLeft(_ border: Int, length: Int, _ step: Int, _ row: RowView) -> Bool {
    let before = takenLeft
    // Places border - length ..< border lie `origin - place` before the anchor.
    takenLeft |= ((1 << UInt64(length)) &- 1) << UInt64(origin - border + 1)
    if left(step - 1, border - length, row) { return true }
    takenLeft = before
    return false
  }
}
