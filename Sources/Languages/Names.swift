/// Names that must be well formed and stand only once in a file.
struct Names {
  let kind: CodebookFault.NameKind
  private var lines: [String: Int] = [:]

  init(kind: CodebookFault.NameKind) { self.kind = kind }

  /// Takes a name; false, with the fault noted, when it is badly formed or taken.
  mutating func add(_ name: YAMLTree.Scalar, _ log: inout FaultLog) -> Bool {
    guard isWellFormed(name.text) else {
      log.add(.badName(kind, name.text), at: name.position)
      return false
    }
    if let first = lines[name.text] {
      log.add(.duplicateName(kind, name.text, firstLine: first), at: name.position)
      return false
    }
    lines[name.text] = name.position.line
    return true
  }

  /// Codes and themes are capital letters, digits and hyphens; classes capital letters, digits and `_`; rules and
  /// scorecards small letters, digits and hyphens.
  ///
  /// Each begins with a letter; rule names may begin with a digit.
  private func isWellFormed(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    switch kind {
    case .code, .theme:
      return scalars.first.map { ("A"..."Z").contains($0) } ?? false
        && scalars.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    case .score where !name.hasPrefix("weighed-"): return false
    case .rule where name.hasPrefix("weighed-"): return false
    case .rule, .score:
      return scalars.first != "-" && scalars.last != "-" && !scalars.isEmpty
        && scalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    case .wordClass: return PatternParser.isSlotName(name)
    case .rung: return true
    }
  }
}
