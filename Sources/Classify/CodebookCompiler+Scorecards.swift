import Corpus
import Languages

extension CodebookCompiler {
  /// Turns the scorecards' names into numbers; their words are those of all languages, as for rules of `common`.
  mutating func compileScorecards() {
    // The reader takes no scorecards without the words of `common`.
    guard let common else { return }
    var words: [(worth: CompiledScorecards.Worth, name: String)] = []
    for card in codebook.scorecards {
      let owner = Owner(language: common, name: card.id.description)
      let code = card.code.flatMap { place(of: $0, owner: owner) }
      // Without its code it would stand for messages that are none of these.
      guard card.code == nil || code != nil else { continue }
      let number = scorecards.ids.count
      scorecards.ids.append(card.id)
      scorecards.codes.append(Int32(code ?? -1))
      scorecards.starts.append(Int32(card.start))
      scorecards.fewWords.append(Int32(card.fewWords))
      for entry in card.words {
        guard let set = slotSet(entry.name, owner: owner) else {
          report(.unknownClass(entry.name), source: entry.name, owner: owner)
          continue
        }
        words.append((.init(what: set, card: Int32(number), points: Int32(entry.points)), entry.name))
      }
      for (entries, path) in [
        (card.found, \CompiledScorecards.found), (card.before, \CompiledScorecards.before),
      ] {
        for entry in entries {
          guard let code = place(of: entry.code, owner: owner) else { continue }
          scorecards[keyPath: path].append(.init(what: Int32(code), card: Int32(number), points: Int32(entry.points)))
        }
      }
    }
    for path in [\CompiledScorecards.found, \CompiledScorecards.before] {
      scorecards[keyPath: path].sort { ($0.what, $0.card) < ($1.what, $1.card) }
    }
    words.sort { ($0.worth.what, $0.worth.card) < ($1.worth.what, $1.worth.card) }
    scorecards.words = words.map(\.worth)
    scorecards.names = words.map(\.name)
  }

  private mutating func place(of code: CodeID, owner: Owner) -> Int? {
    if let place = codebook.manual.codes.firstIndex(where: { $0.id == code }) { return place }
    report(.unknownCode(code), source: code.description, owner: owner)
    return nil
  }
}
