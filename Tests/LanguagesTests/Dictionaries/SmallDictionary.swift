import Languages

/// Dictionaries read over the smallest codebook, spelt out for comparing.
enum SmallDictionary {
  private static let base = Result { try Codebook.read(files: SmallCodebook.files()) }

  /// The dictionary, or its faults.
  static func read(
    _ text: String, path: String = "words.yml", map: String? = nil
  ) throws -> Result<RivalDictionary, CodebookFaults> {
    try read(Array(text.utf8), path: path, map: map)
  }

  static func read(
    _ bytes: [UInt8], path: String, map: String? = nil
  ) throws -> Result<RivalDictionary, CodebookFaults> {
    let base = try base.get()
    do throws(CodebookFaults) {
      return .success(
        try RivalDictionary.read((path, bytes), map: map.map { ("map.yaml", Array($0.utf8)) }, base: base))
    } catch {
      return .failure(error)
    }
  }

  /// `category>outcomes: patterns` for each category that has rules.
  static func rules(_ dictionary: RivalDictionary) -> [String] {
    dictionary.codebook.languages.flatMap(\.rules).map { rule in
      "\(rule.id)>\(rule.outcome.name): \(rule.anyOf.map(spelling).joined(separator: "; "))"
    }
  }

  /// `line:column` and kind of each fault.
  static func places(_ faults: [CodebookFault]) -> [String] {
    faults.map { fault in
      let kind = if case .dictionary(let inner) = fault.kind { "\(inner)" } else { "\(fault.kind)" }
      return "\(fault.place.line):\(fault.place.column) \(kind)"
    }
  }

  /// Words with `~` for any ending, parted by commas.
  static func spelling(_ pattern: Pattern) -> String {
    pattern.steps.map { step in
      switch step.element {
      case .words(let words): words.map { $0.text + ($0.isPrefix ? "~" : "") }.joined(separator: "/")
      case .anyWord: "any"
      default: "?"
      }
    }.joined(separator: ",")
  }
}
