/// FNV-1a, 64 bits (Fowler, Noll and Vo): one step a byte, so the hashes of all beginnings of a word cost one pass.
package enum FoldHash {
  /// The hash of nothing.
  package static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of what was hashed so far and one byte more.
  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of some bytes.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(empty) { adding($1, to: $0) }
  }
}
