import Corpus
import Languages

/// Weighs one message after the other with the scorecards of a codebook; takes time linear in the sets of its words.
struct ScoreKeeper {
  private let cards: CompiledScorecards
  private let codeIDs: [CodeID]
  private let placeOfCode: [CodeID: Int]
  /// Of each set, and of each code: which entries of `cards.words`, `found` and `before` are its own.
  private let words: WorthIndex
  private let found: WorthIndex
  private let before: WorthIndex
  /// By set: the message in which it was last met; by code, the one before which it was said, or in which it was found.
  private var metSets: [UInt32]
  private var saidCodes: [UInt32]
  private var foundCodes: [UInt32]
  private var epoch: UInt32 = 0
  /// By scorecard: its sum in the last message, and the words that were worth most to it.
  private(set) var totals: [Int]
  private var most: [Int]
  private var mostPlaces: [Range<Int>]

  /// What was found, for a person who asks.
  struct Part {
    var card: Int
    var points: Int
    var what: What
    enum What {
      case start, fewWords
      case words(String, places: Range<Int>)
      case found(CodeID)
      case before(CodeID)
    }
  }

  /// What the scorecards say of a message.
  struct Verdict {
    /// Place of the code in the manual.
    var code: Int
    var id: RuleID
    /// The words that were worth most to the scorecard; all of the message if none was worth anything.
    var places: Range<Int>
    /// The places, from the first, whose words stand for the scorecard and deny nothing, as bits.
    var taken: UInt64
  }

  init(codebook: CompiledCodebook) {
    cards = codebook.scorecards
    codeIDs = codebook.manual.codes.map(\.id)
    placeOfCode = Dictionary(codeIDs.enumerated().map { ($1, $0) }) { first, _ in first }
    words = WorthIndex(cards.words, count: codebook.roles.count)
    found = WorthIndex(cards.found, count: codeIDs.count)
    before = WorthIndex(cards.before, count: codeIDs.count)
    metSets = [UInt32](repeating: 0, count: codebook.roles.count)
    saidCodes = [UInt32](repeating: 0, count: codeIDs.count)
    foundCodes = saidCodes
    totals = [Int](repeating: 0, count: cards.ids.count)
    most = totals
    mostPlaces = totals.map { _ in 0..<0 }
  }

  /// The code that a message gets which rules leave open, if the scorecards give it one.
  ///
  /// `hits` are what rules found. `note` gets each part of the sums.
  mutating func weigh(
    _ row: RowView, hits: [Hit], context: ConversationContext, note: ((Part) -> Void)? = nil
  ) -> Verdict? {
    startMessage()
    guard !cards.isEmpty, !row.places.isEmpty else { return nil }
    for card in totals.indices {
      add(Int(cards.starts[card]), to: card, .start, note)
      if row.wordCount <= Scorecard.mostOfFew { add(Int(cards.fewWords[card]), to: card, .fewWords, note) }
    }
    for hit in hits where !hit.isTheme && foundCodes[hit.outcome] != epoch {
      foundCodes[hit.outcome] = epoch
      for index in found.range(hit.outcome) {
        let worth = cards.found[index]
        add(Int(worth.points), to: Int(worth.card), .found(codeIDs[hit.outcome]), note)
      }
    }
    context.forEachCode(within: Scorecard.reach) { code in
      guard let place = placeOfCode[code], saidCodes[place] != epoch else { return }
      saidCodes[place] = epoch
      for index in before.range(place) {
        let worth = cards.before[index]
        add(Int(worth.points), to: Int(worth.card), .before(code), note)
      }
    }
    for place in row.places.indices {
      for index in row.setRange(place) { add(set: Int(row.sets[index]), place..<place + 1, note) }
      for index in row.phraseRange(place) {
        let phrase = row.phrases[index]
        add(set: Int(phrase.set), place..<min(place + Int(phrase.length), row.places.count), note)
      }
    }
    let winner = totals.indices.reduce(0) { isAhead($1, of: $0) ? $1 : $0 }
    guard cards.codes[winner] >= 0 else { return nil }
    return Verdict(
      code: Int(cards.codes[winner]), id: cards.ids[winner],
      places: most[winner] > 0 ? mostPlaces[winner] : row.places.indices, taken: most[winner] > 0 ? .max : 0)
  }

  /// Whether a scorecard wins over another: by points, then the one without a code, then the first.
  func isAhead(_ left: Int, of right: Int) -> Bool {
    if totals[left] != totals[right] { return totals[left] > totals[right] }
    let (isLeftNone, isRightNone) = (cards.codes[left] < 0, cards.codes[right] < 0)
    return isLeftNone == isRightNone ? left < right : isLeftNone
  }

  private mutating func startMessage() {
    if epoch == .max {
      for set in metSets.indices { metSets[set] = 0 }
      for code in saidCodes.indices {
        saidCodes[code] = 0
        foundCodes[code] = 0
      }
      epoch = 0
    }
    epoch += 1
    for card in totals.indices {
      totals[card] = 0
      most[card] = 0
    }
  }

  private mutating func add(_ points: Int, to card: Int, _ what: Part.What, _ note: ((Part) -> Void)?) {
    guard points != 0 else { return }
    totals[card] += points
    note?(Part(card: card, points: points, what: what))
  }

  private mutating func add(set: Int, _ places: Range<Int>, _ note: ((Part) -> Void)?) {
    let worths = words.range(set)
    guard !worths.isEmpty, metSets[set] != epoch else { return }
    metSets[set] = epoch
    for index in worths {
      let worth = cards.words[index]
      let card = Int(worth.card)
      if Int(worth.points) > most[card] {
        most[card] = Int(worth.points)
        mostPlaces[card] = places
      }
      totals[card] += Int(worth.points)
      note?(Part(card: card, points: Int(worth.points), what: .words(cards.names[index], places: places)))
    }
  }
}

/// Where the worths of each number lie in a list that is in their order.
private struct WorthIndex {
  /// By number: where its worths begin; those of the next begin where they end.
  private var starts: [Int32]

  init(_ worths: [CompiledScorecards.Worth], count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for worth in worths { starts[Int(worth.what) + 1] += 1 }
    for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
  }

  func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
}
