/// Collects the words of names and their forms for a `Roster`.
struct RosterBuilder {
  /// A name of several words, of which at least one does not give a person away alone.
  struct Sequence {
    var tokens: [UInt32]
    var requiresCapitals: Bool
  }

  private(set) var entries: [UInt64: Roster.Entry] = [:]
  private(set) var sequences: [Sequence] = []
  private let common: Set<UInt64>
  private let kept: Set<UInt64>
  /// Longer names are matched by their first words.
  private static let sequenceLimit = 8

  /// Starts with the words that mean something in the language, and those never taken for a name alone.
  init(common: Set<UInt64>, kept: Set<UInt64>) {
    self.common = common
    self.kept = kept
  }

  /// Adds the words of a name as they are.
  ///
  /// All names' words come before any forms, so that a word that is itself a name keeps its own number.
  mutating func addWords(of name: String) {
    let words = NameForms.words(of: name)
    var tokens: [UInt32] = []
    var isAlone = true
    var isPlain = true
    for word in words {
      let token = entries[word.hash]?.token ?? UInt32(truncatingIfNeeded: entries.count + 1)
      var entry = role(of: word, hash: word.hash, isWholeName: words.count == 1)
      entry.token = token
      merge(entry, at: word.hash)
      isAlone = isAlone && entry.isAlone
      isPlain = isPlain && (common.contains(word.hash) || kept.contains(word.hash))
      if tokens.count < RosterBuilder.sequenceLimit { tokens.append(token) }
    }
    if words.count > 1 && !isAlone { sequences.append(Sequence(tokens: tokens, requiresCapitals: isPlain)) }
  }

  /// Adds the inflected forms of a name's words.
  mutating func addForms(of name: String) {
    for word in NameForms.words(of: name) where !kept.contains(word.hash) {
      for form in word.inflectedHashes {
        var entry = role(of: word, hash: form, isWholeName: false)
        if common.contains(word.hash) { entry.isAlone = false }
        entry.token = entries[word.hash]?.token ?? 0
        merge(entry, at: form)
      }
    }
  }

  /// What a word of a name does when it stands alone in a text.
  private func role(of word: NameForms, hash: UInt64, isWholeName: Bool) -> Roster.Entry {
    if kept.contains(hash) { return Roster.Entry() }
    let capitals = ScannedWord.Shape.title.bit | (word.shape == .lower ? 0 : word.shape.bit)
    if common.contains(hash) { return Roster.Entry(shapes: capitals) }
    if word.count >= 3 { return Roster.Entry(isAlone: true) }
    guard isWholeName, word.count == 2 else { return Roster.Entry() }
    return word.isCaseless ? Roster.Entry(isAlone: true) : Roster.Entry(shapes: capitals)
  }

  private mutating func merge(_ entry: Roster.Entry, at hash: UInt64) {
    // 0 marks an empty slot of the table.
    guard hash != 0 else { return }
    var merged = entries[hash] ?? Roster.Entry()
    merged.isAlone = merged.isAlone || entry.isAlone
    merged.shapes |= entry.shapes
    if merged.token == 0 { merged.token = entry.token }
    entries[hash] = merged
  }
}
