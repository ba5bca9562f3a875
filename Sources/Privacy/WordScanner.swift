/// One word of a text as name matching sees it.
struct ScannedWord {
  /// How the letters of a word are cased.
  enum Shape: UInt8 {
    /// No capitals, or a script without case.
    case lower = 0
    /// A capital and then none.
    case title = 1
    /// Two or more letters, all capitals.
    case upper = 2
    case mixed = 3

    /// A bit for sets of shapes.
    var bit: UInt8 { 1 << rawValue }
  }

  /// Byte after the word.
  var end: Int
  /// Hash of the letters without case and accents.
  var hash: UInt64
  var letters: Int
  var shape: Shape
}

/// Reads words: runs of letters of any script; digits, blanks and signs end them.
enum WordScanner {
  static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one letter into a hash: FNV-1a (Fowler, Noll and Vo), but over whole scalars.
  static func mix(_ hash: UInt64, _ letter: UInt32) -> UInt64 { (hash ^ UInt64(letter)) &* 0x100_0000_01B3 }

  /// The word that starts at a byte, or nothing where no letter stands.
  ///
  /// Linear in the word.
  @inline(__always)
  static func word(_ bytes: Span<UInt8>, at start: Int) -> ScannedWord? {
    var word = ScannedWord(end: start, hash: hashStart, letters: 0, shape: .lower)
    var uppers = 0
    var startsUpper = false
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let lower = byte | 0x20
        guard lower >= 0x61 && lower <= 0x7A else { break }
        if byte != lower {
          uppers += 1
          if word.letters == 0 { startsUpper = true }
        }
        word.hash = mix(word.hash, UInt32(lower))
        word.letters += 1
        index += 1
        word.end = index
        continue
      }
      let scalar = UTF8Scalar.decode(bytes, at: index)
      let known = ScalarClass.of(scalar.value)
      switch known.kind {
      case .letter: break
      case .invisible:
        // Only inside of a word: what trails it is not part of it.
        guard word.letters > 0 else { return nil }
        index += scalar.length
        continue
      case .ideograph:
        guard word.letters == 0 else { return finished(word, uppers: uppers, startsUpper: startsUpper) }
        return ScannedWord(
          end: index + scalar.length, hash: mix(hashStart, scalar.value), letters: 1, shape: .lower)
      case .boundary: return finished(word, uppers: uppers, startsUpper: startsUpper)
      }
      if known.isUpper {
        uppers += 1
        if word.letters == 0 { startsUpper = true }
      }
      word.hash = mix(word.hash, known.first)
      if known.second != 0 { word.hash = mix(word.hash, known.second) }
      word.letters += 1
      index += scalar.length
      word.end = index
    }
    return finished(word, uppers: uppers, startsUpper: startsUpper)
  }

  private static func finished(_ word: ScannedWord, uppers: Int, startsUpper: Bool) -> ScannedWord? {
    guard word.letters > 0 else { return nil }
    var word = word
    if uppers == 0 {
      word.shape = .lower
    } else if uppers == 1 && startsUpper {
      word.shape = .title
    } else {
      word.shape = uppers == word.letters ? .upper : .mixed
    }
    return word
  }
}
