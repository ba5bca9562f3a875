extension TokenScanner {
  /// Reads a run of letters, marks, digits and inner apostrophes.
  mutating func scanWord() {
    let (byteStart, scalarStart, foldStart) = (position, scalars, output.folded.count)
    var (byteEnd, scalarEnd) = (position, scalars)
    var writer = FoldWriter()
    var flags: Token.Flags = []
    while position < count {
      let read = ScalarReader.read(bytes, at: position)
      let entry = table.entry(read.scalar)
      let kind = ScalarTable.kind(entry)
      if kind == .letter || kind == .digit || kind == .mark {
        writer.write(read.scalar, entry: entry, table: table, to: &output.folded)
        position += read.width
        scalars += 1
        (byteEnd, scalarEnd) = (position, scalars)
        let hint = ScalarTable.hint(entry)
        if hint != 0 {
          output.hints[hint] += 1
          output.hasHints = true
        }
      } else if kind == .ignorable {
        position += read.width
        scalars += 1
      } else if kind == .apostrophe, self.kind(at: position + read.width) == .letter {
        flags.insert(.hasApostrophe)
        writer.write(read.scalar, entry: entry, table: table, to: &output.folded)
        position += read.width
        scalars += 1
      } else {
        break
      }
    }
    let foldEnd = output.folded.count
    if writer.isDrawnOut { flags.insert(.isDrawnOut) }
    if !flags.isEmpty { writeSecondSpelling(byteStart..<byteEnd) }
    emit(
      .word, byteStart: byteStart, scalarStart: scalarStart, byteEnd: byteEnd, scalarEnd: scalarEnd,
      foldStart: foldStart, foldEnd: foldEnd, flags: flags)
    if foldEnd - foldStart <= 3, foldEnd > foldStart, isDigit(position + 1) || isDigit(position + 2) {
      joinWithNumber(foldStart..<foldEnd)
    }
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

  /// Makes `kl 18`, `kl. 18`, `kr 45`, `DKK 45` one token, when the number follows.
  private mutating func joinWithNumber(_ fold: Range<Int>) {
    let word = output.folded[fold]
    let isClock = word.elementsEqual("kl".utf8)
    guard isClock || AmountUnit.isCurrency(word) else { return }
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
      output.tokens[tokenCount].byteStart = last.byteStart
      output.tokens[tokenCount].scalarStart = last.scalarStart
    } else {
      // No clock time and no amount: the word stands alone and the number is read again.
      output.tokens.removeSubrange(tokenCount...)
      output.tokens.append(last)
      (position, scalars) = (bytePosition, scalarPosition)
    }
  }

  private func isHour(_ token: Token) -> Bool {
    if token.kind == .time { return true }
    let digits = output.folded[Int(token.foldStart)..<Int(token.foldEnd)]
    return token.kind == .number && digits.count <= 2
  }
}
