extension TokenScanner {
  /// The digits at a place, before it is known what they count.
  private struct Figures {
    var end: Int
    /// Parts between `.`, `,` or `:`; the first two in full.
    var parts = 1
    var first = 0
    var firstDigits = 0
    var second = 0
    var secondDigits = 0
    var separator: UInt8 = 0

    /// `17:30`, `18.00`; hours to 24, two digits for minutes.
    var isTime: Bool {
      (parts == 2 || (parts == 3 && separator == 0x3A)) && (separator == 0x3A || separator == 0x2E)
        && firstDigits <= 2 && first <= 24 && secondDigits == 2 && second < 60
    }
  }

  /// Reads a number and what belongs to it: an amount of money, a time, a telephone number, or a word such as `3f`.
  mutating func scanNumber() {
    if let number = phoneOrPersonalNumber() {
      emitRange(number.kind, to: number.end, flags: [])
      return
    }
    let foldStart = output.folded.count
    let figures = readFigures()
    let unit = unitAfter(figures.end)
    if figures.parts == 1, unit.isAdjacent, unit.unit == nil {
      output.folded.removeSubrange(foldStart...)
      if byte(position) == 0x2B { emitSingle(.other, width: 1) } else { scanWord() }
      return
    }
    if let end = priceEnd(after: figures, unit: unit) {
      emitRange(.price, to: end, foldStart: foldStart, flags: [])
      endSentenceAfterPrice()
      return
    }
    if unit.unit == .halfDay, figures.first <= 12 {
      emitRange(.time, to: endOfHalfDay(unit.end), foldStart: foldStart, flags: [])
    } else if unit.isAdjacent, unit.unit == .measure {
      let minutes = minutesAfterHour(figures, unit: unit)
      emitRange(minutes == nil ? .number : .time, to: minutes ?? unit.end, foldStart: foldStart, flags: [])
    } else if figures.isTime {
      let flags: Token.Flags = figures.separator == 0x2E ? .isAlsoNumber : []
      emitRange(.time, to: figures.end, foldStart: foldStart, flags: flags)
    } else {
      emitRange(.number, to: figures.end, foldStart: foldStart, flags: [])
    }
  }

  /// Reads digits with inner separators and appends them to the folded spelling.
  private mutating func readFigures() -> Figures {
    var figures = Figures(end: position)
    if byte(position) == 0x2B {
      output.folded.append(0x2B)
      figures.end += 1
    }
    while figures.end < count {
      let read = ScalarReader.read(bytes, at: figures.end)
      let entry = table.entry(read.scalar)
      if ScalarTable.kind(entry) == .digit {
        let digit = Int(ScalarTable.fold(entry)) - 0x30
        output.folded.append(UInt8(truncatingIfNeeded: ScalarTable.fold(entry)))
        if figures.parts == 1 {
          figures.first = min(figures.first * 10 + digit, 1_000_000)
          figures.firstDigits += 1
        } else if figures.parts == 2 {
          figures.second = min(figures.second * 10 + digit, 1_000_000)
          figures.secondDigits += 1
        }
        figures.end += read.width
      } else if read.scalar == 0x2E || read.scalar == 0x2C || read.scalar == 0x3A,
        kind(at: figures.end + 1) == .digit
      {
        if figures.parts == 1 { figures.separator = UInt8(truncatingIfNeeded: read.scalar) }
        output.folded.append(UInt8(truncatingIfNeeded: read.scalar))
        figures.parts += 1
        figures.end += 1
      } else {
        break
      }
    }
    return figures
  }

  /// A unit behind a number, its end, and whether letters follow the digits without a blank.
  private struct Unit {
    var unit: AmountUnit?
    var end: Int
    var isAdjacent: Bool
  }

  private mutating func unitAfter(_ place: Int) -> Unit {
    let isAdjacent = kind(at: place) == .letter
    var start = place
    if !isAdjacent {
      guard kind(at: place) == .space else { return Unit(unit: nil, end: place, isAdjacent: false) }
      start += ScalarReader.read(bytes, at: place).width
    }
    // The folded unit stands for a moment behind all other spellings, so that no array is made for it.
    let foldStart = output.folded.count
    defer { output.folded.removeSubrange(foldStart...) }
    var writer = FoldWriter()
    var end = start
    while end < count, output.folded.count - foldStart <= AmountUnit.longest {
      let read = ScalarReader.read(bytes, at: end)
      let entry = table.entry(read.scalar)
      let kind = ScalarTable.kind(entry)
      guard kind == .letter || kind == .mark else { break }
      writer.write(read.scalar, entry: entry, table: table, to: &output.folded)
      end += read.width
    }
    let unit = isHalfDayWithDots(start) ? .halfDay : AmountUnit.unit(of: output.folded[foldStart...])
    return Unit(unit: unit, end: end, isAdjacent: isAdjacent)
  }

  /// `45 kr`, `45kr.`, `28,-`, `5 €`.
  private func priceEnd(after figures: Figures, unit: Unit) -> Int? {
    if unit.unit == .currency { return unit.end }
    if byte(figures.end) == 0x2C, byte(figures.end + 1) == 0x2D, !isDigit(figures.end + 2) { return figures.end + 2 }
    let sign = byte(figures.end) == 0x20 ? figures.end + 1 : figures.end
    guard kind(at: sign) == .currency else { return nil }
    return sign + ScalarReader.read(bytes, at: sign).width
  }

  /// The dot of `28 kr. for 6 km` ends no sentence, only a clause.
  private mutating func endSentenceAfterPrice() {
    guard byte(position) == 0x2E, byte(position + 1) == 0x20, byte(position - 1) | 0x20 == 0x72 else { return }
    let next = byte(position + 2)
    guard next &- 0x61 < 26 || next &- 0x30 < 10 else { return }
    emitSingle(.clauseBreak, width: 1)
  }

  private func isHalfDayWithDots(_ place: Int) -> Bool {
    let letter = byte(place) | 0x20
    return (letter == 0x61 || letter == 0x70) && byte(place + 1) == 0x2E && byte(place + 2) | 0x20 == 0x6D
  }

  /// The end of `pm` or `p.m.`, given the end of its first letters.
  private func endOfHalfDay(_ end: Int) -> Int {
    guard byte(end) == 0x2E, byte(end + 1) | 0x20 == 0x6D else { return end }
    return byte(end + 2) == 0x2E ? end + 3 : end + 2
  }

  /// The end of `18h30`, if that is what stands there.
  private func minutesAfterHour(_ figures: Figures, unit: Unit) -> Int? {
    guard figures.parts == 1, figures.first <= 24, unit.end == figures.end + 1, byte(figures.end) | 0x20 == 0x68,
      isDigit(unit.end), isDigit(unit.end + 1), !isDigit(unit.end + 2)
    else { return nil }
    return unit.end + 2
  }

  /// `€ 5`, `$5`; else the sign alone.
  mutating func scanCurrency() {
    let width = ScalarReader.read(bytes, at: position).width
    var next = position + width
    if byte(next) == 0x20 { next += 1 }
    guard isDigit(next) else {
      emitSingle(.other, width: width)
      return
    }
    let (byteStart, scalarStart) = (position, scalars)
    advance(to: next)
    let foldStart = output.folded.count
    let figures = readFigures()
    advance(to: figures.end)
    emit(
      .price, byteStart: byteStart, scalarStart: scalarStart, byteEnd: position, scalarEnd: scalars,
      foldStart: foldStart, foldEnd: output.folded.count)
  }
}
