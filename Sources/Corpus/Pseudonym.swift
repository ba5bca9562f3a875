/// 16 bytes that stand for a person or a group: the start of a keyed HMAC of the name, never the name.
package struct IdentityKey: Hashable, Sendable {
  /// Bytes 0–7, big-endian.
  package let high: UInt64
  /// Bytes 8–15, big-endian.
  package let low: UInt64

  /// Makes a key from its two halves, big-endian.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The key's 16 bytes, most significant first.
  package var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: low >> (56 - 8 * $0)) }
  }

  /// Reads 16 bytes, most significant first; nothing for any other count.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The first `letters` letters of the key in RFC 4648 base32 (A–Z, 2–7); at most 12.
  package func base32(letters: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    let codes = (0..<min(letters, 12)).map { alphabet[Int(truncatingIfNeeded: high >> (59 - 5 * UInt64($0))) & 31] }
    return String(decoding: codes, as: UTF8.self)
  }

  /// How outputs show a person: `P-` and 8 letters.
  package var personName: String { "P-" + base32(letters: 8) }

  /// How outputs show a group: `G-` and 8 letters.
  package var groupName: String { "G-" + base32(letters: 8) }
}
