import CSodium

/// Bytes in memory that is guarded, kept out of the swap file where the system allows it, and wiped when let go.
///
/// The address is kept as a number because the memory is never written to after `init`: that makes sharing it safe.
final class SecretBytes: Sendable {
  private let address: UInt
  let count: Int

  /// Copies bytes into guarded memory.
  init(_ bytes: [UInt8]) throws(KeyError) {
    guard sodium_init() >= 0, let memory = sodium_malloc(bytes.count) else { throw .noSecureMemory }
    bytes.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count) }
    sodium_mprotect_readonly(memory)
    address = UInt(bitPattern: memory)
    count = bytes.count
  }

  /// Fresh random bytes.
  convenience init(randomCount count: Int) throws(KeyError) {
    guard sodium_init() >= 0 else { throw .noSecureMemory }
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    defer { sodium_memzero(&bytes, count) }
    try self.init(bytes)
  }

  deinit { sodium_free(UnsafeMutableRawPointer(bitPattern: address)) }

  /// Lends the bytes; the pointer must not outlive the closure.
  func withBytes<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    guard let memory = UnsafeRawPointer(bitPattern: address) else {
      preconditionFailure("memory lives as long as self")
    }
    return withExtendedLifetime(self) { body(memory.assumingMemoryBound(to: UInt8.self)) }
  }
}
