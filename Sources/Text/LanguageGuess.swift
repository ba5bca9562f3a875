/// Tells a message's language from the codebook's marker words and from letters few languages use.
///
/// Off-the-shelf identifiers fail on short, code-mixed and romanised chat (codebook §2.4), so this one says `und`
/// unless it has seen at least two pieces of evidence and more for one language than for any other. A marker word is
/// worth two, a letter one (at most two a letter group), so that one native marker word with its letters suffices.
package struct LanguageGuess: Sendable {
  /// Codes of the languages, in the order given.
  package let codes: [String]
  private let markers: HashIndex
  /// By marker: the languages it speaks for, as bits.
  private let masks: [UInt64]
  /// By letter hint: the languages it speaks for, as bits.
  private let hintMasks: [UInt64]
  private var scores: [Int32]

  /// Least score of the winner.
  private static let floor: Int32 = 3

  /// Makes a guesser for at most 64 languages; further ones are never guessed.
  package init(languages: [(code: String, markers: [String])]) {
    let known = languages.prefix(64)
    var maskOfHash: [UInt64: UInt64] = [:]
    for (index, language) in known.enumerated() {
      for marker in language.markers {
        maskOfHash[FoldHash.hash(Folding.fold(marker)), default: 0] |= 1 << UInt64(index)
      }
    }
    // In order, so that the same codebook makes the same table every time.
    let sorted = maskOfHash.sorted { $0.key < $1.key }
    self.init(
      Parts(
        codes: known.map(\.code), markers: HashIndex(sorted.enumerated().map { ($0.element.key, Int32($0.offset)) }),
        masks: sorted.map(\.value)))
  }

  /// What a guesser is made of, for storing.
  package struct Parts: Sendable {
    /// Codes of the languages.
    package var codes: [String]
    /// The marker words, by hash: their places in `masks`.
    package var markers: HashIndex
    /// By marker: the languages it speaks for, as bits.
    package var masks: [UInt64]

    /// Puts the parts together.
    package init(codes: [String], markers: HashIndex, masks: [UInt64]) {
      self.codes = codes
      self.markers = markers
      self.masks = masks
    }
  }

  /// What the guesser is made of.
  package var parts: Parts { Parts(codes: codes, markers: markers, masks: masks) }

  /// Makes a guesser of the parts of another, whose markers must have their places in `masks`.
  package init(_ parts: Parts) {
    codes = parts.codes
    markers = parts.markers
    masks = parts.masks
    hintMasks = Self.hintMasks(of: codes)
    scores = [Int32](repeating: 0, count: codes.count)
  }

  private static func hintMasks(of codes: [String]) -> [UInt64] {
    [0]
      + LetterHint.rows.map { row in
        codes.enumerated().reduce(0) { row.languages.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
      }
  }

  /// Index into `codes` of the language of some tokens of a text, or nothing where there is too little to tell.
  package mutating func guess(_ buffer: borrowing TokenBuffer, tokens: Range<Int>) -> Int? {
    for index in scores.indices { scores[index] = 0 }
    var isTouched = false
    for index in tokens where buffer.tokens[index].kind == .word {
      let marker = markers.value(for: buffer.tokens[index].hash)
      guard marker >= 0 else { continue }
      add(2, to: masks[Int(marker)])
      isTouched = true
    }
    if buffer.hasHints {
      for index in buffer.hints.indices where buffer.hints[index] > 0 {
        add(Int32(min(buffer.hints[index], 2)), to: hintMasks[index])
        isTouched = true
      }
    }
    return isTouched ? winner() : nil
  }

  /// The languages that the text last guessed shows signs of, as bits: those with at least half of the best score; all
  /// where there is too little to tell.
  package var plausible: UInt64 {
    var best: Int32 = 0
    for score in scores where score > best { best = score }
    guard best >= Self.floor else { return .max }
    var languages: UInt64 = 0
    for (index, score) in scores.enumerated() where score * 2 >= best { languages |= 1 << UInt64(index) }
    return languages
  }

  /// The languages that the text last guessed shows signs of, with their scores, best first.
  package var standing: [(code: String, score: Int)] {
    scores.indices.filter { scores[$0] > 0 }.sorted { (scores[$0], $1) > (scores[$1], $0) }
      .map { (codes[$0], Int(scores[$0])) }
  }

  private func winner() -> Int? {
    var best = -1
    var bestScore: Int32 = 0
    var second: Int32 = 0
    for (index, score) in scores.enumerated() {
      if score > bestScore {
        (second, best, bestScore) = (bestScore, index, score)
      } else if score > second {
        second = score
      }
    }
    return bestScore >= Self.floor && bestScore > second ? best : nil
  }

  private mutating func add(_ points: Int32, to mask: UInt64) {
    var rest = mask
    while rest != 0 {
      scores[rest.trailingZeroBitCount] += points
      rest &= rest - 1
    }
  }
}
