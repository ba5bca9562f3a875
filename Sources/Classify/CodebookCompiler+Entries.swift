import Languages
import Text

extension CodebookCompiler {
  /// One token of a class entry or of a word alternative, while its forms are multiplied out.
  private enum Piece: Hashable {
    case symbol(Int32)
    case anyWord
    case gap(Int32)
  }

  /// Most forms one entry may have.
  private static let formLimit = 256

  /// The set of a place with these alternatives; nothing if no alternative has a word in it.
  mutating func set(of words: [Pattern.Word]) -> Int32? {
    if let known = setOfWords[words] { return known }
    let forms = words.flatMap { self.forms(of: $0) }.filter { $0.count <= PatternMatcher.longestPhrase }
    guard !forms.isEmpty else { return nil }
    let symbols = forms.compactMap { form -> Int32? in
      guard form.count == 1, case .symbol(let symbol) = form[0] else { return nil }
      return symbol
    }
    let set: Int32
    if symbols.count == forms.count {
      set = sets.set(of: symbols)
    } else {
      set = sets.makeSet()
      for form in forms { add(form, to: set) }
    }
    setOfWords[words] = set
    return set
  }

  /// Puts a class entry into a set, in all its forms.
  mutating func add(entry: Pattern, to set: Int32, owner: Owner) {
    var forms: [[Piece]] = [[]]
    for step in entry.steps {
      guard let choices = choices(of: step.element) else {
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
    for form in fit { add(form, to: set) }
  }

  private mutating func choices(of element: Pattern.Element) -> [[Piece]]? {
    switch element {
    case .words(let words): words.flatMap { forms(of: $0) }
    case .anyWord: [[.anyWord]]
    case .gap(let length): [[.gap(Int32(min(max(length, 0), 8)))]]
    case .slot(let name): Sign(slot: name).map { [[.symbol($0.rawValue)]] }
    case .start, .end: nil
    }
  }

  private mutating func add(_ form: [Piece], to set: Int32) {
    if form.count == 1, case .symbol(let symbol) = form[0] {
      sets.add(symbol, to: set)
      return
    }
    let steps = form.map { piece -> PatternStep in
      switch piece {
      case .symbol(let symbol): PatternStep(kind: .set, value: sets.set(of: [symbol]))
      case .anyWord: PatternStep(kind: .anyWord)
      case .gap(let length): PatternStep(kind: .gap, value: length)
      }
    }
    sets.add(phrase: steps, to: set)
  }

  /// The token rows of one word as written.
  private mutating func forms(of word: Pattern.Word) -> [[Piece]] {
    WordForms.forms(of: word.text, tokenizer: tokenizer, buffer: &buffer).map { form in
      form.enumerated().map { index, part in
        switch part {
        case .sign(let sign): .symbol(sign.rawValue)
        case .spelling(let spelling):
          .symbol(sets.symbol(spelling, isBeginning: word.isPrefix && index == form.count - 1))
        }
      }
    }
  }
}
