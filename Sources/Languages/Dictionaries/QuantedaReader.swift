/// Reads a quanteda dictionary: a YAML map whose values are words, lists of words, or maps again.
enum QuantedaReader {
  /// The content; nothing, with the faults in `log`, where the file is no such map.
  static func read(_ text: DictionaryText, _ log: inout FaultLog) -> DictionaryContent? {
    guard let tree = YAMLTree.read(&log) else { return nil }
    guard case .map(let entries, _) = tree else {
      log.add(.wrongShape(expected: .map, found: tree.shape), at: tree.position)
      return nil
    }
    if Set(entries.map(\.key.text)).isSuperset(of: ["version", "codes", "themes"]) {
      log.add(.dictionary(.fileOfACodebook), at: .start)
      return nil
    }
    var content = DictionaryContent(text.file)
    for entry in entries { read(entry, path: [], into: &content) }
    return content
  }

  private static func read(_ entry: YAMLTree.Entry, path: [String], into content: inout DictionaryContent) {
    let inner = path + [entry.key.text]
    read(entry.value, path: inner, number: content.category(inner, at: entry.key.position), into: &content)
  }

  /// Depth is limited where the tree is made.
  private static func read(
    _ value: YAMLTree, path: [String], number: Int, into content: inout DictionaryContent
  ) {
    switch value {
    case .scalar(let scalar):
      guard scalar.text.contains(where: { !$0.isWhitespace }) else {
        content.leaveOut(.emptyCategory(path.joined(separator: ".")), at: scalar.position)
        return
      }
      content.add(scalar.text, to: [number], at: scalar.position)
    case .list(let items, _): for item in items { read(item, path: path, number: number, into: &content) }
    case .map(let entries, _): for entry in entries { read(entry, path: path, into: &content) }
    }
  }
}
