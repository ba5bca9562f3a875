import Languages
import Text

extension CodebookCompiler {
  /// One token of a class entry or of a word alternative, while its forms are multiplied out.
  private enum Piece: Hashable {
    /// A symbol, and that of its skeleton where it is romanised (else -1).
    case symbol(Int32, skeleton: Int32)
    case anyWord
    case gap(Int32)
  }

  /// Most forms one entry may have.
  private static let formLimit = 256

  /// The set of a place with these alternatives; nothing if no alternative has a word in it.
  mutating func set(of words: [Pattern.Word], owner: Owner) -> Int32? {
    let bit = Self.bit(owner.language)
    let all = words.flatMap { self.forms(of: $0, language: bit) }
    if let known = setOfWords[words] { return known }
    let forms = all.filter { $0.count <= PatternMatcher.longestPhrase }
    guard !forms.isEmpty else { return nil }
    let symbols = forms.compactMap { form -> [Int32]? in
      guard form.count == 1, case .symbol(let symbol, let skeleton) = form[0] else { return nil }
      return skeleton < 0 ? [symbol] : [symbol, skeleton]
    }
    let set: Int32
    if symbols.count == forms.count {
      set = sets.set(of: symbols.flatMap { $0 })
    } else {
      set = sets.makeSet()
      for form in forms { add(form, to: set, languages: .max) }
    }
    setOfWords[words] = set
    return set
  }

  /// Puts a class entry into a set, in all its forms.
  ///
  /// Where the set is shared by all languages, its words count in messages of the entry's language only, until
  /// `SetBuilder.settle` has found that they are nobody else's.
  mutating func add(entry: Pattern, to set: Int32, isShared: Bool, owner: Owner) {
    let bit = Self.bit(owner.language)
    var forms: [[Piece]] = [[]]
    for step in entry.steps {
      guard let choices = choices(of: step.element, language: bit) else {
        report(.unfitEntry, source: entry.source, owner: owner)
        return
      }
      let all = step.isOptional ? choices + [[]] : choices
      forms = forms.flatMap { form in all.map { form + $0 } }
      guard forms.count <= Self.formLimit else {
        report(.tooManyForms, source: entry.source, owner: owner)
        return
      }
    }
    guard forms.allSatisfy({ $0.count <= PatternMatcher.longestPhrase }) else {
      report(.tooLong, source: entry.source, owner: owner)
      return
    }
    let fit = forms.filter { if case .symbol = $0.first { true } else { false } }
    if fit.isEmpty { report(.unfitEntry, source: entry.source, owner: owner) }
    let languages = isShared && owner.language != common ? bit : .max
    for form in fit { add(form, to: set, languages: languages) }
  }

  /// The bit of a language; languages behind the 64th have none, so that their short words never count.
  static func bit(_ language: Int) -> UInt64 { language < 64 ? 1 << UInt64(language) : 0 }

  private mutating func choices(of element: Pattern.Element, language: UInt64) -> [[Piece]]? {
    switch element {
    case .words(let words): words.flatMap { forms(of: $0, language: language) }
    case .anyWord: [[.anyWord]]
    case .gap(let length): [[.gap(Int32(min(max(length, 0), 8)))]]
    case .slot(let name): Sign(slot: name).map { [[.symbol($0.rawValue, skeleton: -1)]] }
    case .start, .end: nil
    }
  }

  private mutating func add(_ form: [Piece], to set: Int32, languages: UInt64) {
    if form.count == 1, case .symbol(let symbol, let skeleton) = form[0] {
      sets.add(symbol, to: set, languages: languages)
      if skeleton >= 0 { sets.add(skeleton, to: set, languages: languages) }
      return
    }
    let steps = form.map { piece -> PatternStep in
      switch piece {
      case .symbol(let symbol, let skeleton):
        PatternStep(kind: .set, value: sets.set(of: skeleton < 0 ? [symbol] : [symbol, skeleton]))
      case .anyWord: PatternStep(kind: .anyWord)
      case .gap(let length): PatternStep(kind: .gap, value: length)
      }
    }
    sets.add(phrase: steps, to: set, languages: languages)
  }

  /// The token rows of one word as written.
  private mutating func forms(of word: Pattern.Word, language: UInt64) -> [[Piece]] {
    let rows = WordForms.forms(of: word.text, tokenizer: tokenizer, buffer: &buffer)
    return rows.map { row in
      row.enumerated().map { index, part in
        switch part {
        case .sign(let sign): .symbol(sign.rawValue, skeleton: -1)
        case .spelling(let spelling):
          word.isPrefix && index == row.count - 1
            ? .symbol(sets.symbol(spelling, .beginning, language: language), skeleton: -1)
            : .symbol(
              sets.symbol(spelling, .word, language: language), skeleton: skeleton(of: spelling, language: language))
        }
      }
    }
  }

  /// The symbol of a word's skeleton, in languages that are written in Latin letters without a norm; -1 in others.
  private mutating func skeleton(of spelling: [UInt8], language: UInt64) -> Int32 {
    guard language & romanised != 0, spelling.count >= 3 else { return -1 }
    skeletonBytes.removeAll(keepingCapacity: true)
    RomanSkeleton.append(of: spelling, spelling.indices, to: &skeletonBytes)
    guard skeletonBytes.count >= 2 else { return -1 }
    return sets.symbol(skeletonBytes, .skeleton, language: language)
  }
}
