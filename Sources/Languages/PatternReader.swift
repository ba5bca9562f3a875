/// Reads the patterns of a file and notes their faults at the very character.
struct PatternReader {
  /// The classes a slot may name; absent when they could not be read, so that not each slot is called unknown.
  let classes: Set<String>?

  /// The patterns under a key.
  func patterns(_ fields: YAMLFields, _ key: String, _ log: inout FaultLog) -> [Pattern] {
    fields.quotedTexts(key, &log).compactMap { pattern($0, &log) }
  }

  /// One pattern of a rule.
  private func pattern(_ scalar: YAMLTree.Scalar, _ log: inout FaultLog) -> Pattern? {
    guard let pattern = Self.parse(scalar, &log) else { return nil }
    for step in pattern.steps {
      guard case .slot(let name) = step.element, let classes, !classes.contains(name),
        !PatternParser.builtInSlots.contains(name)
      else { continue }
      let suggestion = log.suggestion(for: name, in: classes.union(PatternParser.builtInSlots))
      log.add(
        .unknownName(.wordClass, name, suggestion: suggestion), in: scalar,
        offset: Self.offset(of: name, in: scalar.text))
    }
    return pattern
  }

  /// One entry of a class: words and gaps between them, or another class of the file alone (`@OTHER`).
  static func entry(_ scalar: YAMLTree.Scalar, known: Set<String>?, _ log: inout FaultLog) -> Pattern? {
    guard let pattern = parse(scalar, &log) else { return nil }
    if pattern.steps.count == 1, case .slot(let name) = pattern.steps[0].element, !pattern.steps[0].isOptional {
      guard let known, !known.contains(name), !PatternParser.builtInSlots.contains(name) else { return pattern }
      log.add(
        .unknownName(.wordClass, name, suggestion: log.suggestion(for: name, in: known)), at: scalar.position)
      return nil
    }
    for (index, step) in pattern.steps.enumerated() {
      switch step.element {
      case .words: continue
      case .gap where index > 0: continue
      default:
        log.add(.notWordsOnly, at: scalar.position)
        return nil
      }
    }
    return pattern
  }

  private static func parse(_ scalar: YAMLTree.Scalar, _ log: inout FaultLog) -> Pattern? {
    switch PatternParser.parse(scalar.text) {
    case .success(let pattern): return pattern
    case .failure(let faults):
      for fault in faults.list { log.add(.pattern(fault), in: scalar, offset: fault.offset) }
      return nil
    }
  }

  private static func offset(of slot: String, in pattern: String) -> Int {
    let scalars = Array(pattern.unicodeScalars)
    let name = Array("@\(slot)".unicodeScalars)
    let place = scalars.split(separator: " ").first { place in
      place.starts(with: name) && place.dropFirst(name.count).allSatisfy { $0 == "?" }
    }
    return place?.startIndex ?? 0
  }
}
