internal import Corpus

/// Reads `common/scores.yaml`.
struct ScoresReader {
  /// The classes there are in any language; absent when they could not be read.
  let classes: Set<String>?
  /// The codes there are; absent when `codes.yaml` could not be read.
  let codes: Set<String>?

  private static let keys = ["score", "code", "start", "few_words", "words", "found", "before", "note"]

  /// The scorecards without fault.
  func read(_ tree: YAMLTree, _ log: inout FaultLog) -> [Scorecard] {
    guard case .list(let items, _) = tree else {
      log.add(.wrongShape(expected: .list, found: tree.shape), at: tree.position)
      return []
    }
    var names = Names(kind: .score)
    return items.compactMap { scorecard($0, &names, &log) }
  }

  private func scorecard(_ tree: YAMLTree, _ names: inout Names, _ log: inout FaultLog) -> Scorecard? {
    guard let fields = YAMLFields(tree, keys: Self.keys, &log) else { return nil }
    let name = fields.text("score", &log).flatMap { names.add($0, &log) ? $0.text : nil }
    _ = fields.optionalText("note", &log)
    let code = fields.optionalText("code", &log)
    var scorecard = Scorecard(
      id: RuleID("common/\(name ?? "")"), code: code.map { CodeID($0.text) }, place: log.place(fields.position))
    if let code { check(code, in: codes, as: .code, &log) }
    scorecard.start = fields.wholeNumber("start", &log).map { number($0, &log) } ?? 0
    scorecard.fewWords = fields.wholeNumber("few_words", &log).map { number($0, &log) } ?? 0
    let known = classes?.union(PatternParser.builtInSlots)
    scorecard.words = points(fields, "words", &log).map { key, points in
      check(key, in: known, as: .wordClass, &log)
      return Scorecard.ClassPoints(name: key.text, points: points)
    }
    scorecard.found = codePoints(fields, "found", &log)
    scorecard.before = codePoints(fields, "before", &log)
    return name == nil ? nil : scorecard
  }

  private func codePoints(_ fields: YAMLFields, _ key: String, _ log: inout FaultLog) -> [Scorecard.CodePoints] {
    points(fields, key, &log).map { name, points in
      check(name, in: codes, as: .code, &log)
      return Scorecard.CodePoints(code: CodeID(name.text), points: points)
    }
  }

  /// A map of names and whole numbers.
  private func points(
    _ fields: YAMLFields, _ key: String, _ log: inout FaultLog
  ) -> [(name: YAMLTree.Scalar, points: Int)] {
    guard let value = fields[key] else { return [] }
    guard case .map(let entries, _) = value else {
      log.add(.wrongShape(expected: .map, found: value.shape), at: value.position)
      return []
    }
    return entries.compactMap { entry in
      guard let text = YAMLFields.text(entry.value, &log) else { return nil }
      guard let points = Int(text.text), !text.isQuoted else {
        log.add(.wrongShape(expected: .wholeNumber, found: .text), at: text.position)
        return nil
      }
      return (entry.key, number((points, text.position), &log))
    }
  }

  private func number(_ number: (value: Int, position: YAMLTree.Position), _ log: inout FaultLog) -> Int {
    let range = Scorecard.range
    if !range.contains(number.value) { log.add(.outOfRange(range), at: number.position) }
    return min(max(number.value, range.lowerBound), range.upperBound)
  }

  private func check(
    _ name: YAMLTree.Scalar, in known: Set<String>?, as kind: CodebookFault.NameKind, _ log: inout FaultLog
  ) {
    guard let known, !known.contains(name.text) else { return }
    log.add(
      .unknownName(kind, name.text, suggestion: log.suggestion(for: name.text, in: known)), at: name.position)
  }
}
