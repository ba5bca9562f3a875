import Corpus

/// Counts how two codings of the same messages differ; keeps a few examples of each transition and nothing else.
struct DifferenceTally {
  private struct Tally {
    var before = 0
    var after = 0
    var both = 0
  }

  private struct Move: Hashable {
    var old: CodebookDifference.Stance
    var new: CodebookDifference.Stance
  }

  private struct Examples {
    var messages = 0
    var kept: [CodebookDifference.Example] = []
  }

  private let mostExamples: Int
  private var messages = 0
  private var changed = 0
  private var changedInDetail = 0
  private var languages = 0
  private var heads: [Head: Tally] = [:]
  private var rungs: [Rung: Tally] = [:]
  private var codes: [CodeID: Tally] = [:]
  private var themes: [ThemeID: Tally] = [:]
  private var moves: [Move: Examples] = [:]

  /// Keeps at most so many examples of each transition.
  init(mostExamples: Int) { self.mostExamples = mostExamples }

  /// Counts a message; `id` and `text` are asked for only where it becomes an example.
  mutating func count(
    _ old: MessageCoding, _ new: MessageCoding, id: () -> String, text: () -> String?
  ) {
    messages += 1
    Self.count([old.head], [new.head], in: &heads)
    Self.count([old.rung], [new.rung], in: &rungs)
    guard old != new else {
      for found in old.codings { Self.count([found.code], [found.code], in: &codes) }
      for found in old.themes { Self.count([found.theme], [found.theme], in: &themes) }
      return
    }
    let (oldCodes, newCodes) = (Set(old.codings.map(\.code)), Set(new.codings.map(\.code)))
    let (oldThemes, newThemes) = (Set(old.themes.map(\.theme)), Set(new.themes.map(\.theme)))
    Self.count(oldCodes, newCodes, in: &codes)
    Self.count(oldThemes, newThemes, in: &themes)
    if old.language != new.language { languages += 1 }
    let isStanceChanged = old.head != new.head || old.rung != new.rung
    guard isStanceChanged || oldCodes != newCodes || oldThemes != newThemes else {
      if old.codings != new.codings || old.themes != new.themes { changedInDetail += 1 }
      return
    }
    changed += 1
    let move = Move(
      old: CodebookDifference.Stance(head: old.head, rung: old.rung),
      new: CodebookDifference.Stance(head: new.head, rung: new.rung))
    moves[move, default: Examples()].messages += 1
    guard (moves[move]?.kept.count ?? 0) < mostExamples else { return }
    moves[move]?.kept.append(
      CodebookDifference.Example(id: id(), before: Self.rules(old), after: Self.rules(new), text: text()))
  }

  private static func rules(_ coding: MessageCoding) -> [RuleID] {
    coding.codings.map(\.rule) + coding.themes.map(\.rule)
  }

  private static func count<Name: Hashable>(_ old: Set<Name>, _ new: Set<Name>, in tallies: inout [Name: Tally]) {
    for name in old { tallies[name, default: Tally()].before += 1 }
    for name in new { tallies[name, default: Tally()].after += 1 }
    for name in old where new.contains(name) { tallies[name]?.both += 1 }
  }

  /// Fills in what was counted.
  func write(to difference: inout CodebookDifference, manuals: [CodebookManual]) {
    difference.messages = messages
    difference.changed = changed
    difference.changedInDetail = changedInDetail
    difference.languages = languages
    difference.heads = Head.allCases.compactMap { head in heads[head].map { Self.row(head.rawValue, $0) } }
    difference.rungs = rungs.sorted { $0.key < $1.key }.map { Self.row("\($0.key.value)", $0.value) }
    difference.codes = Self.once(manuals.flatMap { $0.codes.map(\.id) })
      .compactMap { id in codes[id].map { Self.row(id.description, $0) } }.filter { $0.gained + $0.lost > 0 }
    difference.themes = Self.once(manuals.flatMap { $0.themes.map(\.id) })
      .compactMap { id in themes[id].map { Self.row(id.description, $0) } }.filter { $0.gained + $0.lost > 0 }
    difference.transitions = moves.map { move, examples in
      CodebookDifference.Transition(
        old: move.old, new: move.new, messages: examples.messages, examples: examples.kept)
    }.sorted { left, right in
      if left.messages != right.messages { return left.messages > right.messages }
      return left.old == right.old ? left.new < right.new : left.old < right.old
    }
  }

  private static func row(_ name: String, _ tally: Tally) -> CodebookDifference.Count {
    CodebookDifference.Count(
      name: name, before: tally.before, after: tally.after, gained: tally.after - tally.both,
      lost: tally.before - tally.both)
  }

  private static func once<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen = Set<Element>()
    return list.filter { seen.insert($0).inserted }
  }
}
