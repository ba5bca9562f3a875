extension TokenScanner {
  /// Reads a word: up to the boundary of UAX #29, or to a sign of those that end a word in chat.
  mutating func scanWord() {
    if takesShortWay, (bytes[position] | 0x20) &- 0x61 < 26, scanPlainWord() { return }
    let (byteStart, scalarStart, foldStart) = (position, scalars, output.folded.count)
    var (byteEnd, scalarEnd) = (position, scalars)
    var writer = FoldWriter()
    var flags: Token.Flags = []
    var hasDigit = false
    var joiner = WordJoiner(entry(at: position))
    while position < count {
      let read = ScalarReader.read(bytes, at: position)
      let entry = table.entry(read.scalar)
      let isPlain = ScalarTable.isPlainLetter(entry) && joiner.isBehindLetter
      if !isPlain, position > byteStart, !joiner.takesHidden(entry) {
        guard ScalarTable.isKind(entry, in: Self.inWords), goesOn(&joiner, from: byteStart, read, entry) else { break }
      }
      position += read.width
      scalars += 1
      if isPlain {
        joiner.takesLetter()
      } else if ScalarTable.isKind(entry, .ignorable) {
        continue
      }
      writer.write(read.scalar, entry: entry, table: table, to: &output.folded)
      if ScalarTable.isKind(entry, .apostrophe) {
        flags.insert(.hasApostrophe)
        continue
      }
      (byteEnd, scalarEnd) = (position, scalars)
      if ScalarTable.isKind(entry, .digit) { hasDigit = true }
      let hint = ScalarTable.hint(entry)
      if hint != 0 {
        output.hints[hint] += 1
        output.hasHints = true
      }
    }
    if writer.isDrawnOut { flags.insert(.isDrawnOut) }
    let fold = foldStart..<output.folded.count
    if !flags.isEmpty {
      writeSecondSpelling(byteStart..<byteEnd)
    } else if writer.hasPair {
      writeWithoutPairs(fold)
    } else if hasDigit {
      writeDigitsAsLetters(fold)
    }
    var hash = FoldHash.empty
    for index in fold { hash = FoldHash.adding(output.folded[index], to: hash) }
    if Laughter.isWritten(output.folded, fold, hash: hash, isDrawnOut: writer.isDrawnOut) {
      flags.insert(.isLaughter)
    }
    emit(
      .word, byteStart: byteStart, scalarStart: scalarStart, byteEnd: byteEnd, scalarEnd: scalarEnd,
      foldStart: fold.lowerBound, foldEnd: fold.upperBound, flags: flags, hash: hash)
    joinIfNumberFollows(fold)
  }

  /// Reads a word of ASCII letters with no letter drawn out, if such a one stands here and nothing else may join it.
  private mutating func scanPlainWord() -> Bool {
    // Copies, because each look through `self` is one into memory.
    let (bytes, count) = (bytes, count)
    var end = position + 1
    while end < count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    if end < count, Self.mayJoinLetters(bytes[end]) { return false }
    let foldStart = output.folded.count
    output.folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<end]))
    let fold = foldStart..<output.folded.count
    let (hash, isDrawnOut, hasPair) = Self.foldPlain(&output.folded, fold)
    if isDrawnOut {
      output.folded.removeSubrange(foldStart...)
      return false
    }
    if hasPair { writeWithoutPairs(fold) }
    let isLaughter = Laughter.isWritten(output.folded, fold, hash: hash, isDrawnOut: false)
    let length = end - position
    emit(
      .word, byteStart: position, scalarStart: scalars, byteEnd: end, scalarEnd: scalars + length,
      foldStart: fold.lowerBound, foldEnd: fold.upperBound, flags: isLaughter ? .isLaughter : [], hash: hash)
    position = end
    scalars += length
    joinIfNumberFollows(fold)
    return true
  }

  /// Makes ASCII letters small ones and gives their hash, whether three in a row are the same, and whether there is
  /// `aa` or `oe`.
  @inline(__always)
  private static func foldPlain(_ folded: inout [UInt8], _ range: Range<Int>) -> (UInt64, Bool, Bool) {
    folded.withUnsafeMutableBufferPointer { folded in
      var hash = FoldHash.empty
      // The last four letters, the latest lowest.
      var letters: UInt32 = 0
      var isDrawnOut = false
      var hasPair = false
      for index in range {
        let letter = folded[index] | 0x20
        folded[index] = letter
        hash = FoldHash.adding(letter, to: hash)
        letters = letters << 8 | UInt32(letter)
        let pair = letters & 0xFFFF
        if pair == letters >> 8 & 0xFFFF { isDrawnOut = true }
        if pair == 0x6161 || pair == 0x6F65 { hasPair = true }
      }
      return (hash, isDrawnOut, hasPair)
    }
  }

  /// Whether a byte behind ASCII letters may belong to their word.
  @inline(__always)
  private static func mayJoinLetters(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte == 0x27 || byte == 0x60
  }

  @inline(__always)
  private mutating func joinIfNumberFollows(_ fold: Range<Int>) {
    guard fold.count <= 3, !fold.isEmpty else { return }
    if isDigit(position) || isDigit(position + 1) || isDigit(position + 2) { joinWithNumber(fold) }
  }

  /// Kinds that may stand inside a word.
  private static var inWords: UInt32 {
    1 << UInt32(ScalarKind.letter.rawValue) | 1 << UInt32(ScalarKind.digit.rawValue)
      | 1 << UInt32(ScalarKind.mark.rawValue) | 1 << UInt32(ScalarKind.ignorable.rawValue)
      | 1 << UInt32(ScalarKind.apostrophe.rawValue) | 1 << UInt32(ScalarKind.other.rawValue)
  }

  /// Whether a scalar at the present place belongs to the word begun.
  ///
  /// Over and above UAX #29: a dot, colon or low line ends a word ("stop.it", WhatsApp's _slanted_ letters), emoji end
  /// it, any sign used as an apostrophe is one, and raised letters and digits (m²) are letters and digits.
  private func goesOn(
    _ joiner: inout WordJoiner, from start: Int, _ read: ScalarReader.Read, _ entry: UInt32
  ) -> Bool {
    let next = position + read.width
    switch ScalarTable.kind(entry) {
    case .digit where byte(next) >= 0x80 && keycapEnd() != nil: return false
    case .digit where position == start + 2 && byte(start) | 0x20 == 0x6B && byte(start + 1) | 0x20 == 0x6C:
      // kl18 is kl 18.
      return false
    case .letter, .digit, .mark, .ignorable:
      return joiner.takes(entry, next: next, in: bytes, table) || isRaised(entry)
    case .apostrophe: return joiner.last.isLetter && WordJoiner.visible(from: next, in: bytes, table).isLetter
    case .other where ScalarTable.wordBreak(entry) == .midLetter:
      return joiner.takes(entry, next: next, in: bytes, table)
    default: return false
    }
  }

  /// Whether a scalar that no rule joins stands for an ASCII letter or digit.
  private func isRaised(_ entry: UInt32) -> Bool {
    ScalarTable.wordBreak(entry) == .other && ScalarTable.fold(entry) < 0x80 && ScalarTable.fold(entry) > 1
  }

  /// The word without apostrophes and with drawn-out letters once.
  private mutating func writeSecondSpelling(_ range: Range<Int>) {
    var writer = FoldWriter(squeeze: .once)
    var index = range.lowerBound
    while index < range.upperBound {
      let read = ScalarReader.read(bytes, at: index)
      let entry = table.entry(read.scalar)
      if ScalarTable.kind(entry) != .apostrophe {
        writer.write(read.scalar, entry: entry, table: table, to: &output.folded)
      }
      index += read.width
    }
  }

  /// The word with `å` and `ø`, folded, for the `aa` and `oe` of keyboards that lack them.
  private mutating func writeWithoutPairs(_ fold: Range<Int>) {
    for index in fold {
      let byte = output.folded[index]
      let last = index > fold.lowerBound ? output.folded[index - 1] : 0
      let isSecond = byte == 0x61 && last == 0x61 || byte == 0x65 && last == 0x6F
      if !isSecond { output.folded.append(byte) }
    }
  }

  /// The word with the letters that digits stand for in romanised Bulgarian and Russian (6te, 4estito) and Arabic
  /// (7abibi, sa3a), if it is of small letters and at most two such digits; 2 is a letter inside words only.
  private mutating func writeDigitsAsLetters(_ fold: Range<Int>) {
    var digits = 0
    for index in fold {
      let byte = output.folded[index]
      if byte &- 0x61 < 26 { continue }
      guard RomanDigit.letters(byte) != nil, byte != 0x32 || index > fold.lowerBound else { return }
      digits += 1
    }
    guard digits <= 2, fold.count - digits >= 2 else { return }
    for index in fold {
      let byte = output.folded[index]
      guard let letters = RomanDigit.letters(byte) else {
        output.folded.append(byte)
        continue
      }
      let next = index + 1 < fold.upperBound ? output.folded[index + 1] : 0
      // The throat sound colours a vowel and needs none of its own beside one.
      if byte == 0x33, RomanSound.isVowel(next) || output.folded.last.map(RomanSound.isVowel) == true { continue }
      letters.withUTF8Buffer { output.folded.append(contentsOf: $0) }
    }
  }

  /// Makes `kl 18`, `kl. 18`, `kr 45`, `DKK 45` one token, when the number follows.
  private mutating func joinWithNumber(_ fold: Range<Int>) {
    guard let isClock = isClock(fold) else { return }
    var next = position
    if byte(next) == 0x2E { next += 1 }
    if byte(next) == 0x20 { next += 1 }
    guard isDigit(next), let last = output.tokens.popLast() else { return }
    let (bytePosition, scalarPosition) = (position, scalars)
    advance(to: next)
    let tokenCount = output.tokens.count
    scanNumber()
    if output.tokens.count == tokenCount + 1, let number = output.tokens.last,
      isClock ? isHour(number) : number.kind == .number
    {
      output.tokens[tokenCount].kind = isClock ? .time : .price
      if isClock { output.tokens[tokenCount].flags.remove(.isAlsoNumber) }
      output.tokens[tokenCount].byteStart = last.byteStart
      output.tokens[tokenCount].scalarStart = last.scalarStart
    } else {
      // No clock time and no amount: the word stands alone and the number is read again.
      output.tokens.removeSubrange(tokenCount...)
      output.tokens.append(last)
      (position, scalars) = (bytePosition, scalarPosition)
    }
  }

  /// Whether a folded word tells that a clock time follows, or else an amount; nothing if neither.
  ///
  /// It lets go of the slice: held while spellings are appended it would cost a copy of all of them.
  private func isClock(_ fold: Range<Int>) -> Bool? {
    let word = output.folded[fold]
    if word.elementsEqual("kl".utf8) { return true }
    return AmountUnit.isCurrency(word) ? false : nil
  }

  private func isHour(_ token: Token) -> Bool {
    if token.kind == .time { return true }
    let digits = output.folded[Int(token.foldStart)..<Int(token.foldEnd)]
    return token.kind == .number && digits.count <= 2
  }
}
