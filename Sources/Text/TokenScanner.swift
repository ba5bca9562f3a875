/// The state of one pass over a text.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  let table: ScalarTable
  var output: TokenBuffer
  /// Next byte to look at, and how many scalars lie before it.
  var position = 0
  var scalars = 0
  /// End of the run of non-blanks around `position`, and whether it holds an `@` or a `.` or `/`.
  var chunk = Chunk(end: 0, hasAt: false, hasDot: false)
  /// Before these places an e-mail address or a bare host name was looked for in vain.
  var noEmailBefore = 0
  var noHostBefore = 0
  /// Whether words of ASCII letters may take the short way, which gives the same tokens.
  let takesShortWay: Bool

  /// A run of bytes without blanks.
  struct Chunk {
    var end: Int
    var hasAt: Bool
    var hasDot: Bool
  }

  init(bytes: UnsafeBufferPointer<UInt8>, table: ScalarTable, output: TokenBuffer, takesShortWay: Bool = true) {
    self.takesShortWay = takesShortWay
    self.bytes = bytes
    count = min(bytes.count, Tokenizer.limit)
    self.table = table
    self.output = output
  }

  /// Between tokens these kinds are nothing.
  private static var passedOver: UInt32 {
    1 << UInt32(ScalarKind.space.rawValue) | 1 << UInt32(ScalarKind.ignorable.rawValue)
      | 1 << UInt32(ScalarKind.mark.rawValue)
  }

  /// Reads the text to its end.
  mutating func run() {
    while position < count {
      if bytes[position] == 0x20 {
        position += 1
        scalars += 1
        continue
      }
      let read = ScalarReader.read(bytes, at: position)
      let entry = table.entry(read.scalar)
      if ScalarTable.isKind(entry, in: Self.passedOver) {
        position += read.width
        scalars += 1
        continue
      }
      if position >= chunk.end { chunk = nextChunk() }
      scanToken(read, entry: entry)
    }
    output.scalarCount = scalars
  }

  private mutating func scanToken(_ read: ScalarReader.Read, entry: UInt32) {
    switch ScalarTable.kind(entry) {
    case .letter:
      if ScalarTable.isHidden(entry) {
        // A vowel sign without a letter, which belongs to whatever stands before it.
        advance(to: position + read.width)
        return
      }
      if scanLink() { return }
      scanWord()
    case .digit:
      if scanKeycap() || scanLink() { return }
      scanNumber()
    case .stop, .question, .exclamation: scanSentenceEnd()
    case .newline: scanNewline()
    case .emoji, .regionalIndicator, .skinTone: scanEmoji()
    case .currency: scanCurrency()
    case .quote: emitSingle(.quoteMark, width: read.width)
    case .clause: scanClause(read)
    case .hyphen: emitSingle(isBetweenBlanks(width: read.width) ? .clauseBreak : .other, width: read.width)
    default: scanSign(read)
    }
  }

  /// Signs that may begin something longer.
  private mutating func scanSign(_ read: ScalarReader.Read) {
    switch read.scalar {
    case 0x2B where isDigit(position + 1) && !isWordBefore(): scanNumber()
    case 0x5B where scanRedaction(): break
    case 0x40 where scanMention(): break
    case 0x23 where scanKeycap() || scanTag(), 0x2A where scanKeycap(): break
    default:
      if isEmojiStyled(at: position + read.width) { scanEmoji() } else { emitSingle(.other, width: read.width) }
    }
  }

  /// Whether an emoji variation selector stands at an index.
  private func isEmojiStyled(at index: Int) -> Bool {
    index + 2 < count && bytes[index] == 0xEF && bytes[index + 1] == 0xB8 && bytes[index + 2] == 0x8F
  }

  private func nextChunk() -> Chunk {
    var chunk = Chunk(end: position, hasAt: false, hasDot: false)
    let (bytes, count) = (bytes, count)
    while chunk.end < count, bytes[chunk.end] > 0x20 {
      switch bytes[chunk.end] {
      case 0x40: chunk.hasAt = true
      case 0x2E, 0x2F: chunk.hasDot = true
      default: break
      }
      chunk.end += 1
    }
    // A control sign or line break on its own is a chunk, so that the loop moves on.
    if chunk.end == position { chunk.end += 1 }
    return chunk
  }
}

