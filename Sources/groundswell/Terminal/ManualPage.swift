/// A page of the coder's manual, before it becomes text for a terminal or Markdown.
struct ManualPage {
  /// One part of a page.
  enum Block {
    case heading(String)
    case subheading(String)
    /// Label and text.
    case facts([(label: String, text: String)])
    case paragraph(String)
    /// Columns; the first row is the head.
    case table([[String]])
    case list([String])
  }

  /// What stands on top.
  var title: String
  /// In order.
  var blocks: [Block] = []

  /// Lines for a terminal.
  var text: [String] {
    var lines = [title]
    for block in blocks {
      switch block {
      case .heading(let text): lines += ["", text.uppercased()]
      case .subheading(let text): lines += ["", text]
      case .facts(let facts):
        let width = facts.map(\.label.count).max() ?? 0
        lines += facts.map { "  \($0.label)\(String(repeating: " ", count: width - $0.label.count))  \($0.text)" }
      case .paragraph(let text): lines.append(text)
      case .table(let rows): lines += Self.columns(rows)
      case .list(let items): lines += items.map { "  \($0)" }
      }
    }
    return lines
  }

  /// The same in Markdown (CommonMark with tables); the headings one level below `level`.
  func markdown(level: Int = 1) -> [String] {
    var lines = [String(repeating: "#", count: level) + " " + Self.escaped(title)]
    for block in blocks {
      lines.append("")
      switch block {
      case .heading(let text): lines.append(String(repeating: "#", count: level + 1) + " " + Self.escaped(text))
      case .subheading(let text): lines.append(String(repeating: "#", count: level + 2) + " " + Self.escaped(text))
      case .facts(let facts): lines += facts.map { "* **\(Self.escaped($0.label))**: \(Self.escaped($0.text))" }
      case .paragraph(let text): lines.append(Self.escaped(text))
      case .table(let rows):
        for (index, row) in rows.enumerated() {
          lines.append("| " + row.map(Self.escaped).joined(separator: " | ") + " |")
          if index == 0 { lines.append("|" + String(repeating: "---|", count: row.count)) }
        }
      case .list(let items): lines += items.map { "* " + Self.escaped($0) }
      }
    }
    return lines
  }

  /// Columns flush left, two blanks apart; the head is left out, since terminals show few columns.
  private static func columns(_ rows: [[String]]) -> [String] {
    let rows = rows.dropFirst()
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
      }
      return "  " + cells.joined(separator: "  ")
    }
  }

  /// The text with the signs that mean something in Markdown made harmless.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
    return result
  }
}
