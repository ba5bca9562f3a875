/// What stands between date and time, or between time and the end of a header: blanks, at most one comma, words.
struct WhatsAppHeaderGap {
  /// Why collecting ended.
  enum End {
    case digit, ending
    /// The line ended.
    case line
    /// A byte that no header has there.
    case other
  }

  /// The longest words have 30 bytes in UTF-8.
  private static var capacity: Int { 48 }

  /// Letters in lower case without blanks, dots and marks.
  private var letters = InlineArray<48, UInt8>(repeating: 0)
  private(set) var count = 0
  private(set) var hasBlank = false
  private(set) var hasComma = false
  private(set) var dots = 0
  /// Runs of letters with blanks between them.
  private var words = 0
  private var isInWord = false
  /// All letters of the last word are capitals of ASCII.
  private(set) var isUpperCase = true
  /// U+202F before the last word.
  private(set) var hasNarrowBlank = false
  private(set) var end = End.other

  init() {}

  /// Notes a blank.
  mutating func addBlank(isNarrow: Bool) {
    hasBlank = true
    isInWord = false
    if isNarrow, count == 0 { hasNarrowBlank = true }
  }

  /// Notes a comma; false when it is the second.
  mutating func addComma() -> Bool {
    defer { hasComma = true }
    return !hasComma
  }

  /// Notes a dot; false when no word has as many.
  mutating func addDot() -> Bool {
    dots += 1
    return dots <= 4
  }

  /// Notes why collecting ended.
  mutating func finish(_ end: End) { self.end = end }

  /// Adds one byte of a letter, in lower case; false when words get too long.
  mutating func add(_ byte: UInt8) -> Bool {
    guard count < Self.capacity else { return false }
    if !isInWord { words += 1 }
    isInWord = true
    if byte &- 0x41 > 25 { isUpperCase = false }
    letters[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    count += 1
    if count > 1 { foldPair() }
    return true
  }

  /// Lower case for capitals of two bytes: Latin-1, Greek, Cyrillic.
  private mutating func foldPair() {
    switch (letters[count - 2], letters[count - 1]) {
    case (0xC3, 0x80...0x9E), (0xCE, 0x91...0x9F), (0xD0, 0x90...0x9F): letters[count - 1] += 0x20
    case (0xCE, 0xA0...0xA9): (letters[count - 2], letters[count - 1]) = (0xCF, letters[count - 1] - 0x20)
    case (0xD0, 0xA0...0xAF): (letters[count - 2], letters[count - 1]) = (0xD1, letters[count - 1] - 0x20)
    default: break
    }
  }

  /// True when the letters may be a word of a clock: short, and one or two as `p. m.` is.
  var mayBeClockWord: Bool { count <= 36 && words <= 2 }

  /// True when the letters are the given ones.
  func isWord(_ bytes: [UInt8]) -> Bool { count == bytes.count && starts(with: bytes) }

  /// True when the letters begin with the given ones.
  func starts(with bytes: [UInt8]) -> Bool {
    guard bytes.count <= count else { return false }
    for index in bytes.indices where letters[index] != bytes[index] { return false }
    return true
  }

  /// The part of the day that the letters from a place on spell.
  func dayPart(from start: Int) -> DayPart? { DayParts.part(letters.span.extracting(start..<count)) }
}
