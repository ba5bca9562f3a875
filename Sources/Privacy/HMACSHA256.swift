import CSodium

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1).
package enum HMACSHA256 {
  /// The 32 bytes of the code of a message under a key of any length.
  package static func code(key: [UInt8], message: [UInt8]) -> [UInt8] {
    code(key: key, keyLength: key.count, parts: [message])
  }

  /// The code of a message given in parts, as if they stood in one piece.
  static func code(key: UnsafePointer<UInt8>, keyLength: Int, parts: [[UInt8]]) -> [UInt8] {
    var state = crypto_auth_hmacsha256_state()
    crypto_auth_hmacsha256_init(&state, key, keyLength)
    for part in parts { crypto_auth_hmacsha256_update(&state, part, UInt64(part.count)) }
    var digest = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_bytes()))
    crypto_auth_hmacsha256_final(&state, &digest)
    return digest
  }
}
