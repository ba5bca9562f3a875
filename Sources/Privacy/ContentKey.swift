import CSodium
package import Corpus

/// Keyed hashes of unredacted texts in a normal form, by which a message is known again in another member's export,
/// whatever phone, language or contact names made that.
///
/// SipHash-2-4 under a subkey of the project. The normal form leaves out marks that show nothing, makes every run of blanks
/// and line ends one blank, and forgets what stands inside mentions (`@⁨…⁩`), which is a contact name.
package struct ContentKey: Sendable {
  /// Letters from which on a text tells its message from others.
  package static let tellingLetters = 12

  private let subkey: [UInt8]
  private var buffer: [UInt8] = []

  /// Hashes for one project.
  package init(key: ProjectKey) {
    subkey = Array(key.subkey("text").prefix(Int(crypto_shorthash_keybytes())))
  }

  /// The hash of a text, 0 for none, and whether it has letters enough to tell.
  ///
  /// Of a poll only the question counts, since its votes change; places, contacts, deleted messages and events have no text
  /// that two phones write alike. Linear in the text.
  package mutating func content(of text: Span<UInt8>, kind: RecordKind) -> (hash: UInt64, isTelling: Bool) {
    var text = text
    switch kind {
    case .event, .message(.deleted), .message(.location), .message(.contact): return (0, false)
    case .message(.poll): text = text.extracting(ContentKey.question(text))
    case .message(.text), .message(.media): break
    }
    let letters = normalise(text)
    if buffer.isEmpty { return (0, false) }
    return (max(1, SipHash.hash(buffer, key: subkey)), letters >= ContentKey.tellingLetters)
  }

  /// Fills the buffer with the normal form; how many letters it has.
  private mutating func normalise(_ text: Span<UInt8>) -> Int {
    var room = buffer
    buffer = []
    defer { buffer = room }
    room.removeAll(keepingCapacity: true)
    // Nothing grows but by one blank before a sign that follows one.
    room.reserveCapacity(text.count)
    var letters = 0
    var isBlankDue = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if byte <= 0x20 || byte == 0x7F {
          isBlankDue = !room.isEmpty
          continue
        }
        if isBlankDue {
          room.append(0x20)
          isBlankDue = false
        }
        room.append(byte)
        if (byte | 0x20) &- 0x61 < 26 { letters += 1 }
        continue
      }
      let length = min(ContentKey.length(byte), text.count - index)
      let role = ContentKey.role(text, at: index, length)
      switch role {
      case .nothing: break
      case .blank: isBlankDue = !room.isEmpty
      case .mention:
        index = ContentKey.endOfMention(text, from: index + length)
        continue
      case .letter, .other:
        if isBlankDue { room.append(0x20) }
        isBlankDue = false
        for offset in 0..<length { room.append(text[index + offset]) }
        if role == .letter { letters += 1 }
      }
      index += length
    }
    return letters
  }

  private enum Role {
    case letter, other, blank, nothing, mention
  }

  private static func length(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

  private static func role(_ text: Span<UInt8>, at index: Int, _ length: Int) -> Role {
    let byte = text[index]
    switch length {
    case 1: return .other
    case 2: return byte == 0xC2 ? text[index + 1] == 0xA0 ? .blank : .other : .letter
    case 3: return role(byte, text[index + 1], text[index + 2])
    default: return .other
    }
  }

  /// The role of a scalar of three bytes.
  private static func role(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Role {
    switch (first, second, third) {
    // Zero-width space and directional marks, the selector of coloured emoji, the byte order mark.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA7),
      (0xE2, 0x81, 0xA9), (0xEF, 0xB8, 0x8F), (0xEF, 0xBB, 0xBF):
      .nothing
    case (0xE2, 0x81, 0xA8): .mention
    // En quad to hair space, separators, narrow no-break space, ideographic space.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): .blank
    // General punctuation and symbols.
    case (0xE2, _, _), (0xE3, 0x80, _), (0xEF, 0xB8...0xBF, _): .other
    default: .letter
    }
  }

  /// The index after the isolate that ends a mention; where none does, the isolate was just a mark.
  private static func endOfMention(_ text: Span<UInt8>, from start: Int) -> Int {
    guard start >= 4, text[start - 4] == UInt8(ascii: "@") else { return start }
    var index = start
    while index + 2 < text.count, text[index] != 0x0A {
      if text[index] == 0xE2, text[index + 1] == 0x81, text[index + 2] == 0xA9 { return index + 3 }
      index += 1
    }
    return start
  }

  /// The line of a poll that asks: the second where the first is the app's word for polls, else what follows that word.
  private static func question(_ text: Span<UInt8>) -> Range<Int> {
    let first = line(text, from: 0)
    let second = line(text, from: first.upperBound + 1)
    var end = first.upperBound
    while end > first.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    if end == 0 || text[end - 1] == UInt8(ascii: ":"), !second.isEmpty { return second }
    for index in first.lowerBound..<min(end, 32) where text[index] == UInt8(ascii: ":") {
      return index + 1..<first.upperBound
    }
    return first
  }

  private static func line(_ text: Span<UInt8>, from start: Int) -> Range<Int> {
    guard start < text.count else { return text.count..<text.count }
    var end = start
    while end < text.count, text[end] != 0x0A { end += 1 }
    return start..<end
  }
}
