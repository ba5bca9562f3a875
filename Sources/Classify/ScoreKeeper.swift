import Corpus
import Languages

/// Weighs one message after the other with the scorecards of a codebook; takes time linear in the sets of its words.
struct ScoreKeeper {
  private let cards: CompiledScorecards
  private let codeIDs: [CodeID]
  /// By set: where its worths begin in `cards.words`; the next entry is where they end.
  private var firstWorth: [Int32]
  /// By set: the message in which it was last met.
  private var seen: [UInt32]
  private var epoch: UInt32 = 0
  private(set) var totals: [Int]

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
  }

  init(codebook: CompiledCodebook) {
    cards = codebook.scorecards
    codeIDs = codebook.manual.codes.map(\.id)
    firstWorth = [Int32](repeating: 0, count: codebook.roles.count + 1)
    for worth in cards.words { firstWorth[Int(worth.what) + 1] += 1 }
    for set in 1..<firstWorth.count { firstWorth[set] += firstWorth[set - 1] }
    seen = [UInt32](repeating: 0, count: codebook.roles.count)
    totals = [Int](repeating: 0, count: cards.ids.count)
  }

  /// The code that a message without one of a head gets, if the scorecards give it one.
  ///
  /// The scorecard with most points wins; of several, one without a code, then the first. `found` are the places in the
  /// manual of the codes that rules found. `note` gets each part of the sums.
  mutating func weigh(
    _ row: RowView, found: [Int], context: ConversationContext, note: ((Part) -> Void)? = nil
  ) -> Verdict? {
    guard !cards.isEmpty, !row.places.isEmpty else { return nil }
    startMessage()
    var best: [(points: Int, places: Range<Int>)?] = Array(repeating: nil, count: totals.count)
    func count(_ card: Int, _ points: Int, _ what: Part.What, _ totals: inout [Int]) {
      guard points != 0 else { return }
      totals[card] += points
      note?(Part(card: card, points: points, what: what))
    }
    for card in totals.indices {
      count(card, Int(cards.starts[card]), .start, &totals)
      if row.wordCount <= Scorecard.mostOfFew { count(card, Int(cards.fewWords[card]), .fewWords, &totals) }
    }
    for (worths, isFound) in [(cards.found, true), (cards.before, false)] {
      for worth in worths {
        let code = codeIDs[Int(worth.what)]
        let holds =
          isFound
          ? found.contains(Int(worth.what)) : context.contains(anyOf: [code], within: Scorecard.reach)
        if holds { count(Int(worth.card), Int(worth.points), isFound ? .found(code) : .before(code), &totals) }
      }
    }
    for place in row.places.indices {
      for index in row.setRange(place) { add(Int(row.sets[index]), place..<place + 1, &best, note) }
      for index in row.phraseRange(place) {
        let phrase = row.phrases[index]
        add(Int(phrase.set), place..<min(place + Int(phrase.length), row.places.count), &best, note)
      }
    }
    guard let winner = winner() else { return nil }
    return Verdict(
      code: Int(cards.codes[winner]), id: cards.ids[winner], places: best[winner]?.places ?? row.places.indices)
  }

  private mutating func startMessage() {
    if epoch == .max {
      for set in seen.indices { seen[set] = 0 }
      epoch = 0
    }
    epoch += 1
    for card in totals.indices { totals[card] = 0 }
  }

  private mutating func add(
    _ set: Int, _ places: Range<Int>, _ best: inout [(points: Int, places: Range<Int>)?], _ note: ((Part) -> Void)?
  ) {
    guard seen[set] != epoch else { return }
    seen[set] = epoch
    for index in Int(firstWorth[set])..<Int(firstWorth[set + 1]) {
      let worth = cards.words[index]
      let (card, points) = (Int(worth.card), Int(worth.points))
      totals[card] += points
      if points > best[card]?.points ?? 0 { best[card] = (points, places) }
      note?(Part(card: card, points: points, what: .words(cards.names[index], places: places)))
    }
  }

  private func winner() -> Int? {
    let ordered = totals.indices.sorted { left, right in
      totals[left] == totals[right]
        ? (cards.codes[left] >= 0 ? 1 : 0, left) < (cards.codes[right] >= 0 ? 1 : 0, right)
        : totals[left] > totals[right]
    }
    guard let first = ordered.first, cards.codes[first] >= 0 else { return nil }
    return first
  }
}
