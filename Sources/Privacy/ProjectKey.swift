import CSodium
package import Corpus

/// The secret of a project: 32 random bytes without which no pseudonym can be computed or checked.
///
/// Nothing prints it. Whoever destroys the file makes the pseudonyms of the archive untraceable for good.
package struct ProjectKey: Sendable {
  /// Bytes of a key.
  package static let length = 32

  private let secret: SecretBytes

  /// Wraps 32 bytes.
  init(bytes: [UInt8]) throws(KeyError) {
    guard bytes.count == ProjectKey.length else { throw .malformed }
    secret = try SecretBytes(bytes)
  }

  private init(secret: SecretBytes) { self.secret = secret }

  /// A fresh random key that is kept nowhere.
  package static func ephemeral() throws(KeyError) -> ProjectKey {
    ProjectKey(secret: try SecretBytes(randomCount: length))
  }

  /// The first 8 hexadecimal digits of SHA-256 of the key: names the key without giving it away.
  package var keyID: String {
    secret.withBytes { key in
      var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
      crypto_hash_sha256(&digest, key, UInt64(secret.count))
      return hexadecimal(digest.prefix(4))
    }
  }

  /// The pseudonym of a sender or member: the first 16 bytes of HMAC-SHA-256 over `author:` and the name in normal
  /// form, so that every spelling of a phone number and every letter case of a name is one person.
  package func pseudonym(ofPerson name: String, countryCode: String = "45") -> IdentityKey {
    identity("author:", NameNormalisation.person(name, countryCode: countryCode))
  }

  /// The pseudonym of a group's title, made as that of a person but in a domain of its own.
  package func pseudonym(ofGroup title: String) -> IdentityKey {
    identity("group:", NameNormalisation.title(title))
  }

  /// A secret of 32 bytes for one purpose, from which the key cannot be computed.
  func subkey(_ purpose: String) -> [UInt8] { authenticate("subkey:", purpose) }

  /// HMAC-SHA-256 over a domain and a text.
  ///
  /// Domains end in a colon and differ, so no value of one is one of another.
  private func authenticate(_ domain: String, _ text: String) -> [UInt8] {
    secret.withBytes {
      HMACSHA256.code(key: $0, keyLength: secret.count, parts: [Array(domain.utf8), Array(text.utf8)])
    }
  }

  private func identity(_ domain: String, _ text: String) -> IdentityKey {
    let code = authenticate(domain, text)
    guard let identity = IdentityKey(bytes: code.prefix(16)) else { preconditionFailure("a code has 32 bytes") }
    return identity
  }

  /// The key as its file has it: 64 hexadecimal digits and a line feed.
  var fileContent: [UInt8] {
    secret.withBytes { Array(hexadecimal(UnsafeBufferPointer(start: $0, count: secret.count)).utf8) + [0x0A] }
  }
}
