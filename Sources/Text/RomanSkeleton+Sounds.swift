// The first pass: letters to sounds, each by the few letters around it.

extension RomanSkeleton {
  /// Appends the sounds of a spelling.
  static func appendSounds(of spelling: Span<UInt8>, to out: inout [UInt8]) {
    let start = out.count
    var index = 0
    while index < spelling.count {
      if isVowelLetter(spelling, at: index) {
        index = appendVowel(of: spelling, at: index, to: &out, from: start)
      } else {
        index = appendConsonant(of: spelling, at: index, to: &out, from: start)
      }
    }
  }

  @inline(__always)
  private static func letter(_ spelling: Span<UInt8>, _ index: Int) -> UInt8 {
    index >= 0 && index < spelling.count ? spelling[index] : 0
  }

  private static func isVowelLetter(_ spelling: Span<UInt8>, at index: Int) -> Bool {
    switch letter(spelling, index) {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// Appends a consonant and gives the index behind its letters.
  private static func appendConsonant(
    of spelling: Span<UInt8>, at index: Int, to out: inout [UInt8], from start: Int
  ) -> Int {
    let first = spelling[index]
    var next = index + 1
    while letter(spelling, next) == first { next += 1 }
    // cch is one ch.
    let isAspirated = letter(spelling, next) == UInt8(ascii: "h")
    var sound = first
    switch first {
    case UInt8(ascii: "c"):
      sound = isAspirated ? UInt8(ascii: "c") : UInt8(ascii: "q")
      if isAspirated {
        next += 1
        while letter(spelling, next) == UInt8(ascii: "h") { next += 1 }
      }
    case UInt8(ascii: "k"), UInt8(ascii: "g"), UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "s"):
      if isAspirated { (sound, next) = (first & 0xDF, next + 1) }
    case UInt8(ascii: "b"): if isAspirated { (sound, next) = (UInt8(ascii: "v"), next + 1) }
    case UInt8(ascii: "p"): if isAspirated { (sound, next) = (UInt8(ascii: "f"), next + 1) }
    case UInt8(ascii: "j"), UInt8(ascii: "z"):
      sound = UInt8(ascii: "j")
      if isAspirated { next += 1 }
    case UInt8(ascii: "q"): sound = UInt8(ascii: "k")
    case UInt8(ascii: "w"): if index > 0 { sound = UInt8(ascii: "v") }
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"):
      if isAspirated, index == 0, first == UInt8(ascii: "n"), let end = endOfI(spelling, at: next + 1) {
        // nhi is nahi.
        out.append(sound)
        out.append(UInt8(ascii: "A"))
        return end
      }
      if isAspirated, index > 0 { next += 1 }
    case UInt8(ascii: "y") where !isVowelLetter(spelling, at: next): sound = UInt8(ascii: "i")
    default: break
    }
    if out.count == start || out[out.count - 1] != sound { out.append(sound) }
    return next
  }

  /// The index behind `i`, `ee` or `y` at a place.
  private static func endOfI(_ spelling: Span<UInt8>, at index: Int) -> Int? {
    switch letter(spelling, index) {
    case UInt8(ascii: "i"): letter(spelling, index + 1) == UInt8(ascii: "i") ? index + 2 : index + 1
    case UInt8(ascii: "e"): letter(spelling, index + 1) == UInt8(ascii: "e") ? index + 2 : nil
    case UInt8(ascii: "y"): index + 1
    default: nil
    }
  }

  /// Appends a vowel, with a glide if another vowel follows, and gives the index behind its letters.
  private static func appendVowel(
    of spelling: Span<UInt8>, at index: Int, to out: inout [UInt8], from start: Int
  ) -> Int {
    switch spelling[index] {
    case UInt8(ascii: "a"): return appendA(of: spelling, at: index, to: &out, from: start)
    case UInt8(ascii: "e"): return appendE(of: spelling, at: index, to: &out, from: start)
    case UInt8(ascii: "i"):
      var next = index + 1
      while letter(spelling, next) == UInt8(ascii: "i") { next += 1 }
      let behind = letter(spelling, next) == UInt8(ascii: "y") ? next + 1 : next
      if isVowelLetter(spelling, at: behind), out.count > start {
        out.append(UInt8(ascii: "y"))
      } else {
        out.append(UInt8(ascii: "i"))
      }
      return behind
    case UInt8(ascii: "o"):
      let next = letter(spelling, index + 1)
      out.append(next == UInt8(ascii: "o") ? UInt8(ascii: "u") : UInt8(ascii: "o"))
      return next == UInt8(ascii: "o") || next == UInt8(ascii: "u") ? index + 2 : index + 1
    default:
      let next = letter(spelling, index + 1) == UInt8(ascii: "u") ? index + 2 : index + 1
      out.append(UInt8(ascii: "u"))
      // hua is huwa.
      if isVowelLetter(spelling, at: next) { out.append(UInt8(ascii: "v")) }
      return next
    }
  }

  private static func appendA(
    of spelling: Span<UInt8>, at index: Int, to out: inout [UInt8], from start: Int
  ) -> Int {
    var next = index + 1
    while letter(spelling, next) == UInt8(ascii: "a") { next += 1 }
    if letter(spelling, next) == UInt8(ascii: "h"), isMuteH(behind: out, from: start),
      endOfI(spelling, at: next + 1) != nil
    {
      next += 1
      if letter(spelling, next) == UInt8(ascii: "e"), let end = endOfI(spelling, at: next) {
        out.append(UInt8(ascii: "A"))
        return end
      }
    }
    let second = letter(spelling, next)
    switch second {
    case UInt8(ascii: "i"), UInt8(ascii: "y"):
      var behind = next + 1
      while second == UInt8(ascii: "i"), letter(spelling, behind) == second { behind += 1 }
      if second == UInt8(ascii: "i"), letter(spelling, behind) == UInt8(ascii: "y") { behind += 1 }
      if isVowelLetter(spelling, at: behind) {
        out.append(UInt8(ascii: "a"))
        out.append(UInt8(ascii: "y"))
      } else {
        out.append(second == UInt8(ascii: "i") ? UInt8(ascii: "A") : UInt8(ascii: "Y"))
      }
      return behind
    case UInt8(ascii: "e") where next + 1 == spelling.count:
      out.append(UInt8(ascii: "a"))
      out.append(UInt8(ascii: "y"))
      return next
    case UInt8(ascii: "e") where letter(spelling, next + 1) != UInt8(ascii: "e"):
      out.append(UInt8(ascii: "E"))
      return next + 1
    case UInt8(ascii: "u"), UInt8(ascii: "o"):
      out.append(UInt8(ascii: "W"))
      return letter(spelling, next + 1) == second ? next + 2 : next + 1
    default:
      out.append(UInt8(ascii: "a"))
      return next
    }
  }

  /// Whether what was read last makes an h before i mute: n and ch.
  private static func isMuteH(behind out: [UInt8], from start: Int) -> Bool {
    guard let last = out.last, out.count > start else { return false }
    return last == UInt8(ascii: "n") || last == UInt8(ascii: "c")
  }

  private static func appendE(
    of spelling: Span<UInt8>, at index: Int, to out: inout [UInt8], from start: Int
  ) -> Int {
    let second = letter(spelling, index + 1)
    switch second {
    case UInt8(ascii: "e"):
      out.append(UInt8(ascii: "i"))
      return index + 2
    case UInt8(ascii: "i"), UInt8(ascii: "y"):
      if isVowelLetter(spelling, at: index + 2) {
        out.append(UInt8(ascii: "e"))
        out.append(UInt8(ascii: "y"))
      } else {
        out.append(UInt8(ascii: "E"))
      }
      return index + 2
    case UInt8(ascii: "h"):
      if isMuteH(behind: out, from: start), let end = endOfI(spelling, at: index + 2) {
        out.append(UInt8(ascii: "A"))
        return end
      }
      // kehna is kahna.
      let isBeforeConsonant = index + 2 < spelling.count && !isVowelLetter(spelling, at: index + 2)
      out.append(isBeforeConsonant ? UInt8(ascii: "a") : UInt8(ascii: "e"))
      return index + 1
    default:
      out.append(UInt8(ascii: "e"))
      return index + 1
    }
  }
}