extension TokenScanner {
  /// The byte at an index, 0 behind the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < count ? bytes[index] : 0 }

  /// Whether an ASCII digit stands at an index.
  @inline(__always)
  func isDigit(_ index: Int) -> Bool { index < count && bytes[index] &- 0x30 < 10 }

  /// The entry of the scalar at an index inside the text.
  func entry(at index: Int) -> UInt32 { table.entry(ScalarReader.read(bytes, at: index).scalar) }

  /// The kind of the scalar at an index, `.newline` behind the end.
  func kind(at index: Int) -> ScalarKind {
    guard index < count else { return .newline }
    return ScalarTable.kind(entry(at: index))
  }

  /// The kind of the scalar that ends before an index, `.newline` at the start of the text.
  func kind(before index: Int) -> ScalarKind {
    var start = index - 1
    while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? .newline : kind(at: start)
  }

  /// Whether a letter or digit stands right before the present place.
  func isWordBefore() -> Bool {
    let before = kind(before: position)
    return before == .letter || before == .digit
  }

  /// Whether a sign of some bytes at the present place stands between blanks or line ends.
  func isBetweenBlanks(width: Int) -> Bool {
    let before = kind(before: position)
    let after = kind(at: position + width)
    return (before == .space || before == .newline) && (after == .space || after == .newline)
  }

  /// Moves to a later byte and counts the scalars passed.
  mutating func advance(to end: Int) {
    while position < end {
      position += ScalarReader.read(bytes, at: position).width
      scalars += 1
    }
  }

  /// Appends a token from a place to the present one; its folded spelling is what `folded` holds from `foldStart`.
  @inline(__always)
  mutating func emit(
    _ kind: TokenClass, byteStart: Int, scalarStart: Int, byteEnd: Int, scalarEnd: Int, foldStart: Int,
    foldEnd: Int, flags: Token.Flags = []
  ) {
    var hash = FoldHash.empty
    for index in foldStart..<foldEnd { hash = FoldHash.adding(output.folded[index], to: hash) }
    emit(
      kind, byteStart: byteStart, scalarStart: scalarStart, byteEnd: byteEnd, scalarEnd: scalarEnd,
      foldStart: foldStart, foldEnd: foldEnd, flags: flags, hash: hash)
  }

  /// The same for a spelling whose hash is known.
  @inline(__always)
  mutating func emit(
    _ kind: TokenClass, byteStart: Int, scalarStart: Int, byteEnd: Int, scalarEnd: Int, foldStart: Int,
    foldEnd: Int, flags: Token.Flags, hash: UInt64
  ) {
    output.tokens.append(
      Token(
        kind: kind, flags: flags, byteStart: UInt32(truncatingIfNeeded: byteStart),
        byteEnd: UInt32(truncatingIfNeeded: byteEnd), scalarStart: UInt32(truncatingIfNeeded: scalarStart),
        scalarEnd: UInt32(truncatingIfNeeded: scalarEnd), foldStart: UInt32(truncatingIfNeeded: foldStart),
        foldEnd: UInt32(truncatingIfNeeded: foldEnd), secondEnd: UInt32(truncatingIfNeeded: output.folded.count),
        hash: hash))
  }

  /// Appends a token of the next `width` bytes and of no spelling, and moves behind it.
  mutating func emitSingle(_ kind: TokenClass, width: Int) {
    emitRange(kind, to: position + width, flags: [])
  }

  /// Appends a token up to a byte and moves there; its spelling is what was put into `folded` from `foldStart` on.
  mutating func emitRange(_ kind: TokenClass, to end: Int, foldStart: Int? = nil, flags: Token.Flags) {
    let (byteStart, scalarStart) = (position, scalars)
    advance(to: end)
    let fold = foldStart ?? output.folded.count
    emit(
      kind, byteStart: byteStart, scalarStart: scalarStart, byteEnd: position, scalarEnd: scalars, foldStart: fold,
      foldEnd: output.folded.count, flags: flags)
  }
}
