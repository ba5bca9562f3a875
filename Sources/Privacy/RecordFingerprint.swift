import CSodium
package import Corpus

/// Gives the records of one file the fingerprints by which the archive knows them again.
///
/// SipHash-2-4 (Aumasson and Bernstein 2012) under a subkey of the project. The upper 20 bits of a fingerprint are the
/// record's clock time in units of 4096 s and the lower 44 bits the hash: neighbours in time lie together in the
/// archive's index (an insertion touches a page that is in memory), and two different records of the same
/// 68 minutes still collide only once in 2⁴⁴ pairs.
package struct RecordFingerprint: Sendable {
  private let subkey: [UInt8]
  private let group: IdentityKey
  private var ordinals = OrdinalCounter()
  private var buffer: [UInt8] = []

  /// Starts a file of a group.
  package init(key: ProjectKey, group: IdentityKey) {
    subkey = Array(key.subkey("fingerprint").prefix(Int(crypto_shorthash_keybytes())))
    self.group = group
  }

  /// The fingerprint of the next record of the file, whose unredacted text is given, counting how often it stood there
  /// before.
  ///
  /// Linear in the text.
  package mutating func next(
    _ record: ClearRecord, text: Span<UInt8>, person: IdentityKey?, members: [IdentityKey]
  ) -> UInt64 {
    let seconds = record.sentAt.secondsSinceEpoch
    buffer.removeAll(keepingCapacity: true)
    append(group)
    append(UInt64(bitPattern: seconds))
    append(person ?? IdentityKey(high: 0, low: 0))
    append(record.kind)
    append(UInt64(members.count))
    for member in members { append(member) }
    text.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
    let content = hash()
    let ordinal = ordinals.next(content)
    buffer.removeAll(keepingCapacity: true)
    append(content)
    append(UInt64(ordinal))
    return UInt64(bitPattern: seconds >> 12) << 44 | hash() >> 20
  }

  private mutating func append(_ identity: IdentityKey) {
    append(identity.high)
    append(identity.low)
  }

  private mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
  }

  private mutating func append(_ kind: RecordKind) {
    buffer.append(contentsOf: kind.name.utf8)
    buffer.append(0)
    buffer.append(contentsOf: kind.typeName.utf8)
    buffer.append(0)
  }

  private func hash() -> UInt64 { SipHash.hash(buffer, key: subkey) }
}

/// SipHash-2-4 with 64 bits of output.
enum SipHash {
  /// The hash of bytes under a key of 16 bytes.
  static func hash(_ bytes: [UInt8], key: [UInt8]) -> UInt64 {
    var digest: UInt64 = 0
    withUnsafeMutableBytes(of: &digest) { output in
      guard let start = output.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
      crypto_shorthash(start, bytes, UInt64(bytes.count), key)
    }
    return UInt64(littleEndian: digest)
  }
}
