/// Reads a poll out of a message's text: the question, and below it the options with their votes.
///
/// Phones write `POLL:`, the question, and lines of `OPTION: Friday (3 votes)`, with marks before the words and counts
/// (observed in iOS and Android exports of 2023 and 2024). The Web export of 2026 writes `Poll: question` and lines of
/// `    - option`.
struct WhatsAppPoll {
  /// Question and options, each option on a line of its own behind `- `, its votes as a number in parentheses.
  private(set) var text: [UInt8]

  /// Reads a whole text whose first line begins with one of the words for a poll; nothing when no option follows.
  init?(_ body: Span<UInt8>, wording: WhatsAppWording) {
    var lines = Self.lines(body)
    guard let first = lines.first, let opening = Self.opening(body.extracting(first), wording) else { return nil }
    lines.removeFirst()
    var question: [[UInt8]] = []
    var options: [[UInt8]] = []
    if opening < first.count { question.append(body.copy(first.lowerBound + opening..<first.upperBound)) }
    var word: [UInt8] = []
    for (index, range) in lines.enumerated() {
      let line = body.extracting(range)
      if options.isEmpty { word = Self.unknownWord(body, lines[index...]) }
      if let option = Self.option(line, wording) ?? Self.option(line, word) {
        options.append(option)
      } else if options.isEmpty {
        question.append(body.copy(range))
      } else if let last = options.indices.last {
        // An option of several lines.
        options[last].append(0x0A)
        options[last] += body.copy(range)
      }
    }
    guard !options.isEmpty, !question.isEmpty else { return nil }
    text = Array(question.joined(separator: [0x0A]))
    for option in options { text += [0x0A, UInt8(ascii: "-"), 0x20] + Self.withPlainVotes(option) }
  }

  /// The lines of a text without their ends.
  private static func lines(_ body: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...body.count where index == body.count || body[index] == 0x0A {
      let end = index > start && body[index - 1] == 0x0D ? index - 1 : index
      lines.append(start..<end)
      start = index + 1
    }
    return lines
  }

  /// Where the question begins in the first line, after the word for a poll.
  private static func opening(_ line: Span<UInt8>, _ wording: WhatsAppWording) -> Int? {
    let start = InvisibleMarks.skip(line, 0)
    for word in wording.polls where line.holds(word, at: start) {
      let end = InvisibleMarks.skipBlanks(line, start + word.count)
      if end > start + word.count || end == line.count { return end }
    }
    return nil
  }

  /// What stands behind the word for an option, or behind the Web export's bullet.
  private static func option(_ line: Span<UInt8>, _ wording: WhatsAppWording) -> [UInt8]? {
    let start = InvisibleMarks.skip(line, 0)
    for word in wording.pollOptions where line.holds(word, at: start) {
      return line.copy(InvisibleMarks.skipBlanks(line, start + word.count)..<line.count)
    }
    let bullet = Array("    - ".utf8)
    return line.holds(bullet, at: 0) ? line.copy(bullet.count..<line.count) : nil
  }

  /// The word for an option in a language that has none here: what all of at least two lines begin with, up to a colon,
  /// when they end with a number in parentheses; else nothing.
  private static func unknownWord(_ body: Span<UInt8>, _ lines: ArraySlice<Range<Int>>) -> [UInt8] {
    guard let first = lines.first, lines.count > 1 else { return [] }
    let line = body.extracting(first)
    guard let colon = line.firstRange(of: [UInt8(ascii: ":"), 0x20]) else { return [] }
    let word = line.copy(0..<colon.upperBound)
    return lines.allSatisfy { option(body.extracting($0), word) != nil } ? word : []
  }

  private static func option(_ line: Span<UInt8>, _ word: [UInt8]) -> [UInt8]? {
    guard !word.isEmpty, line.holds(word, at: 0), votes(line) != nil else { return nil }
    return line.copy(word.count..<line.count)
  }

  /// Where the parenthesis of the votes begins, and their number's digits.
  private static func votes(_ line: Span<UInt8>) -> (start: Int, digits: Range<Int>)? {
    guard line.count > 2, line[line.count - 1] == UInt8(ascii: ")") else { return nil }
    var open = line.count - 2
    while open > 0, line[open] != UInt8(ascii: "(") { open -= 1 }
    let first = InvisibleMarks.skip(line, open + 1)
    var end = first
    while end < line.count, line[end] &- 0x30 < 10 { end += 1 }
    return line[open] == UInt8(ascii: "(") && end > first ? (open, first..<end) : nil
  }

  /// `Friday (3 votes)` → `Friday (3)`.
  private static func withPlainVotes(_ option: [UInt8]) -> [UInt8] {
    guard let (start, digits) = votes(option.span) else { return option }
    return Array(option[..<start]) + [UInt8(ascii: "(")] + option[digits] + [UInt8(ascii: ")")]
  }
}
