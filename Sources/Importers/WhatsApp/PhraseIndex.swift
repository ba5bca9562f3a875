/// Finds the most telling template that a line is an instance of, without trying all of them.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  /// A template that matched.
  struct Hit: Sendable {
    var meaning: Meaning
    var match: PhraseTemplate.Match
    var literalCount: Int
  }

  private var entries: [(template: PhraseTemplate, meaning: Meaning)] = []
  /// Entries by their first four bytes, else by their last four, else in `others`.
  private var byPrefix: [UInt32: [Int]] = [:]
  private var bySuffix: [UInt32: [Int]] = [:]
  private var others: [Int] = []
  /// One bit per hash of a key: most lines of people are told apart by two looks here.
  private var gate = [UInt64](repeating: 0, count: 64)

  /// True when there is no template.
  var isEmpty: Bool { entries.isEmpty }

  /// Adds a template; one without any literal is ignored, because it would match everything.
  mutating func add(_ template: PhraseTemplate, _ meaning: Meaning) {
    guard template.literalCount > 0 else { return }
    let index = entries.count
    entries.append((template, meaning))
    if let key = template.prefix.flatMap({ Self.key($0.span, 0) }) {
      byPrefix[key, default: []].append(index)
      open(key)
    } else if let key = template.suffix.flatMap({ Self.key($0.span, $0.count - 4) }) {
      bySuffix[key, default: []].append(index)
      open(key)
    } else {
      others.append(index)
    }
  }

  /// False when no template can match a line, told from its first and last bytes as they stand in the file.
  func mayMatch(_ line: Span<UInt8>) -> Bool {
    if !others.isEmpty { return true }
    let start = InvisibleMarks.skip(line, 0)
    if let key = Self.key(line, start), isOpen(key) { return true }
    var end = line.count
    while end > 0, line[end - 1] == UInt8(ascii: ".") || line[end - 1] == 0x20 { end -= 1 }
    if let key = Self.key(line, end - 4), isOpen(key) { return true }
    return false
  }

  /// The match with the most literal bytes; of equals the one added first.
  func best(_ folded: FoldedLine) -> Hit? {
    let line = folded.bytes.span.extracting(0..<folded.trimmedCount)
    var best: Hit?
    func look(_ candidates: [Int]) {
      for index in candidates where entries[index].template.literalCount > best?.literalCount ?? 0 {
        if let match = entries[index].template.match(folded) {
          best = Hit(meaning: entries[index].meaning, match: match, literalCount: entries[index].template.literalCount)
        }
      }
    }
    if let key = Self.key(line, 0), let candidates = byPrefix[key] { look(candidates) }
    if let key = Self.key(line, line.count - 4), let candidates = bySuffix[key] { look(candidates) }
    look(others)
    return best
  }

  private static func key(_ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
    guard start >= 0, start + 4 <= bytes.count else { return nil }
    return UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
      | UInt32(bytes[start + 3]) << 24
  }

  private static func bit(_ key: UInt32) -> (word: Int, mask: UInt64) {
    let hash = (key &* 0x9E37_79B1) >> 20
    return (Int(hash >> 6), 1 << UInt64(hash & 63))
  }

  private mutating func open(_ key: UInt32) {
    let (word, mask) = Self.bit(key)
    gate[word] |= mask
  }

  private func isOpen(_ key: UInt32) -> Bool {
    let (word, mask) = Self.bit(key)
    return gate[word] & mask != 0
  }
}
