/// Puts the scalar table together: Unicode's properties, then our own kinds, folds and hints.
struct ScalarTableBuilder {
  private(set) var entries: [UInt32] = (0..<0x10000).map { $0 | bits(.other) }
  private(set) var blocks: [UInt32]
  private(set) var expansions: [[UInt32]] = []

  /// Blocks nobody has written to yet: nothing in particular, or letters that stand alone (Han).
  private static let blankBlock: UInt32 = 0x10000
  private static let loneBlock: UInt32 = 0x10100

  private init() {
    blocks = [UInt32](repeating: Self.blankBlock, count: 0x1000)
    entries += [UInt32](repeating: Self.ownFold | Self.bits(.other), count: 0x100)
    entries += [UInt32](repeating: Self.ownFold | Self.bits(.letter), count: 0x100)
  }

  /// The finished content of the table.
  static func built() -> ScalarTableBuilder {
    var builder = ScalarTableBuilder()
    builder.addProperties()
    for (kind, ranges) in ScalarTable.kinds {
      for range in ranges { builder.set(bits(kind), over: kindMask, in: range) }
    }
    builder.addFolds()
    builder.addHints()
    return builder
  }

  private static let kindMask: UInt32 = 0x1F << 16
  private static let foldMask: UInt32 = 0xFFFF
  private static let ownFold: UInt32 = 1

  private static func bits(_ kind: ScalarKind) -> UInt32 { UInt32(kind.rawValue) << 16 }

  /// The place of a scalar's entry, in a block of its own from now on.
  private mutating func place(_ scalar: UInt32) -> Int {
    guard scalar >= 0x10000 else { return Int(scalar) }
    let block = Int((scalar - 0x10000) >> 8)
    let start = Int(blocks[block])
    if start < 0x10200 {
      blocks[block] = UInt32(entries.count)
      entries += Array(entries[start..<start + 0x100])
    }
    return Int(blocks[block] + scalar & 0xFF)
  }

  /// Replaces the masked bits of the entries of a range.
  private mutating func set(_ bits: UInt32, over mask: UInt32, in range: ClosedRange<UInt32>) {
    for scalar in range {
      let place = place(scalar)
      entries[place] = entries[place] & ~mask | bits
    }
  }

  private mutating func addProperties() {
    ScalarRanges.forEach(in: UnicodeProperties.loneLetters) { range in
      if range.lowerBound >= 0x10000, range.count >= 0x400 {
        // Whole blocks of Han share one; the ends of such a range are as good as Han.
        for block in (range.lowerBound - 0x10000) >> 8...(range.upperBound - 0x10000) >> 8 {
          blocks[Int(block)] = Self.loneBlock
        }
      } else {
        set(Self.bits(.letter), over: Self.kindMask, in: range)
      }
    }
    for property in WordBreak.allCases {
      let bits = UInt32(property.rawValue) << 21 | Self.bits(Self.kind(of: property))
      ScalarRanges.forEach(in: property.ranges) { set(bits, over: Self.kindMask | 0x1F << 21, in: $0) }
    }
    ScalarRanges.forEach(in: UnicodeProperties.pictographs) { set(1 << 26, over: 1 << 26, in: $0) }
    for table in [UnicodeProperties.pictographs, UnicodeProperties.emoji] {
      ScalarRanges.forEach(in: table) { set(Self.bits(.emoji), over: Self.kindMask, in: $0) }
    }
  }

  /// The kind that a property means before our own rows.
  private static func kind(of property: WordBreak) -> ScalarKind {
    switch property {
    case .carriageReturn, .lineFeed, .newline: .newline
    // Vowel signs of Indic scripts: kept by folding, unlike the marks listed as such.
    case .extend, .katakana, .hebrewLetter, .letter: .letter
    case .joiner, .format: .ignorable
    case .numeric: .digit
    case .segmentSpace: .space
    case .regionalIndicator: .regionalIndicator
    case .other, .singleQuote, .doubleQuote, .midNumLet, .midLetter, .midNum, .extendNumLet: .other
    }
  }

  private mutating func addFolds() {
    FoldingTable.forEachEntry { source, target in
      let fold: UInt32
      if target.count == 1 {
        fold = target[0].value
      } else {
        fold = 0xD800 + UInt32(expansions.count)
        expansions.append(target.map(\.value))
      }
      set(fold, over: Self.foldMask, in: source...source)
    }
    for scalar in UInt32(0x41)...0x5A { entries[Int(scalar)] += 0x20 }
    // Mathematical letters: people write 𝗯𝗼𝗹𝗱 with them.
    for scalar in UInt32(0x1D400)...0x1D6A3 where ScalarTable.isKind(entries[place(scalar)], .letter) {
      set(0x61 + (scalar - 0x1D400) % 26, over: Self.foldMask, in: scalar...scalar)
    }
    ScalarRanges.forEach(in: UnicodeProperties.digitZeros) { zero in
      for digit in UInt32(0)...9 {
        let scalar = zero.lowerBound + digit
        set(0x30 + digit | Self.bits(.digit), over: Self.foldMask | Self.kindMask, in: scalar...scalar)
      }
    }
    for scalar in UInt32(0xFF01)...0xFF5E {
      let wide = Self.foldMask | Self.kindMask
      set(entries[Int(scalar - 0xFEE0)] & wide, over: wide, in: scalar...scalar)
    }
    for index in entries.indices {
      switch ScalarTable.kind(entries[index]) {
      case .mark, .ignorable, .skinTone: entries[index] &= ~Self.foldMask
      case .emoji:
        // ℹ and Ⓜ stand for themselves.
        entries[index] = entries[index] & ~Self.foldMask | (index < 0x10000 ? UInt32(index) : Self.ownFold)
      case .apostrophe: entries[index] = entries[index] & ~Self.foldMask | 0x27
      default: break
      }
    }
  }

  private mutating func addHints() {
    for (index, row) in LetterHint.rows.enumerated() {
      let scalars = row.letters.unicodeScalars.map(\.value) + row.ranges.flatMap { Array($0) }
      for scalar in scalars { set(UInt32(index + 1) << 27, over: 0x1F << 27, in: scalar...scalar) }
    }
  }
}
