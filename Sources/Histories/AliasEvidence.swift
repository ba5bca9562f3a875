import Corpus

/// Collects what the merged history says about names: which stand for one person in the eyes of different members.
///
/// Two names are joined when at least `leastMatched` messages that some exports show under the one are shown by others
/// under the other, `leastTelling` of them with a telling text (or `enoughTelling` such messages alone), when at least 95
/// in a hundred agree, and when no export shows both as senders: there they are two contacts.
struct AliasEvidence {
  private static let leastMatched = 3
  private static let leastTelling = 1
  private static let enoughTelling = 2
  private static let leastAgreement = 95

  private struct Pair: Hashable {
    var low: Int32
    var high: Int32
  }

  /// A name in an export.
  private struct Showing: Hashable {
    var alias: Int32
    var export: Int32
  }

  private struct Count {
    var matched = 0
    var telling = 0
    /// Messages under one of the names that an export knowing the other shows under a third.
    var contradicted = 0
  }

  /// What the names came to.
  struct Joining {
    var persons: [Int32]
    var joins: [MergedHistory.Join]
    var keptApart: Int
    /// Names that would have to be two persons at once.
    var ambiguous: Set<Int32>

    /// The name that stands for the person of a record with these names: one that was joined or is at least not known
    /// to be two persons', then the least.
    func person(of aliases: [Int32]) -> Int32 {
      let clear = aliases.filter { !ambiguous.contains($0) }
      return (clear.isEmpty ? aliases : clear).map { persons[Int($0)] }.min() ?? -1
    }
  }

  /// For each name a bit per export that has it as a sender.
  private var presence: [[UInt64]]
  /// Records with several names, counted by who shows them how.
  private var shared: [[Showing]: (matched: Int, telling: Int)] = [:]

  /// Evidence about nothing.
  init(aliases: Int, exports: Int) {
    presence = [[UInt64]](repeating: [UInt64](repeating: 0, count: (exports + 63) / 64), count: aliases)
  }

  /// Notes that an export has a sender of this name.
  mutating func note(_ alias: Int32, in export: Int, isMessage: Bool) {
    guard alias >= 0, isMessage else { return }
    presence[Int(alias)][export / 64] |= 1 << UInt64(export % 64)
  }

  /// Takes a record of the merged history.
  mutating func note(_ record: Int32, in history: CommonHistory) {
    var showings: [Showing] = []
    var isTelling = false
    var isMessage = true
    history.forEachSighting(of: record) { number in
      let sighting = history.sightings[Int(number)]
      isMessage = isMessage && sighting.isMessage
      isTelling = isTelling || sighting.traits.contains(.telling)
      guard sighting.alias >= 0 else { return }
      showings.append(Showing(alias: sighting.alias, export: history.exportOf[Int(number)]))
    }
    guard isMessage, let first = showings.first, showings.contains(where: { $0.alias != first.alias }) else { return }
    shared[showings, default: (0, 0)].matched += 1
    if isTelling { shared[showings, default: (0, 0)].telling += 1 }
  }

  /// Joins the names whose evidence suffices, the best first.
  func joined() -> Joining {
    let counts = count()
    var persons = Array(presence.indices.map(Int32.init))
    var seen = presence
    func root(_ alias: Int32) -> Int32 {
      var alias = alias
      while persons[Int(alias)] != alias { alias = persons[Int(alias)] }
      return alias
    }
    let enough = counts.filter { isEnough($0.value) }.sorted {
      $0.value.matched != $1.value.matched
        ? $0.value.matched > $1.value.matched : ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high)
    }
    var refused: [Int32: Int] = [:]
    var keptApart = counts.count - enough.count
    for (pair, count) in enough {
      let (left, right) = (root(pair.low), root(pair.high))
      if left == right { continue }
      let isClear =
        count.matched * 100 >= (count.matched + count.contradicted) * AliasEvidence.leastAgreement
        && zip(seen[Int(left)], seen[Int(right)]).allSatisfy { $0 & $1 == 0 }
      guard isClear else {
        keptApart += 1
        for alias in [pair.low, pair.high] { refused[alias, default: 0] += 1 }
        continue
      }
      let (low, high) = (min(left, right), max(left, right))
      persons[Int(high)] = low
      for word in seen[Int(low)].indices { seen[Int(low)][word] |= seen[Int(high)][word] }
    }
    let final = persons.indices.map { root(Int32($0)) }
    let joins = final.indices.filter { final[$0] != Int32($0) }.map { alias in
      join(Int32(alias), to: final[alias], persons: final)
    }
    return Joining(
      persons: final, joins: joins, keptApart: keptApart, ambiguous: Set(refused.filter { $0.value > 1 }.keys))
  }

  private func isEnough(_ count: Count) -> Bool {
    count.telling >= AliasEvidence.enoughTelling
      || count.matched >= AliasEvidence.leastMatched && count.telling >= AliasEvidence.leastTelling
  }

  /// The evidence that one name has for being the person it was joined to.
  private func join(_ alias: Int32, to person: Int32, persons: [Int32]) -> MergedHistory.Join {
    var join = MergedHistory.Join(alias: alias, person: person, matched: 0, telling: 0)
    for (showings, count) in shared where showings.contains(where: { $0.alias == alias }) {
      guard showings.contains(where: { $0.alias != alias && persons[Int($0.alias)] == person }) else { continue }
      join.matched += count.matched
      join.telling += count.telling
    }
    return join
  }

  private func count() -> [Pair: Count] {
    var counts: [Pair: Count] = [:]
    for (showings, count) in shared {
      let aliases = Set(showings.map(\.alias))
      for low in aliases {
        for high in aliases where low < high {
          counts[Pair(low: low, high: high), default: Count()].matched += count.matched
          counts[Pair(low: low, high: high), default: Count()].telling += count.telling
        }
      }
    }
    var pairsOf: [Int32: [Pair]] = [:]
    for pair in counts.keys {
      pairsOf[pair.low, default: []].append(pair)
      pairsOf[pair.high, default: []].append(pair)
    }
    for (showings, count) in shared {
      for pair in Set(showings.flatMap { pairsOf[$0.alias] ?? [] }) where isContradicted(pair, by: showings) {
        counts[pair]?.contradicted += count.matched
      }
    }
    return counts
  }

  /// Whether a record has one of two names while an export that knows the other shows it under a third.
  private func isContradicted(_ pair: Pair, by showings: [Showing]) -> Bool {
    let hasLow = showings.contains { $0.alias == pair.low }
    guard hasLow != showings.contains(where: { $0.alias == pair.high }) else { return false }
    let (present, absent) = hasLow ? (pair.low, pair.high) : (pair.high, pair.low)
    return showings.contains { showing in
      showing.alias != present
        && presence[Int(absent)][Int(showing.export) / 64] >> UInt64(showing.export % 64) & 1 == 1
    }
  }
}
