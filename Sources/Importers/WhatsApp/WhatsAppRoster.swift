import Corpus

/// All names of one export, numbered; built by a pass over the file, then only read.
struct WhatsAppRoster: Sendable {
  /// Cleaned names by number, invalid UTF-8 repaired.
  private(set) var names: [String] = []
  /// Numbers of names that held invalid UTF-8.
  private(set) var repaired: Set<Int> = []

  private var cleaned = ByteTable()
  /// Names as written, with the number of the cleaned name; -1 for one that cleans to nothing.
  private var written = ByteTable()
  private var numbers: [Int] = []
  /// Cleaned names that stood alone somewhere, not only in a list.
  private var lists = ByteTable()
  private var listMembers: [[Int]] = []

  /// An empty roster.
  init() {}

  /// Notes a name as written in a line.
  mutating func add(_ name: Span<UInt8>) {
    let index = written.intern(name)
    if index == numbers.count { numbers.append(number(InvisibleMarks.cleanName(name))) }
  }

  /// Notes the members that an event names; split only by `finish`, when all names are known.
  mutating func addMembers(_ text: [UInt8]) {
    _ = lists.intern(text.span)
  }

  /// Splits the lists of members and makes the names into text.
  ///
  /// A list is only split where every part is a known name or a telephone number, because names may hold commas and
  /// "and".
  mutating func finish() {
    let texts = (0..<lists.count).map { lists[$0] }
    for text in texts where Self.split(text).count == 1 { add(text.span) }
    listMembers = texts.map { text in
      let parts = Self.split(text)
      let known = parts.allSatisfy { isKnown(InvisibleMarks.cleanName($0.span).span) || Self.isNumber($0) }
      return (known ? parts : [text]).compactMap { part in
        let index = number(InvisibleMarks.cleanName(part.span))
        return index < 0 ? nil : index
      }
    }
    names = (0..<cleaned.count).map { index in
      let bytes = cleaned[index]
      if let name = String(validating: bytes, as: UTF8.self) { return name }
      repaired.insert(index)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The number of a name as written; nothing for an unknown one, -1 for an empty one.
  func index(of name: Span<UInt8>) -> Int? {
    written.index(of: name).map { numbers[$0] }
  }

  /// The numbers of the members in a text noted before.
  func members(of text: [UInt8]) -> [Int]? {
    lists.index(of: text.span).map { listMembers[$0] }
  }

  /// True when a cleaned name is somebody's.
  func isKnown(_ name: Span<UInt8>) -> Bool { cleaned.index(of: name) != nil }

  private mutating func number(_ name: [UInt8]) -> Int {
    name.isEmpty ? -1 : cleaned.intern(name.span)
  }

  /// What stands between the last two of a list, in the languages whose wording is known.
  private static let conjunctions = [", ", " and ", " og "].map { Array($0.utf8) }

  private static func split(_ text: [UInt8]) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    var index = 0
    while index < text.count {
      if let word = conjunctions.first(where: { text.span.holds($0, at: index) }) {
        parts.append(Array(text[start..<index]))
        index += word.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [Array(text[start...])]
  }

  /// `+45 12 34 56 78`, `+1 (777) 777‑7777`: at least five digits after a plus.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    let name = InvisibleMarks.cleanName(text.span)
    return name.first == UInt8(ascii: "+") && name.count { $0 &- 0x30 < 10 } >= 5
      && !name.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  }
}
