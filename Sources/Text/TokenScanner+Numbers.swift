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
    let isWord = unit.unit == nil || unit.unit == .share || isUnitInWord(figures, unit: unit)
    if figures.parts == 1, isWord, unit.isAdjacent || isWordBehindHidden(figures.end) {
      output.folded.removeSubrange(foldStart...)
      if byte(position) == 0x2B { emitSingle(.other, width: 1) } else { scanWord() }
      return
    }
    if let end = priceEnd(after: figures, unit: unit) {
      let endOfShare = endOfShare(end)
      emitRange(.price, to: endOfShare ?? end, foldStart: foldStart, flags: [])
      if endOfShare == nil { endSentenceAfterPrice() }
      return
    }
    if unit.unit == .halfDay, figures.first <= 12 {
      emitRange(.time, to: endOfHalfDay(unit.end), foldStart: foldStart, flags: [])
    } else if unit.isAdjacent, unit.unit == .hour {
      emitHours(figures, unit: unit, foldStart: foldStart)
    } else if unit.isAdjacent, unit.unit == .measure {
      emitRange(.number, to: unit.end, foldStart: foldStart, flags: [])
    } else if figures.isTime {
      let flags: Token.Flags = figures.separator == 0x2E ? .isAlsoNumber : []
      emitRange(.time, to: figures.end, foldStart: foldStart, flags: flags)
    } else {
      emitRange(.number, to: figures.end, foldStart: foldStart, flags: [])
    }
  }

  /// `18h30`, `17:30h`, and what may be both, `17h`; up to noon `h` counts hours: `8h`.
  private mutating func emitHours(_ figures: Figures, unit: Unit, foldStart: Int) {
    if let end = minutesAfterHour(figures, unit: unit) {
      emitRange(.time, to: end, foldStart: foldStart, flags: [])
    } else if figures.isTime {
      emitRange(.time, to: unit.end, foldStart: foldStart, flags: [])
    } else if figures.parts == 1, (13...23).contains(figures.first) {
      emitRange(.time, to: unit.end, foldStart: foldStart, flags: .isAlsoNumber)
    } else {
      emitRange(.number, to: unit.end, foldStart: foldStart, flags: [])
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
      } else if let separator = Self.separator(read.scalar), kind(at: figures.end + read.width) == .digit {
        if figures.parts == 1 { figures.separator = separator }
        output.folded.append(separator)
        figures.parts += 1
        figures.end += read.width
      } else {
        break
      }
    }
    return figures
  }

  /// The sign between parts of a number, as an ASCII one.
  private static func separator(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2E, 0x2C, 0x3A: UInt8(truncatingIfNeeded: scalar)
    case 0x066B: 0x2C
    default: nil
    }
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
    let word = unitWord(start)
    return Unit(unit: isHalfDayWithDots(start) ? .halfDay : word.unit, end: word.end, isAdjacent: isAdjacent)
  }

  /// The unit whose letters begin at a place, and their end.
  private mutating func unitWord(_ start: Int) -> (unit: AmountUnit?, end: Int) {
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
    return (AmountUnit.unit(of: output.folded[foldStart...]), end)
  }

  /// The end of `/km` behind an amount.
  private mutating func endOfShare(_ place: Int) -> Int? {
    let stroke = byte(place) == 0x2E ? place + 1 : place
    guard byte(stroke) == 0x2F, kind(at: stroke + 1) == .letter else { return nil }
    let word = unitWord(stroke + 1)
    switch word.unit {
    case .measure, .hour, .share: return word.end
    case .currency, .halfDay, nil: return nil
    }
  }

  /// `45 kr`, `45kr.`, `28,-`, `5 €`.
  private func priceEnd(after figures: Figures, unit: Unit) -> Int? {
    if unit.unit == .currency { return unit.end }
    if byte(figures.end) == 0x2C, byte(figures.end + 1) == 0x2D, !isDigit(figures.end + 2) { return figures.end + 2 }
    let sign = byte(figures.end) == 0x20 ? figures.end + 1 : figures.end
    guard kind(at: sign) == .currency else { return nil }
    let end = sign + ScalarReader.read(bytes, at: sign).width
    // The sign of `200 ₹500` belongs to the second amount.
    return sign > figures.end && isDigit(end) ? nil : end
  }

  /// The dot of `28 kr. for 6 km` ends no sentence, only a clause.
  private mutating func endSentenceAfterPrice() {
    guard byte(position) == 0x2E, byte(position + 1) == 0x20, byte(position - 1) | 0x20 == 0x72 else { return }
    let next = byte(position + 2)
    guard next &- 0x61 < 26 || next &- 0x30 < 10 else { return }
    emitSingle(.clauseBreak, width: 1)
  }

  /// Whether digits follow a unit, as in `7m9`, which is a word; `18h30` is none.
  private func isUnitInWord(_ figures: Figures, unit: Unit) -> Bool {
    guard unit.isAdjacent, unit.unit == .measure || unit.unit == .hour, isDigit(unit.end) else { return false }
    return minutesAfterHour(figures, unit: unit) == nil
  }

  /// Whether letters follow behind scalars that do not show.
  private func isWordBehindHidden(_ place: Int) -> Bool {
    guard place < count, bytes[place] >= 0x80, ScalarTable.isHidden(entry(at: place)) else { return false }
    return WordJoiner.visible(from: place, in: bytes, table).isLetter
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
    advance(to: endOfShare(figures.end) ?? figures.end)
    emit(
      .price, byteStart: byteStart, scalarStart: scalarStart, byteEnd: position, scalarEnd: scalars,
      foldStart: foldStart, foldEnd: output.folded.count)
  }
}
