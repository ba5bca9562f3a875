/// Reads a LIWC dictionary (2001, 2007, 2015 and 22): categories with numbers, then words with the numbers of theirs.
///
/// In the 2015 form categories are indented below the one they are part of, with a longer name in brackets behind.
struct LIWCReader {
  private var content: DictionaryContent
  private var numberOf: [Int: (category: Int, line: Int)] = [:]
  private var outer: [(indent: Int, name: String)] = []

  /// The content; nothing, with the faults in `log`, where the header is missing or broken.
  static func read(
    _ text: DictionaryText, lines: [DictionaryText.Line], _ log: inout FaultLog
  ) -> DictionaryContent? {
    guard let top = lines.firstIndex(where: { !$0.isBlank }), DictionaryFormat.isPercent(lines[top]),
      let bottom = lines[(top + 1)...].firstIndex(where: DictionaryFormat.isPercent)
    else {
      log.add(.dictionary(.noHeader), at: .start)
      return nil
    }
    var reader = LIWCReader(content: DictionaryContent(text.file))
    for line in lines[(top + 1)..<bottom] where !line.isBlank { reader.readCategory(line, &log) }
    for line in lines[(bottom + 1)...] where !line.isBlank { reader.readWord(line) }
    return reader.content
  }

  private init(content: DictionaryContent) { self.content = content }

  private mutating func readCategory(_ line: DictionaryText.Line, _ log: inout FaultLog) {
    let indent = line.scalars.prefix(while: \.properties.isWhitespace).count
    let rest = line.scalars.dropFirst(indent)
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let after = rest.dropFirst(digits.count)
    let fields = after.split(separator: "\t").map(Self.trimmed).filter { !$0.isEmpty }
    guard let number = Int(Self.string(digits)), after.first?.properties.isWhitespace == true, let field = fields.first
    else {
      log.add(.dictionary(.badHeaderLine), at: line.position(rest.startIndex))
      return
    }
    if let known = numberOf[number] {
      log.add(.dictionary(.duplicateNumber(number, firstLine: known.line)), at: line.position(rest.startIndex))
      return
    }
    let name = Self.withoutBracket(field)
    while let last = outer.last, last.indent >= indent { outer.removeLast() }
    outer.append((indent, name))
    let category = content.category(outer.map(\.name), at: line.position(rest.startIndex))
    numberOf[number] = (category, line.number)
  }

  private mutating func readWord(_ line: DictionaryText.Line) {
    let (word, rest) = Self.split(line.scalars)
    let start = line.position(word.startIndex)
    let text = Self.string(word)
    var numbers: [Int] = []
    var hasCondition = false
    for (number, index, condition) in Self.categories(rest) {
      if let condition {
        content.leaveOut(.conditionalCategories(condition), at: line.position(index))
        hasCondition = true
      } else if let number, let known = numberOf[number] {
        if !numbers.contains(known.category) { numbers.append(known.category) }
      } else {
        content.leaveOut(number.map(DictionaryFault.unknownNumber) ?? .noCategory, at: line.position(index))
        hasCondition = true
      }
    }
    if word.contains("("), word.contains(where: \.properties.isAlphabetic) {
      content.leaveOut(.conditionalWord, at: start)
    } else if numbers.isEmpty {
      if !hasCondition { content.leaveOut(.noCategory, at: start) }
    } else {
      content.add(text, to: numbers, at: start)
    }
  }

  /// The word or phrase of a line, and the categories behind it.
  ///
  /// They are parted by a tab; where a line has none, the words end before the first number, bracket or `<`.
  private static func split(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> (word: ArraySlice<Unicode.Scalar>, rest: ArraySlice<Unicode.Scalar>) {
    let line = trimmed(line)
    if let tab = line.firstIndex(of: "\t") { return (trimmed(line[..<tab]), line[tab...]) }
    var index = line.startIndex
    while let blank = line[index...].firstIndex(of: " ") {
      let next = line[blank...].first { $0 != " " }
      if let next, ("0"..."9").contains(next) || next == "(" || next == "<" { return (line[..<blank], line[blank...]) }
      index = blank + 1
    }
    return (line, line[line.endIndex...])
  }

  /// The numbers behind a word, or the conditions that stand in place of them, each with its index.
  private static func categories(
    _ rest: ArraySlice<Unicode.Scalar>
  ) -> [(number: Int?, index: Int, condition: String?)] {
    var found: [(number: Int?, index: Int, condition: String?)] = []
    var index = rest.startIndex
    while index < rest.endIndex {
      guard !rest[index].properties.isWhitespace else {
        index += 1
        continue
      }
      let start = index
      var depth = 0
      while index < rest.endIndex, depth > 0 || !rest[index].properties.isWhitespace {
        if rest[index] == "(" || rest[index] == "<" { depth += 1 }
        if rest[index] == ")" || rest[index] == ">" { depth -= 1 }
        index += 1
      }
      let field = string(rest[start..<index])
      let isCondition = field.contains { "()<>/".contains($0) }
      found.append((isCondition ? nil : Int(field), start, isCondition ? field : nil))
    }
    return found
  }

  /// `function` of `function (Function Words)`.
  private static func withoutBracket(_ field: ArraySlice<Unicode.Scalar>) -> String {
    guard field.last == ")", let opening = field.firstIndex(of: "("), opening > field.startIndex else {
      return string(field)
    }
    return string(trimmed(field[..<opening]))
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? scalars.endIndex
    return scalars[start..<max(start, end)]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
