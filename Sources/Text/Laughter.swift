/// Tells written laughter by its form.
enum Laughter {
  /// Whether a folded spelling is a laugh.
  ///
  /// Four letters or more of one consonant and one vowel in any order (haha, ahah, jajaja, ахаха, هاها), a lone
  /// consonant drawn out (kkkk, hhhh, ههه), rsrs, xd, lol and their kin. `jaja` is a Danish yes, so `j` takes five
  /// letters. `hash` is that of the spelling. Looks at no more letters than it needs to say no.
  @inline(__always)
  static func isWritten(_ folded: [UInt8], _ range: Range<Int>, hash: UInt64, isDrawnOut: Bool) -> Bool {
    guard range.count >= 2, isFirst(folded[range.lowerBound]) else { return false }
    return isWord(folded, range, hash: hash) || isSyllables(folded, range) || isDrawnOut && drawnOut.contains(hash)
  }

  private static let drawnOut = ["kk", "hh", "هه", "хх"].map { FoldHash.hash($0.utf8) }
  private static let words = ["xd", "xdd", "lol", "lool", "loll", "lmao", "lmfao", "rofl", "ptdr"].map {
    FoldHash.hash($0.utf8)
  }

  private static func isWord(_ folded: [UInt8], _ range: Range<Int>, hash: UInt64) -> Bool {
    switch folded[range.lowerBound] {
    case 0x6C, 0x70, 0x72, 0x78: range.count <= 5 && words.contains(hash)
    default: false
    }
  }

  /// First bytes of laughs, so that most words cost one comparison.
  @inline(__always)
  private static func isFirst(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x68...0x6C, 0x70, 0x72, 0x77, 0x78: true
    case 0xCE...0xE0: true
    default: false
    }
  }

  private static func isSyllables(_ folded: [UInt8], _ range: Range<Int>) -> Bool {
    var consonant: UInt32 = 0
    var vowel: UInt32 = 0
    var consonants = 0
    var vowels = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (letter, width) = letter(folded, at: index)
      if isConsonant(letter), consonant == 0 || letter == consonant {
        consonant = letter
        consonants += 1
      } else if isVowel(letter), vowel == 0 || letter == vowel {
        vowel = letter
        vowels += 1
      } else {
        return false
      }
      index += width
    }
    // s follows r and k follows w, and only they.
    guard (consonant == 0x72) == (vowel == 0x73), (consonant == 0x77) == (vowel == 0x6B) else { return false }
    let least = consonant == 0x6A ? 5 : 4
    return consonants >= 2 && vowels >= 2 && consonants + vowels >= least
  }

  /// h, j, x, r (rs), w (wk), х, χ, ه, ह, হ.
  private static func isConsonant(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x68, 0x6A, 0x72, 0x77, 0x78, 0x0445, 0x03C7, 0x0647, 0x0939, 0x09B9: true
    default: false
    }
  }

  /// a, e, i and their likes; s of rsrs, k of wkwk.
  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x73, 0x6B, 0x0430, 0x0435, 0x0438, 0x044D, 0x03B1, 0x03B5, 0x0627, 0x093E, 0x09BE: true
    default: false
    }
  }

  /// A letter of folded UTF-8 and its width; what is cut off reads as the bytes that are there.
  private static func letter(_ folded: [UInt8], at index: Int) -> (UInt32, Int) {
    let first = UInt32(folded[index])
    func tail(_ step: Int) -> UInt32 { index + step < folded.count ? UInt32(folded[index + step] & 0x3F) : 0 }
    switch first {
    case 0..<0xC0: return (first, 1)
    case 0xC0..<0xE0: return ((first & 0x1F) << 6 | tail(1), 2)
    case 0xE0..<0xF0: return ((first & 0xF) << 12 | tail(1) << 6 | tail(2), 3)
    default: return (0, 4)
    }
  }
}
