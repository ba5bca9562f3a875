import Corpus
import Languages

/// What a scorecard says, as a list of facts.
enum ScorecardText {
  /// Its code and points, the most first.
  static func facts(of card: Scorecard) -> [(label: String, text: String)] {
    var facts = [(label: "gives", text: card.code?.description ?? "no code")]
    facts.append(("start", "\(card.start)"))
    if card.fewWords != 0 {
      facts.append(("few words", "\(signed(card.fewWords)) for a message of at most \(Scorecard.mostOfFew) words"))
    }
    let words = card.words.sorted { ($1.points, $0.name) < ($0.points, $1.name) }
    if !words.isEmpty {
      facts.append(("words", words.map { "@\($0.name) \(signed($0.points))" }.joined(separator: ", ")))
    }
    for (label, entries) in [("found", card.found), ("before", card.before)] where !entries.isEmpty {
      facts.append((label, entries.map { "\($0.code) \(signed($0.points))" }.joined(separator: ", ")))
    }
    return facts
  }

  /// A number with its sign.
  static func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : "\(points)" }
}
