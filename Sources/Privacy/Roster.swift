/// The names of a group's senders, ready to be looked up word by word.
struct Roster: Sendable {
  /// What is known of one word.
  struct Entry {
    /// The word gives a person away wherever it stands.
    var isAlone = false
    /// Else it does so only in these shapes, inside of a sentence.
    var shapes: UInt8 = 0
    /// Number of the word in names of several words; 0 for none.
    var token: UInt32 = 0
  }

  /// Names of which the words mean something else, such as "Wolt Courier".
  private struct Name: Hashable {
    var requiresCapitals: Bool
  }

  private let hashes: [UInt64]
  private let entries: [Entry]
  private let filter: [UInt64]
  private let steps: [UInt64: UInt32]
  private let names: [UInt32: Name]
  /// Phone numbers among the names, as numbers: whole, and without what may be a country code.
  let numbers: Set<UInt64>

  /// Prepares a roster.
  ///
  /// Linear in its letters, times the number of endings.
  init(_ roster: [String], commonWords: Set<String>, keptWords: Set<String>, countryCode: String) {
    let common = Set(commonWords.flatMap { NameForms.words(of: $0).map(\.hash) })
    let kept = Set(keptWords.flatMap { NameForms.words(of: $0).map(\.hash) })
    var builder = RosterBuilder(common: common, kept: kept)
    var numbers: Set<UInt64> = []
    for name in roster {
      if let (digits, _) = PhoneNumber.digits(name), digits.count >= 7 {
        let whole = PhoneNumber.e164(name, countryCode: countryCode).map { String($0.dropFirst()) } ?? digits
        for dropped in 0...3 where whole.count - dropped >= 7 {
          if let number = UInt64(whole.dropFirst(dropped)) { numbers.insert(number) }
        }
      } else {
        builder.addWords(of: name)
      }
    }
    for name in roster { builder.addForms(of: name) }
    self.numbers = numbers
    var steps: [UInt64: UInt32] = [:]
    var names: [UInt32: Name] = [:]
    for sequence in builder.sequences {
      var node: UInt32 = 0
      for token in sequence.tokens {
        let key = Roster.key(node, token)
        node = steps[key] ?? UInt32(truncatingIfNeeded: steps.count + 1)
        steps[key] = node
      }
      names[node] = Name(requiresCapitals: sequence.requiresCapitals && names[node]?.requiresCapitals ?? true)
    }
    self.steps = steps
    self.names = names

    var size = 64
    while size < builder.entries.count * 2 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var entries = [Entry](repeating: Entry(), count: size)
    var filter = [UInt64](repeating: 0, count: max(64, size / 8))
    for (hash, entry) in builder.entries {
      var slot = Int(truncatingIfNeeded: Roster.spread(hash)) & (size - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = hash
      entries[slot] = entry
      let bit = Int(truncatingIfNeeded: Roster.spread(hash) >> 32) & (filter.count * 64 - 1)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.hashes = hashes
    self.entries = entries
    self.filter = filter
  }

  /// What is known of a word; most words of a text are told apart by one look into a small bit set.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry? {
    let spread = Roster.spread(hash)
    let bit = Int(truncatingIfNeeded: spread >> 32) & (filter.count * 64 - 1)
    guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return nil }
    return probe(hash, from: Int(truncatingIfNeeded: spread))
  }

  private func probe(_ hash: UInt64, from start: Int) -> Entry? {
    let mask = hashes.count - 1
    var slot = start & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The node that a word leads to from a node of the tree of names; 0 is the root, and the answer when none does.
  func step(from node: UInt32, by token: UInt32) -> UInt32 { steps[Roster.key(node, token)] ?? 0 }

  /// Whether a name ends at a node, given whether all its words stand capitalised.
  func isName(_ node: UInt32, isCapitalised: Bool) -> Bool {
    guard let name = names[node] else { return false }
    return isCapitalised || !name.requiresCapitals
  }

  private static func key(_ node: UInt32, _ token: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(token) }

  /// FNV's upper bits depend on all letters, its lower ones less: fold them together.
  private static func spread(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }
}
