import Corpus
import Languages

/// Decides which hits of a message are counted where several compete.
///
/// Inside one code, of hits that overlap only the longest stays; of those left the one of the highest rung is the
/// message's one coding of that code (then the surest, the longest, the first, the one in the message's language, the
/// first rule by name). Codes do not compete with each other: two codes on the same words both count. A theme keeps
/// its longest hit, by the same order. Takes time in n log n for n hits.
struct HitSelection {
  let codebook: CompiledCodebook
  private var claims: [Int32] = []

  init(codebook: CompiledCodebook) { self.codebook = codebook }

  /// The counted hits, one for each code and each theme.
  mutating func select(_ hits: [Hit], placeCount: Int, language: Int?) -> [Hit] {
    guard hits.count > 1 else { return hits }
    let ordered = hits.sorted { isBefore($0, $1, language: language) }
    if claims.count < placeCount {
      claims.append(contentsOf: repeatElement(-1, count: placeCount - claims.count))
    }
    var selected: [Hit] = []
    var start = 0
    while start < ordered.count {
      var end = start
      while end < ordered.count, isSameOutcome(ordered[end], ordered[start]) { end += 1 }
      selected.append(best(of: ordered[start..<end]))
      start = end
    }
    return selected
  }

  private func isSameOutcome(_ left: Hit, _ right: Hit) -> Bool {
    left.outcome == right.outcome && left.isTheme == right.isTheme
  }

  /// By outcome, then longest first.
  private func isBefore(_ left: Hit, _ right: Hit, language: Int?) -> Bool {
    if left.isTheme != right.isTheme { return right.isTheme }
    if left.outcome != right.outcome { return left.outcome < right.outcome }
    if left.places.count != right.places.count { return left.places.count > right.places.count }
    if left.rung != right.rung { return left.rung > right.rung }
    if left.places.lowerBound != right.places.lowerBound { return left.places.lowerBound < right.places.lowerBound }
    let isLeftNative = codebook.rules[left.rule].language == language
    let isRightNative = codebook.rules[right.rule].language == language
    if isLeftNative != isRightNative { return isLeftNative }
    return codebook.rules[left.rule].rule.id < codebook.rules[right.rule].rule.id
  }

  /// The best of the hits of one outcome, longest first.
  private mutating func best(of hits: ArraySlice<Hit>) -> Hit {
    var best = hits[hits.startIndex]
    guard hits.count > 1, !best.isTheme else { return best }
    var claimed: [Range<Int>] = []
    for hit in hits {
      guard hit.places.allSatisfy({ claims[$0] < 0 }) else { continue }
      for place in hit.places { claims[place] = 0 }
      claimed.append(hit.places)
      if isBetter(hit, than: best) { best = hit }
    }
    for places in claimed { for place in places { claims[place] = -1 } }
    return best
  }

  private func isBetter(_ left: Hit, than right: Hit) -> Bool {
    if left.rung != right.rung { return left.rung > right.rung }
    return Self.sureness(codebook.rules[left.rule].rule.certainty)
      > Self.sureness(codebook.rules[right.rule].rule.certainty)
  }

  private static func sureness(_ certainty: Certainty) -> Int {
    switch certainty {
    case .high: 2
    case .mid: 1
    case .low: 0
    }
  }
}
