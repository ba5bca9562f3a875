/// Links and e-mail addresses in a text.
enum Link {
  /// A link, and the host it leads to where that can be told.
  struct Found {
    var range: Range<Int>
    var host: Range<Int>?
  }

  /// Whether a byte may stand in a host that a placeholder keeps.
  static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E: true
    default: false
    }
  }

  /// The link whose `://` starts at a colon.
  static func atColon(_ bytes: Span<UInt8>, _ colon: Int, floor: Int) -> Found? {
    guard colon + 3 < bytes.count, bytes[colon + 1] == slash, bytes[colon + 2] == slash else { return nil }
    let start = wordStart(bytes, before: colon, floor: floor)
    guard start < colon else { return nil }
    return found(bytes, start: start, authority: colon + 3)
  }

  /// The link whose `www.` ends at a dot.
  static func atDot(_ bytes: Span<UInt8>, _ dot: Int, floor: Int) -> Found? {
    guard dot >= floor + 3, (1...3).allSatisfy({ bytes[dot - $0] | 0x20 == 0x77 }) else { return nil }
    guard dot + 1 < bytes.count, isASCIIAlphanumeric(bytes[dot + 1]) || bytes[dot + 1] >= 0x80 else { return nil }
    return found(bytes, start: wordStart(bytes, before: dot, floor: floor), authority: dot - 3)
  }

  /// The link whose bare host (`wa.me`, `facebook.com`) ends at a slash.
  static func atSlash(_ bytes: Span<UInt8>, _ slash: Int, floor: Int) -> Found? {
    var start = slash
    var dot: Int?
    while start > floor, isASCIIAlphanumeric(bytes[start - 1]) || bytes[start - 1] == 0x2D || bytes[start - 1] == 0x2E {
      start -= 1
      if dot == nil && bytes[start] == 0x2E { dot = start }
    }
    guard let dot, dot > start, slash - dot <= 7 else { return nil }
    var label = ""
    for index in dot + 1..<slash { label.unicodeScalars.append(Unicode.Scalar(bytes[index] | 0x20)) }
    guard topLevels.contains(label) else { return nil }
    return found(bytes, start: wordStart(bytes, before: start, floor: floor), authority: start)
  }

  /// The e-mail address around an `@`.
  static func email(_ bytes: Span<UInt8>, at sign: Int, floor: Int) -> Range<Int>? {
    var start = sign
    while start > floor {
      let word = wordStart(bytes, before: start, floor: floor)
      if word < start {
        start = word
      } else if [0x25, 0x2B, 0x2D, 0x2E, 0x5F].contains(bytes[start - 1]) {
        start -= 1
      } else {
        break
      }
    }
    guard start < sign else { return nil }
    var end = sign + 1
    var dot: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x2E {
        guard end + 1 < bytes.count, wordLength(bytes, at: end + 1) > 0 else { break }
        dot = end
        end += 1
      } else {
        let length = byte == 0x2D ? 1 : wordLength(bytes, at: end)
        guard length > 0 else { break }
        end += length
      }
    }
    guard let dot, dot > sign + 1, end - dot >= 3, bytes[dot + 1] >= 0x41 else { return nil }
    return start..<end
  }

  private static let slash = UInt8(ascii: "/")
  /// Top-level domains after which a slash makes a link even without `https`.
  private static let topLevels: Set<String> = [
    "com", "net", "org", "info", "dk", "eu", "me", "ly", "co", "io", "be", "gl", "gle", "se", "no", "de", "uk", "pl",
    "ro", "lt", "lv", "ee", "ua", "ru", "bg", "it", "es", "pt", "fr", "nl", "tr", "in", "pk", "np", "bd", "app", "link",
    "page", "shop", "site", "online", "gov", "edu", "us", "gg", "to", "at", "ch", "fi", "is", "cc", "im", "ws", "dev",
  ]

  private static func found(_ bytes: Span<UInt8>, start: Int, authority: Int) -> Found? {
    var end = authority
    while end < bytes.count, !endsLink(bytes, end) { end += 1 }
    while end > authority, isTrailing(bytes[end - 1]) { end -= 1 }
    guard end > authority else { return nil }
    return Found(range: start..<end, host: host(bytes, authority..<end))
  }

  /// The host inside of `user@host:port/path`, without `www.`.
  private static func host(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = start
    while end < range.upperBound, !isPathStart(bytes[end]) {
      if bytes[end] == UInt8(ascii: "@") { start = end + 1 }
      end += 1
    }
    var port = start
    while port < end, bytes[port] != UInt8(ascii: ":") { port += 1 }
    end = port
    while end > start, bytes[end - 1] == 0x2E { end -= 1 }
    if end - start > 4, (0..<3).allSatisfy({ bytes[start + $0] | 0x20 == 0x77 }), bytes[start + 3] == 0x2E {
      start += 4
    }
    guard end > start, end - start <= Placeholder.hostLimit else { return nil }
    var hasDot = false
    for index in start..<end {
      guard isASCIIAlphanumeric(bytes[index]) || bytes[index] == 0x2D || bytes[index] == 0x2E else { return nil }
      if bytes[index] == 0x2E { hasDot = true }
    }
    return hasDot ? start..<end : nil
  }

  private static func isPathStart(_ byte: UInt8) -> Bool {
    byte == slash || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\\")
  }

  private static func endsLink(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x5B, 0x60: return true
    case 0x80...:
      // Blanks, direction and isolate marks of other scripts.
      switch UTF8Scalar.decode(bytes, at: index).value {
      case 0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: return true
      default: return false
      }
    default: return false
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x27, 0x29, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x5F, 0x7D, 0x7E: true
    default: false
    }
  }

  static func isASCIIAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Bytes of the letter or ASCII digit at a byte; 0 for anything else.
  private static func wordLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    if bytes[index] < 0x80 { return isASCIIAlphanumeric(bytes[index]) ? 1 : 0 }
    let scalar = UTF8Scalar.decode(bytes, at: index)
    return ScalarClass.of(scalar.value).kind == .boundary ? 0 : scalar.length
  }

  /// Where the run of letters and digits that ends before a byte starts.
  ///
  /// A link takes in what is glued to its front: cut off, it could be a name that nothing had recognised before.
  private static func wordStart(_ bytes: Span<UInt8>, before end: Int, floor: Int) -> Int {
    var start = end
    while start > floor {
      var lead = start - 1
      while lead > floor, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard wordLength(bytes, at: lead) == start - lead else { break }
      start = lead
    }
    return start
  }
}
