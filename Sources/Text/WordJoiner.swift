/// Decides scalar by scalar whether a word goes on: rules WB3 to WB16 of Unicode Standard Annex #29.
///
/// The one source of truth for what belongs to a word; `WordBoundaries` and `TokenScanner` both ask it.
struct WordJoiner {
  /// The last scalar that WB4 does not hide; where the rules look past signs inside a word, the one before the sign.
  private(set) var last: WordBreak
  /// The last scalar of all.
  private var raw: WordBreak
  /// Whether the run of regional indicators up to here is odd.
  private var isOdd: Bool

  /// Begins at a scalar, given its table entry.
  @inline(__always)
  init(_ entry: UInt32) {
    last = ScalarTable.wordBreak(entry)
    raw = last
    isOdd = true
  }

  /// Whether the scalar with this entry, which ends before `next`, belongs to what was begun; if not, nothing changes.
  ///
  /// Looks ahead over hidden scalars only, and these belong to the sign before them if the answer is no: the time of a
  /// whole text stays linear.
  @inline(__always)
  mutating func takes(_ entry: UInt32, next: Int, in bytes: UnsafeBufferPointer<UInt8>, _ table: ScalarTable) -> Bool {
    if ScalarTable.isPlainLetter(entry), isBehindLetter {
      takesLetter()
      return true
    }
    return takesOther(entry, next: next, in: bytes, table)
  }

  /// Whether the last scalar, hidden ones left out, is a letter, so that a plain one joins it.
  var isBehindLetter: Bool { last == .letter }

  /// Takes a plain letter behind a letter.
  @inline(__always)
  mutating func takesLetter() { raw = .letter }

  /// Takes a scalar that rule WB4 hides, inside a word; others it leaves.
  @inline(__always)
  mutating func takesHidden(_ entry: UInt32) -> Bool {
    guard ScalarTable.isHidden(entry), !ScalarTable.isKind(entry, .skinTone) else { return false }
    raw = ScalarTable.wordBreak(entry)
    return true
  }

  private mutating func takesOther(
    _ entry: UInt32, next: Int, in bytes: UnsafeBufferPointer<UInt8>, _ table: ScalarTable
  ) -> Bool {
    let value = ScalarTable.wordBreak(entry)
    let before = raw
    if ScalarTable.isHidden(entry) {
      guard last != .carriageReturn, last != .lineFeed, last != .newline else { return false }
      raw = value
      return true
    }
    if before == .joiner, ScalarTable.isPictographic(entry) {
      (last, raw, isOdd) = (value, value, true)
      return true
    }
    switch WordJoint.table[Int(last.rawValue) << 5 | Int(value.rawValue)] {
    case .apart: return false
    case .joined:
      if value == .segmentSpace, before != .segmentSpace { return false }
      last = value
    case .pair:
      guard isOdd else { return false }
      isOdd = false
    case .ifLetterFollows:
      guard Self.visible(from: next, in: bytes, table).isLetter else { return false }
    case .ifNumberFollows:
      guard Self.visible(from: next, in: bytes, table) == .numeric else { return false }
    case .ifHebrewFollows:
      guard Self.visible(from: next, in: bytes, table) == .hebrewLetter else { return false }
    case .hebrewQuote:
      if !Self.visible(from: next, in: bytes, table).isLetter { last = value }
    }
    raw = value
    return true
  }

  /// The first scalar from a place on that WB4 does not hide; `.other` at the end.
  static func visible(from index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ table: ScalarTable) -> WordBreak {
    var index = index
    while index < bytes.count {
      let read = ScalarReader.read(bytes, at: index)
      let entry = table.entry(read.scalar)
      if !ScalarTable.isHidden(entry) { return ScalarTable.wordBreak(entry) }
      index += read.width
    }
    return .other
  }
}
