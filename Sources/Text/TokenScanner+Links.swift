extension TokenScanner {
  /// A web address, host name or e-mail address at the present place.
  mutating func scanLink() -> Bool {
    guard chunk.hasAt || chunk.hasDot, !isWordBefore() else { return false }
    if let hostStart = schemeEnd() {
      emitLink(hostStart: hostStart)
      return true
    }
    if chunk.hasAt, position >= noEmailBefore, let end = emailEnd() {
      emitRange(.email, to: end, flags: [])
      return true
    }
    if chunk.hasDot, position >= noHostBefore, isBareHost() {
      emitLink(hostStart: position)
      return true
    }
    return false
  }

  /// Where the host begins behind `https://` or `www.`.
  private func schemeEnd() -> Int? {
    switch byte(position) | 0x20 {
    case 0x68:
      let host = follows("https://", at: position) ? position + 8 : position + 7
      guard host == position + 8 || follows("http://", at: position) else { return nil }
      return follows("www.", at: host) ? host + 4 : host
    case 0x77: return follows("www.", at: position) ? position + 4 : nil
    default: return nil
    }
  }

  /// Whether an ASCII text stands at an index, in any case.
  private func follows(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { bytes[index + $0] | 0x20 == buffer[$0] | 0x20 }
    }
  }

  /// Appends the rest of the chunk, less its closing punctuation, as a link whose spelling is the host.
  private mutating func emitLink(hostStart: Int) {
    var end = chunk.end
    while end > hostStart, Self.isClosing(bytes[end - 1]) { end -= 1 }
    let foldStart = output.folded.count
    writeHost(from: hostStart, to: end)
    emitRange(.url, to: max(end, hostStart), foldStart: foldStart, flags: [])
  }

  /// Punctuation that stands behind a link more often than it is its end.
  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27, 0x29, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3E, 0x3F, 0x5D, 0x5F: true
    default: false
    }
  }

  /// Appends a host to the folded spellings, without what follows it.
  private mutating func writeHost(from start: Int, to end: Int) {
    var writer = FoldWriter()
    var index = start
    while index < end {
      switch bytes[index] {
      case 0x2F, 0x3F, 0x23, 0x3A, 0x5D: return
      default: break
      }
      let read = ScalarReader.read(bytes, at: index)
      writer.write(read.scalar, entry: table.entry(read.scalar), table: table, to: &output.folded)
      index += read.width
    }
  }

  /// The end of `name@host.tld`, or nothing and a mark that it need not be tried again before the place looked at.
  private mutating func emailEnd() -> Int? {
    var index = position
    while index < chunk.end, isAddressByte(bytes[index]) || bytes[index] == 0x2B || bytes[index] == 0x25 { index += 1 }
    guard byte(index) == 0x40, index > position else {
      noEmailBefore = index
      return nil
    }
    let hostStart = index + 1
    var end = hostStart
    var lastDot = 0
    while end < chunk.end, isAddressByte(bytes[end]) {
      if bytes[end] == 0x2E { lastDot = end }
      end += 1
    }
    while end > hostStart, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D || bytes[end - 1] == 0x5F { end -= 1 }
    guard lastDot > hostStart, lastDot + 2 < end else {
      noEmailBefore = max(end, index)
      return nil
    }
    return end
  }

  /// Whether a host name with a well-known ending stands here.
  private mutating func isBareHost() -> Bool {
    var index = position
    var lastDot = -1
    while index < chunk.end, isAddressByte(bytes[index]), bytes[index] != 0x5F {
      if bytes[index] == 0x2E, index + 1 < chunk.end, isAddressByte(bytes[index + 1]), bytes[index + 1] != 0x2E {
        lastDot = index
      } else if bytes[index] == 0x2E {
        break
      }
      index += 1
    }
    let ending = UnsafeBufferPointer(rebasing: bytes[(lastDot < 0 ? index : lastDot + 1)..<index])
    let isEnded = kind(at: index) != .letter
    if lastDot > position, isEnded, Self.contains(ending, Self.endings) { return true }
    if lastDot > position, byte(index) == 0x2F, Self.contains(ending, Self.endingsBeforeSlash) { return true }
    noHostBefore = index
    return false
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2E || byte == 0x2D || byte == 0x5F
  }

  private static let endings: [StaticString] = [
    "com", "org", "net", "dk", "eu", "info", "app", "io", "pl", "ro", "lt", "uk", "ru", "ua", "bg", "gov", "edu",
    "example",
  ]

  /// Endings that are words too, and make a link only with a path behind them: `wa.me/45…`.
  private static let endingsBeforeSlash: [StaticString] = [
    "me", "ly", "co", "be", "gl", "gle", "se", "no", "de", "lv", "ee", "it", "es", "pt", "fr", "nl", "tr", "in", "pk",
    "np", "bd", "link", "page", "shop", "site", "online", "us", "gg", "to", "dev",
  ]

  private static func contains(_ ending: UnsafeBufferPointer<UInt8>, _ list: [StaticString]) -> Bool {
    list.contains { known in
      known.withUTF8Buffer { $0.count == ending.count && zip($0, ending).allSatisfy { $0 == $1 | 0x20 } }
    }
  }

  /// `[PHONE]`, `[EMAIL]`, `[CPR]`, `[NAME]`, `[NUMBER]`, `[URL host]`: what Privacy writes in
  /// place of what it took out.
  mutating func scanRedaction() -> Bool {
    var nameEnd = position + 1
    while nameEnd < count, nameEnd - position < 12, bytes[nameEnd] &- 0x41 < 26 { nameEnd += 1 }
    var end = nameEnd
    while end < count, end - nameEnd < 256, bytes[end] != 0x5D, bytes[end] >= 0x20 { end += 1 }
    guard byte(end) == 0x5D, nameEnd == end || bytes[nameEnd] == 0x20 else { return false }
    let name = UnsafeBufferPointer(rebasing: bytes[(position + 1)..<nameEnd])
    let kind: TokenClass
    switch String(decoding: name, as: UTF8.self) {
    case "PHONE": kind = .phone
    case "EMAIL": kind = .email
    case "CPR": kind = .cpr
    case "NAME": kind = .name
    case "NUMBER": kind = .number
    case "URL": kind = .url
    default: return false
    }
    let foldStart = output.folded.count
    if kind == .url {
      let host = min(nameEnd + 1, end)
      writeHost(from: follows("www.", at: host) ? host + 4 : host, to: end)
    }
    emitRange(kind, to: end + 1, foldStart: foldStart, flags: [])
    return true
  }

  /// `@Name`, `@4512345678`, and the isolated `@⁨First Last⁩` of exports; but not `@6pm`.
  mutating func scanMention() -> Bool {
    var end = position + 1
    if byte(end) == 0xE2, byte(end + 1) == 0x81, byte(end + 2) == 0xA8 {
      var index = end + 3
      while index < count, index - end < 256, bytes[index] >= 0x20 {
        if bytes[index] == 0xE2, byte(index + 1) == 0x81, byte(index + 2) == 0xA9 {
          emitRange(.mention, to: index + 3, flags: [])
          return true
        }
        index += 1
      }
    }
    if byte(end) == 0x7E { end += 1 }
    guard !isWordBefore() else { return false }
    let nameStart = end
    while end < count, end < position + 256 {
      let kind = kind(at: end)
      guard kind == .letter || kind == .digit || kind == .mark || kind == .ignorable else { break }
      end += ScalarReader.read(bytes, at: end).width
    }
    guard end > nameStart, !isDigit(nameStart) || end - nameStart > 5 else { return false }
    emitRange(.mention, to: end, flags: [])
    return true
  }
}
