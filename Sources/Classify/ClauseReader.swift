import Corpus

/// Reads what stands around a match in its clause and sentence: negation, question, condition, person.
struct ClauseReader {
  /// How many words before a match, or behind it, a negation may stand.
  static let wordsBefore = 4
  static let wordsBehind = 3
  /// How many places around a match are searched at all; emoji are places but no words.
  private static let reach = 12

  /// Whether a negation of these languages stands in the clause before the match, in its gaps, or (where the language
  /// does so) behind it.
  ///
  /// A negation among the matched words is part of what the pattern says; several count once.
  static func isNegated(
    _ places: Range<Int>, taken: UInt64, languages: UInt64, looksBehind: Bool, row: RowView
  ) -> Bool {
    for place in places where row.places[place].negations & languages != 0 {
      let offset = place - places.lowerBound
      if offset > 63 || taken >> UInt64(offset) & 1 == 0 { return true }
    }
    let start = max(row.sentenceStart(places.lowerBound), places.lowerBound - reach)
    var place = places.lowerBound - 1
    var words = 0
    let clause = row.places[places.lowerBound].clause
    while place >= start, words < wordsBefore, row.places[place].clause == clause {
      if row.places[place].negations & languages != 0 { return true }
      if row.places[place].isWord { words += 1 }
      place -= 1
    }
    return looksBehind && isNegatedBehind(places, languages: languages, row: row)
  }

  private static func isNegatedBehind(_ places: Range<Int>, languages: UInt64, row: RowView) -> Bool {
    let last = places.upperBound - 1
    let end = min(row.sentenceEnd(last), places.upperBound + reach)
    let clause = row.places[last].clause
    var place = places.upperBound
    var words = 0
    while place < end, words < wordsBehind, row.places[place].clause == clause {
      if row.places[place].negations & languages != 0 { return true }
      if row.places[place].isWord { words += 1 }
      place += 1
    }
    return false
  }

  /// Whether the match stands in a sentence that ends with a question mark or begins with a question word.
  static func isQuestion(_ place: Int, languages: UInt64, row: RowView) -> Bool {
    let sentence = row.sentences[Int(row.places[place].sentence)]
    return sentence.isQuestion || sentence.questions & languages != 0
  }

  /// Whether the sentence of the match has an if-word.
  static func isConditional(_ place: Int, languages: UInt64, row: RowView) -> Bool {
    row.sentences[Int(row.places[place].sentence)].conditions & languages != 0
  }

  /// Who acts: the first person word in the match, else the nearest before it in the clause, else the first behind it.
  static func person(
    _ places: Range<Int>, languages: UInt64, codebook: CompiledCodebook, row: RowView
  ) -> GrammaticalPerson {
    for place in places {
      if let person = person(at: place, languages: languages, codebook: codebook, row: row) { return person }
    }
    let start = max(row.sentenceStart(places.lowerBound), places.lowerBound - reach)
    var place = places.lowerBound - 1
    let firstClause = row.places[places.lowerBound].clause
    while place >= start, row.places[place].clause == firstClause {
      if let person = person(at: place, languages: languages, codebook: codebook, row: row) { return person }
      place -= 1
    }
    let lastClause = row.places[places.upperBound - 1].clause
    let end = min(row.sentenceEnd(places.upperBound - 1), places.upperBound + reach)
    place = places.upperBound
    while place < end, row.places[place].clause == lastClause {
      if let person = person(at: place, languages: languages, codebook: codebook, row: row) { return person }
      place += 1
    }
    return .none
  }

  private static let persons: EngineRole.Kinds = [.firstPlural, .first, .second, .third]

  private static func person(
    at place: Int, languages: UInt64, codebook: CompiledCodebook, row: RowView
  ) -> GrammaticalPerson? {
    guard !row.places[place].roles.isDisjoint(with: persons) else { return nil }
    var kinds: EngineRole.Kinds = []
    for index in row.phraseRange(place) {
      let role = codebook.roles[Int(row.phrases[index].set)]
      if role.languages & languages != 0 { kinds.formUnion(role.kinds) }
    }
    for index in row.setRange(place) {
      let role = codebook.roles[Int(row.sets[index])]
      if role.languages & languages != 0 { kinds.formUnion(role.kinds) }
    }
    if kinds.contains(.firstPlural) { return .firstPlural }
    if kinds.contains(.first) { return .first }
    if kinds.contains(.second) { return .second }
    return kinds.contains(.third) ? .third : nil
  }
}
