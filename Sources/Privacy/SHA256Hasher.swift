import CSodium

/// SHA-256 (FIPS 180-4) over bytes that come in pieces.
package struct SHA256Hasher {
  private var state = crypto_hash_sha256_state()

  /// A hash of nothing so far.
  package init() { crypto_hash_sha256_init(&state) }

  /// Takes the next bytes.
  package mutating func update(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      _ = crypto_hash_sha256_update(&state, start, UInt64(buffer.count))
    }
  }

  /// Takes the next bytes.
  package mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// The 32 bytes of the hash of everything taken; the hasher may go on afterwards.
  package func finish() -> [UInt8] {
    var copy = state
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256_final(&copy, &digest)
    return digest
  }
}

/// The 32 bytes of SHA-256 of some bytes.
package func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var hasher = SHA256Hasher()
  hasher.update(bytes)
  return hasher.finish()
}

/// Bytes as lower-case hexadecimal digits.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
