extension TokenScanner {
  /// A run of `.` `!` `?` and their likes.
  ///
  /// A dot inside a number or an abbreviation (`f.eks`) ends nothing.
  mutating func scanSentenceEnd() {
    var flags: Token.Flags = []
    var end = position
    var marks = 0
    loop: while end < count {
      let width = ScalarReader.read(bytes, at: end).width
      switch kind(at: end) {
      case .stop: break
      case .question: flags.insert(.question)
      case .exclamation: flags.insert(.exclamation)
      default: break loop
      }
      marks += 1
      end += width
    }
    let isDot = marks == 1 && byte(position) == 0x2E
    emitRange(isDot && isInnerDot() ? .other : .sentenceEnd, to: end, flags: flags)
  }

  private func isInnerDot() -> Bool {
    let before = kind(before: position)
    let after = kind(at: position + 1)
    if before == .digit { return after == .digit }
    guard before == .letter, after == .letter, let word = output.tokens.last, word.kind == .word else { return false }
    return word.scalarEnd - word.scalarStart <= 2
  }

  /// One or more line ends and the blanks between them.
  mutating func scanNewline() {
    var end = position
    var next = position
    while next < count {
      let kind = kind(at: next)
      guard kind == .newline || kind == .space else { break }
      next += ScalarReader.read(bytes, at: next).width
      if kind == .newline { end = next }
    }
    emitRange(.sentenceEnd, to: end, flags: .newline)
  }

  /// A clause mark, or the faces `:)` `:(` `;)`, which are emoji.
  mutating func scanClause(_ read: ScalarReader.Read) {
    if read.scalar == 0x3A || read.scalar == 0x3B {
      let mouth = byte(position + 1) == 0x2D ? position + 2 : position + 1
      if byte(mouth) == 0x28 || byte(mouth) == 0x29 {
        let foldStart = output.folded.count
        output.folded.append(0x3A)
        output.folded.append(byte(mouth))
        emitRange(.emoji, to: mouth + 1, foldStart: foldStart, flags: [])
        return
      }
    }
    emitSingle(.clauseBreak, width: read.width)
  }

  /// A digit, `#` or `*` with the keycap sign behind it.
  mutating func scanKeycap() -> Bool {
    guard let end = keycapEnd() else { return false }
    let foldStart = output.folded.count
    output.folded.append(byte(position))
    FoldWriter.append(0x20E3, to: &output.folded)
    emitRange(.emoji, to: end, foldStart: foldStart, flags: [])
    return true
  }

  /// The end of the keycap sequence that begins at the present place, if one does.
  func keycapEnd() -> Int? {
    var next = position + 1
    if byte(next) == 0xEF, byte(next + 1) == 0xB8, byte(next + 2) == 0x8F { next += 3 }
    return byte(next) == 0xE2 && byte(next + 1) == 0x83 && byte(next + 2) == 0xA3 ? next + 3 : nil
  }

  /// An emoji with its selectors, skin tone, tags and joined emoji; flags are two letters.
  mutating func scanEmoji() {
    let foldStart = output.folded.count
    let first = ScalarReader.read(bytes, at: position)
    FoldWriter.append(first.scalar, to: &output.folded)
    var end = position + first.width
    if kind(at: position) == .regionalIndicator, kind(at: end) == .regionalIndicator {
      let second = ScalarReader.read(bytes, at: end)
      FoldWriter.append(second.scalar, to: &output.folded)
      end += second.width
    }
    while end < count {
      let read = ScalarReader.read(bytes, at: end)
      switch read.scalar {
      case 0xFE0E, 0xFE0F, 0x1F3FB...0x1F3FF: break
      case 0xE0020...0xE007F: FoldWriter.append(read.scalar, to: &output.folded)
      case 0x200D where kind(at: end + read.width) == .emoji:
        FoldWriter.append(read.scalar, to: &output.folded)
        let joined = ScalarReader.read(bytes, at: end + read.width)
        FoldWriter.append(joined.scalar, to: &output.folded)
        end += joined.width
      default:
        emitRange(.emoji, to: end, foldStart: foldStart, flags: Self.flags(ofEmoji: first.scalar))
        return
      }
      end += read.width
    }
    emitRange(.emoji, to: end, foldStart: foldStart, flags: Self.flags(ofEmoji: first.scalar))
  }

  /// ‼ and ⁉ are emoji and yet say what a sentence end says.
  private static func flags(ofEmoji scalar: UInt32) -> Token.Flags {
    switch scalar {
    case 0x203C, 0x2755, 0x2757: .exclamation
    case 0x2049: [.exclamation, .question]
    case 0x2753, 0x2754: .question
    default: []
    }
  }

  /// `#word`: a word whose spelling lacks the sign and inner low lines.
  mutating func scanTag() -> Bool {
    guard !isWordBefore() else { return false }
    let foldStart = output.folded.count
    var writer = FoldWriter()
    var index = position + 1
    var end = index
    var hasLetter = false
    while index < count {
      let read = ScalarReader.read(bytes, at: index)
      let entry = table.entry(read.scalar)
      let kind = ScalarTable.kind(entry)
      guard kind == .letter || kind == .digit || kind == .mark || kind == .ignorable || read.scalar == 0x5F else {
        break
      }
      index += read.width
      if kind == .ignorable { continue }
      if read.scalar != 0x5F { writer.write(read.scalar, entry: entry, table: table, to: &output.folded) }
      if kind == .letter, !ScalarTable.isHidden(entry) { hasLetter = true }
      end = index
    }
    guard hasLetter else {
      output.folded.removeSubrange(foldStart...)
      return false
    }
    emitRange(.word, to: end, foldStart: foldStart, flags: .isTag)
    return true
  }
}
