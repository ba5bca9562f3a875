import Text

/// Fills a `MessageRow` from tokens: looks the words up, finds sentences, clauses, quotations and class phrases.
struct RowBuilder {
  let codebook: CompiledCodebook
  private let vocabulary: Vocabulary
  private let phrases: PhraseIndex
  private var symbols: [Int32] = []
  private var skeleton: [UInt8] = []
  private var found: [MessageRow.Phrase] = []
  private var firstFound: [Int32] = []
  private var notes: [Note] = []
  /// The languages the message shows signs of.
  private var plausible: UInt64 = .max

  /// A word or phrase of one of the engine's own classes.
  private struct Note {
    var place: Int
    var role: EngineRole
  }

  init(codebook: CompiledCodebook) {
    self.codebook = codebook
    vocabulary = codebook.vocabulary
    phrases = codebook.phrases
  }

  /// Replaces the row's content by some tokens of a text.
  ///
  /// Linear in them.
  mutating func build(
    _ row: inout MessageRow, from buffer: borrowing TokenBuffer, tokens: Range<Int>, plausible: UInt64,
    matcher: inout PatternMatcher
  ) {
    row.removeAll()
    self.plausible = plausible
    var clause: Int32 = 0
    var openQuote = -1
    for index in tokens {
      let kind = buffer.tokens[index].kind
      if kind.isWordLike || kind == .emoji {
        addPlace(index, buffer, clause: clause, to: &row)
      } else if kind == .sentenceEnd {
        endSentence(index, buffer, clause: clause, row: &row)
        clause += 1
      } else if kind == .clauseBreak {
        clause += 1
      } else if kind == .quoteMark {
        if openQuote < 0 {
          openQuote = row.places.count
        } else {
          for place in openQuote..<row.places.count { row.places[place].isQuoted = true }
          openQuote = -1
        }
      }
    }
    if row.places.count > Int(row.sentences.last?.end ?? 0) { closeSentence(&row, isQuestion: false) }
    if row.wordEnd == 0 { row.firstWord = row.places.count }
    findPhrases(&row, matcher: &matcher)
    readRoles(&row)
  }

  private mutating func addPlace(
    _ index: Int, _ buffer: borrowing TokenBuffer, clause: Int32, to row: inout MessageRow
  ) {
    let token = buffer.tokens[index]
    symbols.removeAll(keepingCapacity: true)
    if token.foldEnd > token.foldStart {
      let isKnown = vocabulary.appendSymbols(
        of: Int(token.foldStart)..<Int(token.foldEnd), in: buffer.folded, hash: token.hash, to: &symbols)
      if !isKnown, codebook.romanised & plausible != 0, token.foldEnd - token.foldStart >= 3 {
        appendSkeleton(token, buffer)
      }
      if token.secondEnd > token.foldEnd, symbols.isEmpty || token.flags.contains(.hasApostrophe) {
        appendSecondSpelling(token, buffer)
      }
    }
    appendSigns(of: token)
    let isEmoji = token.kind == .emoji
    append(token: index, clause: clause, isWord: !isEmoji, isEmoji: isEmoji, to: &row)
    if !isEmoji {
      if row.wordEnd == 0 { row.firstWord = row.places.count - 1 }
      row.wordEnd = row.places.count
      row.wordCount += 1
    }
  }

  private mutating func appendSecondSpelling(_ token: Token, _ buffer: borrowing TokenBuffer) {
    let range = Int(token.foldEnd)..<Int(token.secondEnd)
    var hash = FoldHash.empty
    for index in range { hash = FoldHash.adding(buffer.folded[index], to: hash) }
    vocabulary.appendSymbols(of: range, in: buffer.folded, hash: hash, to: &symbols)
  }

  private mutating func appendSkeleton(_ token: Token, _ buffer: borrowing TokenBuffer) {
    skeleton.removeAll(keepingCapacity: true)
    RomanSkeleton.append(of: buffer.folded, Int(token.foldStart)..<Int(token.foldEnd), to: &skeleton)
    if skeleton.count >= 2 { vocabulary.appendSymbol(ofSkeleton: skeleton, to: &symbols) }
  }

  private mutating func appendSigns(of token: Token) {
    switch token.kind {
    case .number: symbols.append(Sign.number.rawValue)
    case .price:
      symbols.append(Sign.price.rawValue)
      symbols.append(Sign.number.rawValue)
    case .time:
      symbols.append(Sign.time.rawValue)
      if token.flags.contains(.isAlsoNumber) { symbols.append(Sign.number.rawValue) }
    case .url: symbols.append(Sign.url.rawValue)
    case .phone, .cpr: symbols.append(Sign.phone.rawValue)
    case .email: symbols.append(Sign.email.rawValue)
    case .mention, .name: symbols.append(Sign.name.rawValue)
    case .word, .emoji, .sentenceEnd, .clauseBreak, .quoteMark, .other: break
    }
  }

