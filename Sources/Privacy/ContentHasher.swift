import CSodium

/// A keyed hash of a whole export (BLAKE2b, RFC 7693, 32 bytes), by which a file is known again without telling anybody
/// who lacks the key which file it was.
package final class ContentHasher {
  private let state: UnsafeMutableRawPointer

  /// A hash of nothing so far.
  package init(key: ProjectKey) {
    state = UnsafeMutableRawPointer.allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
    let subkey = key.subkey("content")
    crypto_generichash_init(OpaquePointer(state), subkey, subkey.count, 32)
  }

  deinit { state.deallocate() }

  /// Takes the next bytes; must not be called after `finish`.
  package func update(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      _ = crypto_generichash_update(OpaquePointer(state), start, UInt64(buffer.count))
    }
  }

  /// The 32 bytes of the hash of everything taken; ends the hasher.
  package func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_generichash_final(OpaquePointer(state), &digest, digest.count)
    return digest
  }
}
