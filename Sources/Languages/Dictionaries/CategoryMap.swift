internal import Corpus

/// Which code or theme each category of a dictionary means.
///
/// A category means what the map says of its path (`action.strike`), else what the map says of its name (`strike`), else the
/// code or theme of exactly its name, else what the category around it means.
struct CategoryMap {
  /// What the map says; an empty list for `none`.
  private var given: [String: [Rule.Outcome]] = [:]
  private let codes: Set<String>
  private let themes: Set<String>

  /// A map that says nothing.
  init(_ manual: CodebookManual) {
    codes = Set(manual.codes.map(\.id.description))
    themes = Set(manual.themes.map(\.id.description))
  }

  /// Reads a map: YAML with a category as key, and a code, a theme, a list of them, or `none` as value.
  mutating func read(_ categories: [DictionaryContent.Category], _ log: inout FaultLog) {
    guard let tree = YAMLTree.read(&log) else { return }
    guard case .map(let entries, _) = tree else {
      log.add(.wrongShape(expected: .map, found: tree.shape), at: tree.position)
      return
    }
    let known = Set(categories.flatMap { [$0.name, $0.path.last ?? ""] })
    for entry in entries {
      guard known.contains(entry.key.text) else {
        let suggestion = Suggestion.nearest(to: entry.key.text, in: known)
        log.add(.dictionary(.unknownCategory(entry.key.text, suggestion: suggestion)), at: entry.key.position)
        continue
      }
      given[entry.key.text] = outcomes(entry.value, &log)
    }
  }

  private func outcomes(_ value: YAMLTree, _ log: inout FaultLog) -> [Rule.Outcome] {
    switch value {
    case .scalar(let scalar):
      if scalar.text == "none" { return [] }
      if let outcome = outcome(scalar.text) { return [outcome] }
      let suggestion = Suggestion.nearest(to: scalar.text, in: codes.union(themes))
      log.add(.dictionary(.unknownTarget(scalar.text, suggestion: suggestion)), at: scalar.position)
      return []
    case .list(let items, _): return items.flatMap { outcomes($0, &log) }
    case .map:
      log.add(.wrongShape(expected: .text, found: .map), at: value.position)
      return []
    }
  }

  private func outcome(_ name: String) -> Rule.Outcome? {
    if codes.contains(name) { return .code(CodeID(name)) }
    return themes.contains(name) ? .theme(ThemeID(name)) : nil
  }

  /// What a category means; nothing when nobody has said.
  func outcomes(of path: [String]) -> [Rule.Outcome]? {
    var path = path[...]
    while let name = path.last {
      if let outcomes = given[path.joined(separator: ".")] ?? given[name] { return outcomes }
      if let outcome = outcome(name) { return [outcome] }
      path.removeLast()
    }
    return nil
  }
}
