/// The programs whose dictionaries are read.
package enum DictionaryFormat: String, CaseIterable, Hashable, Sendable {
  /// YAML with keys inside keys and lists of words (`quanteda::dictionary(file = …)`, format "YAML").
  case quanteda
  /// Categories with numbers between two lines of `%`, then words with the numbers (LIWC 2001 to 22, `.dic`).
  case liwc
  /// An outline of categories and words with weights in brackets (`.cat`).
  case wordStat

  /// The format of a file: by its content where that shows it, else by the end of its name.
  init?(_ text: DictionaryText, lines: [DictionaryText.Line]) {
    let filled = lines.lazy.filter { !$0.isBlank }
    if let first = filled.first, Self.isPercent(first) {
      self = .liwc
      return
    }
    let head = filled.prefix(200)
    let weighted = head.count { WordStatReader.weight(in: $0.scalars) != nil }
    if weighted > 0, weighted * 4 >= head.count {
      self = .wordStat
      return
    }
    switch text.file.path.split(separator: ".").last?.lowercased() {
    case "yml", "yaml": self = .quanteda
    case "dic": self = .liwc
    case "cat": self = .wordStat
    default:
      guard filled.contains(where: Self.isKey) else { return nil }
      self = .quanteda
    }
  }

  /// Whether a line is the sign that stands above and below a LIWC header.
  static func isPercent(_ line: DictionaryText.Line) -> Bool {
    line.scalars.filter { !$0.properties.isWhitespace } == ["%"]
  }

  /// Whether a line looks like `key:` or `key: [`.
  private static func isKey(_ line: DictionaryText.Line) -> Bool {
    guard let colon = line.scalars.firstIndex(of: ":"), colon > line.scalars.startIndex else { return false }
    return line.scalars[(colon + 1)...].first { !$0.properties.isWhitespace }.map { $0 == "[" } ?? true
  }
}
