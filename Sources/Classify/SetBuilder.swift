import Languages
import Text

/// Collects the element sets while a codebook is compiled: which words, beginnings and phrases may stand in one place.
struct SetBuilder {
  private(set) var entries: [Vocabulary.Entry] = Sign.allCases.map { _ in .init(spelling: [], kind: .word) }
  private(set) var setsOfSymbol: [[Member]] = Sign.allCases.map { _ in [] }
  private(set) var roles: [EngineRole] = []
  private(set) var phrases: [[PatternStep]] = []
  private(set) var setsOfPhrase: [[Member]] = []
  /// By symbol: the languages that name it in a class, a rule or a marker.
  private(set) var languagesOfSymbol: [UInt64] = Sign.allCases.map { _ in .max }
  /// How often a set is likely to be met; low weights make good anchors.
  private(set) var weights: [Int] = []
  /// Words so common that no pattern should be looked for from them.
  var commonWords: Set<[UInt8]> = []

  /// A set a word or phrase belongs to, and the languages that say so.
  struct Member {
    var set: Int32
    var languages: UInt64
  }

  private var symbolOfEntry: [Vocabulary.Entry: Int32] = [:]
  private var setOfSymbols: [[Int32]: Int32] = [:]
  /// The symbol of a set of one.
  private var symbolOfSet: [Int32: Int32] = [:]
  private var phraseOfSteps: [[PatternStep]: Int32] = [:]

  var count: Int { roles.count }

  /// A set of no members yet.
  mutating func makeSet(role: EngineRole = EngineRole()) -> Int32 {
    roles.append(role)
    weights.append(0)
    return Int32(roles.count - 1)
  }

  /// The one set of just these symbols.
  mutating func set(of symbols: [Int32]) -> Int32 {
    let key = Array(Set(symbols)).sorted()
    if let known = setOfSymbols[key] { return known }
    let set = makeSet()
    for symbol in key { add(symbol, to: set, languages: .max) }
    setOfSymbols[key] = set
    if key.count == 1 { symbolOfSet[set] = key[0] }
    return set
  }

  /// Puts a symbol into a set, where one of some languages says so (`.max`: whatever the message's language is).
  mutating func add(_ symbol: Int32, to set: Int32, languages: UInt64) {
    if let known = setsOfSymbol[Int(symbol)].firstIndex(where: { $0.set == set }) {
      setsOfSymbol[Int(symbol)][known].languages |= languages
      return
    }
    setsOfSymbol[Int(symbol)].append(Member(set: set, languages: languages))
    weights[Int(set)] += weight(of: symbol)
  }

  /// Puts a row of several words into a set, where one of some languages says so.
  mutating func add(phrase steps: [PatternStep], to set: Int32, languages: UInt64) {
    guard steps.first?.kind == .set else { return }
    let phrase: Int32
    if let known = phraseOfSteps[steps] {
      phrase = known
    } else {
      phrase = Int32(phrases.count)
      phraseOfSteps[steps] = phrase
      phrases.append(steps)
      setsOfPhrase.append([])
    }
    if let known = setsOfPhrase[Int(phrase)].firstIndex(where: { $0.set == set }) {
      setsOfPhrase[Int(phrase)][known].languages |= languages
      return
    }
    setsOfPhrase[Int(phrase)].append(Member(set: set, languages: languages))
    weights[Int(set)] += 2
  }

  /// The symbol of a folded word, beginning or skeleton, which a language names.
  mutating func symbol(_ spelling: [UInt8], _ kind: Vocabulary.Entry.Kind, language: UInt64) -> Int32 {
    let entry = Vocabulary.Entry(spelling: spelling, kind: kind)
    if let known = symbolOfEntry[entry] {
      languagesOfSymbol[Int(known)] |= language
      return known
    }
    let symbol = Int32(entries.count)
    entries.append(entry)
    setsOfSymbol.append([])
    languagesOfSymbol.append(language)
    symbolOfEntry[entry] = symbol
    return symbol
  }

  /// Takes away the languages where a word means the same whatever the message's language is.
  ///
  /// That is so for a word of six letters or more (two in a script other than Latin) that every language which knows it
  /// puts into the set, for a phrase with such a word in it, and for phrases that are long as a whole ("log off now"). All others count only in messages that show signs of
  /// one of the languages: short words are too often another language's word.
  mutating func settle() {
    let distinct = entries.indices.map(isDistinct)
    for symbol in setsOfSymbol.indices {
      for index in setsOfSymbol[symbol].indices where distinct[symbol] {
        let languages = setsOfSymbol[symbol][index].languages
        if languagesOfSymbol[symbol] & ~languages == 0 { setsOfSymbol[symbol][index].languages = .max }
      }
    }
    for phrase in phrases.indices {
      let words = phrases[phrase].compactMap { symbolOfSet[$0.value] }
      for index in setsOfPhrase[phrase].indices {
        let languages = setsOfPhrase[phrase][index].languages
        let length = words.reduce(0) { $0 + entries[Int($1)].spelling.count }
        let isClear =
          words.count > 1 && length >= Self.clearPhrase
          || words.contains { distinct[Int($0)] && languagesOfSymbol[Int($0)] & ~languages == 0 }
        if isClear { setsOfPhrase[phrase][index].languages = .max }
      }
    }
  }

  /// Letters from which a row of words is not met in another language by chance.
  private static let clearPhrase = 6

  /// Whether a word is long enough not to be met in another language by chance.
  func isDistinct(_ symbol: Int) -> Bool {
    guard symbol >= Sign.allCases.count else { return true }
    let spelling = entries[symbol].spelling
    guard let first = spelling.first, entries[symbol].kind != .skeleton else { return false }
    return first >= 0x80 ? spelling.count >= 4 : spelling.count >= 6
  }

  private func weight(of symbol: Int32) -> Int {
    if let sign = Sign(rawValue: symbol) { return sign.weight }
    let entry = entries[Int(symbol)]
    if entry.kind == .beginning { return max(2, 30 / max(entry.spelling.count, 1)) }
    return commonWords.contains(entry.spelling) ? 60 : entry.spelling.count <= 2 ? 20 : 1
  }
}
