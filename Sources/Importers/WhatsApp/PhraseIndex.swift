/// Finds the most telling template that a line is an instance of, without trying all of them.
///
/// A template of 38 languages is found by four bytes of its own: at the line's start or end where the template begins or
/// ends with words, else by four bytes of its longest literal, looked for in the whole line.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  /// A template that matched.
  struct Hit: Sendable {
    var meaning: Meaning
    var match: PhraseTemplate.Match
    var literalCount: Int
  }

  private var entries: [(template: PhraseTemplate, meaning: Meaning)] = []
  private var byPrefix = KeyTable()
  private var bySuffix = KeyTable()
  private var byInside = KeyTable()
  /// Templates too short for a key.
  private var others: [Int32] = []

  /// True when there is no template.
  var isEmpty: Bool { entries.isEmpty }

  /// Adds a template; one without any literal is ignored, because it would match everything.
  mutating func add(_ template: PhraseTemplate, _ meaning: Meaning) {
    guard template.literalCount > 0 else { return }
    let index = Int32(truncatingIfNeeded: entries.count)
    entries.append((template, meaning))
    if let key = template.prefix.flatMap({ KeyTable.key($0.span, 0) }) {
      byPrefix.add(key, index)
    } else if let key = template.suffix.flatMap({ KeyTable.key($0.span, $0.count - 4) }) {
      bySuffix.add(key, index)
    } else if let key = KeyTable.key(template.longestLiteral.span, 0) {
      byInside.add(key, index)
    } else {
      others.append(index)
    }
  }

  /// False when no template can match a line, told from its first and last bytes as they stand in the file.
  ///
  /// Only for lists whose templates begin or end with words.
  func mayMatch(_ line: Span<UInt8>) -> Bool {
    if !others.isEmpty || !byInside.isEmpty { return true }
    let start = InvisibleMarks.skip(line, 0)
    if let key = KeyTable.key(line, start), byPrefix.mayHold(key) { return true }
    var end = line.count
    while end > 0, line[end - 1] == UInt8(ascii: ".") || line[end - 1] == 0x20 { end -= 1 }
    if let key = KeyTable.key(line, end - 4), bySuffix.mayHold(key) { return true }
    // A note may end with a mark, which is no part of the template.
    return end > 0 && line[end - 1] >= 0x80 && InvisibleMarks.length(line, end - 3) == 3
  }

  /// The match with the most literal bytes; of equals the one added first.
  func best(_ folded: FoldedLine) -> Hit? {
    let line = folded.bytes.span.extracting(0..<folded.trimmedCount)
    var best: Hit?
    func look(_ candidate: Int32) {
      let template = entries[Int(candidate)].template
      guard template.literalCount > best?.literalCount ?? 0, let match = template.match(folded) else { return }
      best = Hit(meaning: entries[Int(candidate)].meaning, match: match, literalCount: template.literalCount)
    }
    if let key = KeyTable.key(line, 0) { byPrefix.forEach(key, look) }
    if let key = KeyTable.key(line, line.count - 4) { bySuffix.forEach(key, look) }
    if !byInside.isEmpty {
      // A long line may hold a key in many places: its templates are tried once, so that the time stays linear.
      var isTried = [Bool]()
      var index = 1
      while let key = KeyTable.key(line, index) {
        byInside.forEach(key) { candidate in
          if isTried.isEmpty { isTried = [Bool](repeating: false, count: entries.count) }
          if isTried[Int(candidate)] { return }
          isTried[Int(candidate)] = true
          look(candidate)
        }
        index += 1
      }
    }
    for candidate in others { look(candidate) }
    return best
  }
}

/// Lists of numbers by four bytes.
private struct KeyTable: Sendable {
  /// One bit per hash of a key: most lines of people are told apart by a look or two here.
  private var gate = [UInt64](repeating: 0, count: 1024)
  private var lists: [UInt32: [Int32]] = [:]

  var isEmpty: Bool { lists.isEmpty }

  static func key(_ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
    guard start >= 0, start + 4 <= bytes.count else { return nil }
    return UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
      | UInt32(bytes[start + 3]) << 24
  }

  mutating func add(_ key: UInt32, _ number: Int32) {
    lists[key, default: []].append(number)
    let bit = Self.bit(key)
    gate[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  func mayHold(_ key: UInt32) -> Bool {
    let bit = Self.bit(key)
    return gate[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  func forEach(_ key: UInt32, _ body: (Int32) -> Void) {
    guard mayHold(key), let list = lists[key] else { return }
    for number in list { body(number) }
  }

  private static func bit(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }
}
