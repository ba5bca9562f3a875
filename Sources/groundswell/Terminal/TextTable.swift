/// Columns of text for a terminal: the first flush left, the others flush right.
struct TextTable {
  private var rows: [[String]] = []

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows as lines without blanks at their ends, indented.
  func lines(indentation: Int = 0) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + blanks : blanks + cell
      }
      let line = String(repeating: " ", count: indentation) + cells.joined(separator: "  ")
      return String(line[..<(line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)])
    }
  }

  /// Two blocks of lines beside each other.
  static func beside(_ left: [String], _ right: [String], gap: Int = 4) -> [String] {
    let width = (left.map(\.count).max() ?? 0) + gap
    return (0..<max(left.count, right.count)).map { index in
      let first = index < left.count ? left[index] : ""
      guard index < right.count, !right[index].isEmpty else { return first }
      return first + String(repeating: " ", count: width - first.count) + right[index]
    }
  }
}
