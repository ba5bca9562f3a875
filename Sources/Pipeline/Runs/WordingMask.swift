import Privacy

/// Shows a system line of unknown wording without anything that could name a person or group.
struct WordingMask {
  private let redactor: Redactor
  private let title: String?

  /// Hides the names that a redactor knows, and a group's title.
  init(_ redactor: Redactor, title: String?) {
    self.redactor = redactor
    self.title = title
  }

  private static let quotes: [(open: Character, close: Character)] = [
    ("\"", "\""), ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("‘", "’"), ("「", "」"),
  ]

  /// The line with placeholders for names, numbers, the title, and whatever stands in quotation marks.
  func masked(_ line: [UInt8]) -> String {
    var scalars = String(decoding: line, as: UTF8.self).unicodeScalars
    scalars.removeAll { (0x200E...0x200F).contains($0.value) || (0x202A...0x202E).contains($0.value) }
    var text = String(scalars)
    if let title, !title.isEmpty { text = text.replacing(title, with: "[TITLE]") }
    return redactor.mask(withoutQuoted(text))
  }

  private func withoutQuoted(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(where: { character in Self.quotes.contains { $0.open == character } }) {
      let inside = rest.index(after: open)
      let closers = Self.quotes.filter { $0.open == rest[open] }.map(\.close)
      guard let close = rest[inside...].lastIndex(where: { closers.contains($0) }) else { break }
      result += rest[...open] + "…"
      rest = rest[close...]
      result.append(rest.removeFirst())
    }
    return result + rest
  }
}
