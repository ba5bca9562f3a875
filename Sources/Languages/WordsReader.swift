/// Reads a `words.yaml`.
struct WordsReader {
  /// The content of a `words.yaml`.
  struct Words {
    var name: String
    var isReviewed: Bool
    var markers: [String]
    var classes: [String: [Pattern]]
  }

  /// The words of one language, or those shared by all, whose classes may include classes of any language.
  ///
  /// The words as far as they could be read; a class all of whose entries are faulty is there, but empty.
  static func read(_ tree: YAMLTree, isShared: Bool = false, _ log: inout FaultLog) -> Words? {
    guard let fields = YAMLFields(tree, keys: ["language", "reviewed", "markers", "classes"], &log) else { return nil }
    let name = fields.text("language", &log)
    if fields["reviewed"] == nil { log.add(.missingKey("reviewed"), at: fields.position) }
    let isReviewed = fields.truthValue("reviewed", &log)
    let markers = fields.quotedTexts("markers", &log)
    return Words(
      name: name?.text ?? "", isReviewed: isReviewed ?? false, markers: markers.map(\.text),
      classes: classes(fields, isShared: isShared, &log))
  }

  private static func classes(
    _ fields: YAMLFields, isShared: Bool, _ log: inout FaultLog
  ) -> [String: [Pattern]] {
    guard let value = fields.required("classes", &log) else { return [:] }
    guard case .map(let entries, _) = value else {
      log.add(.wrongShape(expected: .map, found: value.shape), at: value.position)
      return [:]
    }
    let known = isShared ? nil : Set(entries.map(\.key.text))
    var names = Names(kind: .wordClass)
    var classes: [String: [Pattern]] = [:]
    for entry in entries {
      guard names.add(entry.key, &log) else { continue }
      if PatternParser.builtInSlots.contains(entry.key.text) {
        log.add(.reservedClass(entry.key.text), at: entry.key.position)
      }
      classes[entry.key.text] = patterns(entry, known: known, &log)
    }
    return classes
  }

  private static func patterns(_ entry: YAMLTree.Entry, known: Set<String>?, _ log: inout FaultLog) -> [Pattern] {
    guard case .list(let items, let position) = entry.value else {
      log.add(.wrongShape(expected: .list, found: entry.value.shape), at: entry.value.position)
      return []
    }
    if items.isEmpty { log.add(.tooFew(key: entry.key.text, found: 0, needed: 1), at: position) }
    return items.compactMap { item in
      YAMLFields.quotedText(item, &log).flatMap { PatternReader.entry($0, known: known, &log) }
    }
  }
}