  /// Appends a place with the sets of `symbols`, each set once.
  private mutating func append(token: Int, clause: Int32, isWord: Bool, isEmoji: Bool, to row: inout MessageRow) {
    let firstSet = row.sets.count
    var owner: UInt64 = 0
    for symbol in symbols {
      owner |= vocabulary.owners[Int(symbol)]
      for place in vocabulary.setsOfSymbol.range(Int(symbol))
      where vocabulary.languages[place] & plausible != 0 {
        let set = Int32(vocabulary.setsOfSymbol.element(place))
        if symbols.count == 1 || !row.sets[firstSet...].contains(set) { row.sets.append(set) }
      }
    }
    row.places.append(
      MessageRow.Place(
        token: Int32(token), sentence: Int32(row.sentences.count), clause: clause, firstSet: Int32(firstSet),
        firstPhrase: 0, roles: [], negations: 0, owner: owner, isWord: isWord, isEmoji: isEmoji, isQuoted: false))
  }

  private mutating func endSentence(
    _ index: Int, _ buffer: borrowing TokenBuffer, clause: Int32, row: inout MessageRow
  ) {
    let flags = buffer.tokens[index].flags
    let isEmpty = row.places.count == Int(row.sentences.last?.end ?? 0)
    symbols.removeAll(keepingCapacity: true)
    if flags.contains(.question) { symbols.append(Sign.questionMark.rawValue) }
    if flags.contains(.exclamation) { symbols.append(Sign.exclamationMark.rawValue) }
    if !symbols.isEmpty { append(token: index, clause: clause, isWord: false, isEmoji: false, to: &row) }
    if isEmpty && symbols.isEmpty { return }
    closeSentence(&row, isQuestion: flags.contains(.question))
  }

  private func closeSentence(_ row: inout MessageRow, isQuestion: Bool) {
    row.sentences.append(
      MessageRow.Sentence(end: Int32(row.places.count), isQuestion: isQuestion, questions: 0, conditions: 0))
  }

  /// Phrases are found with an empty list of phrases in view: the steps of a phrase are single words.
  private mutating func findPhrases(_ row: inout MessageRow, matcher: inout PatternMatcher) {
    found.removeAll(keepingCapacity: true)
    firstFound.removeAll(keepingCapacity: true)
    row.withView { view in
      for place in view.places.indices {
        firstFound.append(Int32(found.count))
        phrases.forEachCandidate(at: place, in: view, plausible: plausible) { phrase in
          findPhrase(phrase, at: place, view, &matcher)
        }
      }
    }
    guard !found.isEmpty else { return }
    for place in row.places.indices { row.places[place].firstPhrase = firstFound[place] }
    swap(&row.phrases, &found)
  }

  @inline(__always)
  private mutating func findPhrase(_ phrase: Int, at place: Int, _ view: RowView, _ matcher: inout PatternMatcher) {
    let length = matcher.phraseLength(phrases.steps(of: phrase), at: place, row: view)
    guard length > 0 else { return }
    for owner in phrases.setsOfPhrase.range(phrase)
    where phrases.languagesOfSets[owner] & plausible != 0 {
      found.append(
        MessageRow.Phrase(set: Int32(phrases.setsOfPhrase.element(owner)), length: Int32(length)))
    }
  }

  /// Notes negations, conditions, questions, persons and new clauses where the engine's own classes are found.
  private mutating func readRoles(_ row: inout MessageRow) {
    notes.removeAll(keepingCapacity: true)
    row.withView { view in
      for place in view.places.indices {
        for index in view.setRange(place) { note(view.sets[index], at: place) }
        for index in view.phraseRange(place) { note(view.phrases[index].set, at: place) }
      }
    }
    var clauseShift: Int32 = 0
    var next = 0
    guard !notes.isEmpty else { return }
    for place in row.places.indices {
      while next < notes.count, notes[next].place == place {
        apply(notes[next].role, at: place, row: &row)
        next += 1
      }
      if row.places[place].roles.contains(.clause) { clauseShift += 1 }
      row.places[place].clause += clauseShift
    }
  }

  @inline(__always)
  private mutating func note(_ set: Int32, at place: Int) {
    if codebook.roles.has(Int(set)) { notes.append(Note(place: place, role: codebook.roles[Int(set)])) }
  }

  private func apply(_ role: EngineRole, at place: Int, row: inout MessageRow) {
    row.places[place].roles.formUnion(role.kinds)
    let sentence = Int(row.places[place].sentence)
    if role.kinds.contains(.negation) { row.places[place].negations |= role.languages }
    if role.kinds.contains(.condition) { row.sentences[sentence].conditions |= role.languages }
    if role.kinds.contains(.question), isSentenceStart(place, row) {
      row.sentences[sentence].questions |= role.languages
    }
  }

  private func isSentenceStart(_ place: Int, _ row: borrowing MessageRow) -> Bool {
    let sentence = Int(row.places[place].sentence)
    let start = sentence == 0 ? 0 : Int(row.sentences[sentence - 1].end)
    return place == start || (place < start + 4 && row.places[start..<place].allSatisfy(\.isEmoji))
  }
}
