import Languages
import Text

/// Collects the element sets while a codebook is compiled: which words, beginnings and phrases may stand in one place.
struct SetBuilder {
  private(set) var entries: [Vocabulary.Entry] = Sign.allCases.map { _ in .init(spelling: [], isBeginning: false) }
  private(set) var setsOfSymbol: [[Int32]] = Sign.allCases.map { _ in [] }
  private(set) var hasPhrases: [Bool] = []
  private(set) var roles: [EngineRole] = []
  private(set) var phrases: [[PatternStep]] = []
  private(set) var phrasesOfSet: [[Int32]] = []
  private(set) var setsOfPhrase: [[Int32]] = []
  /// How often a set is likely to be met; low weights make good anchors.
  private(set) var weights: [Int] = []
  /// Words so common that no pattern should be looked for from them.
  var commonWords: Set<[UInt8]> = []

  private var symbolOfEntry: [Vocabulary.Entry: Int32] = [:]
  private var setOfSymbols: [[Int32]: Int32] = [:]
  private var phraseOfSteps: [[PatternStep]: Int32] = [:]

  var count: Int { roles.count }

  /// A set of no members yet.
  mutating func makeSet(role: EngineRole = EngineRole()) -> Int32 {
    hasPhrases.append(false)
    roles.append(role)
    phrasesOfSet.append([])
    weights.append(0)
    return Int32(roles.count - 1)
  }

  /// The one set of just these symbols.
  mutating func set(of symbols: [Int32]) -> Int32 {
    let key = Array(Set(symbols)).sorted()
    if let known = setOfSymbols[key] { return known }
    let set = makeSet()
    for symbol in key { add(symbol, to: set) }
    setOfSymbols[key] = set
    return set
  }

  /// Puts a symbol into a set.
  mutating func add(_ symbol: Int32, to set: Int32) {
    guard !setsOfSymbol[Int(symbol)].contains(set) else { return }
    setsOfSymbol[Int(symbol)].append(set)
    weights[Int(set)] += weight(of: symbol)
  }

  /// Puts a row of several words into a set.
  mutating func add(phrase steps: [PatternStep], to set: Int32) {
    guard let first = steps.first, first.kind == .set else { return }
    let firstSet = first.value
    let phrase: Int32
    if let known = phraseOfSteps[steps] {
      phrase = known
    } else {
      phrase = Int32(phrases.count)
      phraseOfSteps[steps] = phrase
      phrases.append(steps)
      setsOfPhrase.append([])
      phrasesOfSet[Int(firstSet)].append(phrase)
    }
    guard !setsOfPhrase[Int(phrase)].contains(set) else { return }
    setsOfPhrase[Int(phrase)].append(set)
    hasPhrases[Int(set)] = true
    weights[Int(set)] += 2
  }

  /// The symbol of a folded word or beginning.
  mutating func symbol(_ spelling: [UInt8], isBeginning: Bool) -> Int32 {
    let entry = Vocabulary.Entry(spelling: spelling, isBeginning: isBeginning)
    if let known = symbolOfEntry[entry] { return known }
    let symbol = Int32(entries.count)
    entries.append(entry)
    setsOfSymbol.append([])
    symbolOfEntry[entry] = symbol
    return symbol
  }

  private func weight(of symbol: Int32) -> Int {
    if let sign = Sign(rawValue: symbol) { return sign.weight }
    let entry = entries[Int(symbol)]
    if entry.isBeginning { return max(2, 30 / max(entry.spelling.count, 1)) }
    return commonWords.contains(entry.spelling) ? 60 : entry.spelling.count <= 2 ? 20 : 1
  }
}
