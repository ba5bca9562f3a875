/// Reads a WordStat categorisation dictionary (`.cat`): an outline of categories and words, each word with its weight.
///
/// A line with a weight in brackets at its end is a word, and so is one without that stands inside a category and has
/// nothing below it; the other lines are categories. `_` joins the words of a phrase. Weights count as 1, because codes
/// are given or not.
struct WordStatReader {
  private struct Row {
    var line: DictionaryText.Line
    var indent: Int
    var text: ArraySlice<Unicode.Scalar>
    var weight: Double?
    var isRule: Bool { text.first == "@" && text.contains("[") }
  }

  private var content: DictionaryContent
  private var outer: [(indent: Int, name: String, category: Int)] = []

  /// The content.
  static func read(_ text: DictionaryText, lines: [DictionaryText.Line]) -> DictionaryContent {
    var reader = WordStatReader(content: DictionaryContent(text.file))
    let rows = lines.lazy.filter { !$0.isBlank }.map(row)
    let all = Array(rows)
    for (index, row) in all.enumerated() {
      let hasInner = index + 1 < all.count && all[index + 1].indent > row.indent
      reader.read(row, hasInner: hasInner)
    }
    return reader.content
  }

  private init(content: DictionaryContent) { self.content = content }

  private mutating func read(_ row: Row, hasInner: Bool) {
    while let last = outer.last, last.indent >= row.indent { outer.removeLast() }
    let position = row.line.position(row.text.startIndex)
    if row.isRule {
      content.leaveOut(.nearnessRule, at: position)
      return
    }
    let isWord = row.weight != nil || (!outer.isEmpty && !hasInner)
    let name = Self.string(row.text)
    guard isWord else {
      let category = content.category(outer.map(\.name) + [name], at: position)
      outer.append((row.indent, name, category))
      if !hasInner { content.leaveOut(.emptyCategory(name), at: position) }
      return
    }
    guard let category = outer.last?.category else {
      content.leaveOut(.noCategory, at: position)
      return
    }
    if let weight = row.weight, weight <= 0 {
      content.leaveOut(.noWeight, at: position)
      return
    }
    content.add(name.replacing("_", with: " "), to: [category], at: position)
  }

  private static func row(_ line: DictionaryText.Line) -> Row {
    // A tab reaches to the next eighth column, so that outlines of tabs and of blanks can be mixed.
    var indent = 0
    var start = line.scalars.startIndex
    while start < line.scalars.endIndex, line.scalars[start].properties.isWhitespace {
      indent = line.scalars[start] == "\t" ? (indent / 8 + 1) * 8 : indent + 1
      start += 1
    }
    let found = weight(in: line.scalars)
    var end = found?.start ?? line.scalars.endIndex
    while end > start, line.scalars[end - 1].properties.isWhitespace { end -= 1 }
    return Row(line: line, indent: indent, text: line.scalars[start..<end], weight: found?.weight)
  }

  /// The weight at the end of a line, such as `(1)` or `(0.5)`, and where its bracket opens.
  static func weight(in line: ArraySlice<Unicode.Scalar>) -> (weight: Double, start: Int)? {
    guard let close = line.lastIndex(where: { !$0.properties.isWhitespace }), line[close] == ")",
      let opening = line[..<close].lastIndex(of: "("), opening > line.startIndex,
      line[opening - 1].properties.isWhitespace
    else { return nil }
    let digits = line[(opening + 1)..<close]
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) || ".,-+".unicodeScalars.contains($0) }),
      let weight = Double(string(digits).replacing(",", with: "."))
    else { return nil }
    return (weight, opening)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
