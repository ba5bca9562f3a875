package import Corpus
package import Languages

/// What differs between two codebooks, apart from notes, examples and the order of things.
package struct CodebookEdits: Hashable, Sendable {
  /// A rule or scorecard that both have, with the keys in which it differs.
  package struct ChangedRule: Hashable, Sendable {
    /// The rule.
    package var rule: RuleID
    /// As they are written in `rules.yaml`.
    package var keys: [String]
  }

  /// A word class, or the markers of a language.
  package struct ChangedWords: Hashable, Sendable {
    /// `en @WE`, or `en markers`.
    package var name: String
    /// Entries only the present codebook has.
    package var added: [String]
    /// Entries only the other codebook had.
    package var removed: [String]
  }

  /// By name.
  package var addedRules: [RuleID]
  /// By name.
  package var removedRules: [RuleID]
  /// By name.
  package var changedRules: [ChangedRule]
  /// By language and class.
  package var changedWords: [ChangedWords]
  /// Codes and themes that were added, removed, or given another rung or head.
  package var changedOutcomes: [String]

  /// Whether nothing differs that could change a result.
  package var isEmpty: Bool {
    addedRules.isEmpty && removedRules.isEmpty && changedRules.isEmpty && changedWords.isEmpty
      && changedOutcomes.isEmpty
  }

  /// Compares two codebooks; linear in both, but for sorting.
  package init(from old: Codebook, to new: Codebook) {
    let before = Self.rules(old)
    let after = Self.rules(new)
    let (cardsBefore, cardsAfter) = (Self.scorecards(old), Self.scorecards(new))
    let (namesBefore, namesAfter) = (Set(before.keys).union(cardsBefore.keys), Set(after.keys).union(cardsAfter.keys))
    addedRules = namesAfter.subtracting(namesBefore).sorted()
    removedRules = namesBefore.subtracting(namesAfter).sorted()
    let changed = after.compactMap { id, rule -> ChangedRule? in
      guard let earlier = before[id] else { return nil }
      let keys = RuleKeys.different(earlier, rule)
      return keys.isEmpty ? nil : ChangedRule(rule: id, keys: keys)
    }
    let weighed = cardsAfter.compactMap { id, card -> ChangedRule? in
      guard let earlier = cardsBefore[id], earlier != card else { return nil }
      return ChangedRule(rule: id, keys: [earlier.code == card.code ? "points" : "code"])
    }
    changedRules = (changed + weighed).sorted { $0.rule < $1.rule }
    changedWords = Self.words(from: old, to: new)
    changedOutcomes = Self.outcomes(from: old.manual, to: new.manual)
  }

  private static func rules(_ codebook: Codebook) -> [RuleID: Rule] {
    Dictionary(codebook.languages.flatMap(\.rules).map { ($0.id, $0) }) { first, _ in first }
  }

  private static func scorecards(_ codebook: Codebook) -> [RuleID: Scorecard] {
    let cards = codebook.scorecards.map { card in
      var card = card
      card.place = Rule.Place(file: "", line: 0, column: 0)
      return (card.id, card)
    }
    return Dictionary(cards) { first, _ in first }
  }

  private static func words(from old: Codebook, to new: Codebook) -> [ChangedWords] {
    let (before, after) = (lists(old), lists(new))
    return Set(before.keys).union(after.keys).sorted().compactMap { name in
      let (earlier, later) = (before[name] ?? [], after[name] ?? [])
      guard earlier != later else { return nil }
      return ChangedWords(
        name: name, added: later.subtracting(earlier).sorted(), removed: earlier.subtracting(later).sorted())
    }
  }

  private static func lists(_ codebook: Codebook) -> [String: Set<String>] {
    var lists: [String: Set<String>] = [:]
    for language in codebook.languages {
      if !language.markers.isEmpty { lists["\(language.code) markers"] = Set(language.markers) }
      for (name, entries) in language.classes { lists["\(language.code) @\(name)"] = Set(entries.map(\.source)) }
    }
    return lists
  }

  private static func outcomes(from old: CodebookManual, to new: CodebookManual) -> [String] {
    func facts(_ manual: CodebookManual) -> [String: String] {
      var facts: [String: String] = [:]
      for code in manual.codes { facts[code.id.description] = "\(code.head.rawValue) \(code.rung.value)" }
      for theme in manual.themes { facts[theme.id.description] = "theme" }
      return facts
    }
    let (before, after) = (facts(old), facts(new))
    return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  }
}
