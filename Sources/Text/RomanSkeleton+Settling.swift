// The second pass: what depends on the whole word. It works in place, since nothing grows.

extension RomanSkeleton {
  /// Turns sounds, from a place on, into a skeleton.
  static func settle(_ out: inout [UInt8], from start: Int) {
    var vowels = 0
    for index in start..<out.count where RomanSound.isVowel(out[index]) { vowels += 1 }
    dropEnd(&out, from: start, isLong: vowels > 1)
    for index in start..<out.count { out[index] = settled(out, index, from: start, isLong: vowels > 1) }
    dropInnerA(&out, from: start)
    guard out.count > start else { return }
    for index in start + 1..<max(out.count, start + 1) {
      let isBesideConsonant =
        !RomanSound.isVowel(out[index - 1]) || (index + 1 < out.count && !RomanSound.isVowel(out[index + 1]))
      if isBesideConsonant { out[index] = RomanSound.plain(out[index]) }
    }
  }

  /// Drops a last n that makes the vowel nasal, or a last mute h.
  private static func dropEnd(_ out: inout [UInt8], from start: Int, isLong: Bool) {
    guard out.count - start >= 3, let last = out.last else { return }
    let vowel = out[out.count - 2]
    let onset = out[out.count - 3]
    guard RomanSound.isVowel(vowel) else { return }
    if last == UInt8(ascii: "h") {
      let isMute = onset == UInt8(ascii: "y") || onset == UInt8(ascii: "w") || onset == UInt8(ascii: "n")
      if isLong || isMute || onset == UInt8(ascii: "v") { out.removeLast() }
      return
    }
    guard last == UInt8(ascii: "n") else { return }
    let isNasal =
      switch vowel {
      case UInt8(ascii: "a"): onset == UInt8(ascii: "h")
      case UInt8(ascii: "A"):
        isLong || onset == UInt8(ascii: "h") || onset == UInt8(ascii: "m") || onset == UInt8(ascii: "n")
      case UInt8(ascii: "E"): true
      case UInt8(ascii: "u"): isLong || onset == UInt8(ascii: "y")
      default: isLong
      }
    if isNasal { out.removeLast() }
  }

  /// A sound as it counts in its place.
  private static func settled(_ out: [UInt8], _ index: Int, from start: Int, isLong: Bool) -> UInt8 {
    let isLast = index + 1 == out.count
    switch out[index] {
    case UInt8(ascii: "A"): return isLast ? UInt8(ascii: "A") : UInt8(ascii: "e")
    case UInt8(ascii: "Y"): return isLast && !isLong ? UInt8(ascii: "A") : UInt8(ascii: "e")
    case UInt8(ascii: "E"): return UInt8(ascii: "e")
    case UInt8(ascii: "W"): return isLast ? UInt8(ascii: "W") : UInt8(ascii: "o")
    case UInt8(ascii: "S"): return isLong ? UInt8(ascii: "s") : UInt8(ascii: "S")
    case UInt8(ascii: "b") where index > start && !isLast:
      return RomanSound.isVowel(out[index - 1]) && RomanSound.isVowel(out[index + 1])
        ? UInt8(ascii: "v") : UInt8(ascii: "b")
    case UInt8(ascii: "d") where !isLast && RomanSound.plain(out[index + 1]) == UInt8(ascii: "t"):
      return UInt8(ascii: "r")
    default: return out[index]
    }
  }

  /// Drops each `a` between consonants that is not the last vowel.
  private static func dropInnerA(_ out: inout [UInt8], from start: Int) {
    guard let lastVowel = out[start...].lastIndex(where: { RomanSound.isVowel($0) }) else { return }
    var kept = start
    for index in start..<out.count {
      let sound = out[index]
      let isInner = index > start && index < lastVowel && sound == UInt8(ascii: "a")
      if isInner, !RomanSound.isVowel(out[kept - 1]), !RomanSound.isVowel(out[index + 1]) { continue }
      out[kept] = sound
      kept += 1
    }
    out.removeLast(out.count - kept)
  }
}
