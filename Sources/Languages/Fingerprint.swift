/// Tells rows of bytes apart that were not made to be mistaken: 64 bits, four lanes of eight bytes a step.
///
/// Each lane folds the 128 bits of a product into 64, as wyhash does (W. Yi, "wyhash", 2019); a few bytes a cycle.
package enum Fingerprint {
  /// The fingerprint of some bytes behind what another fingerprint stands for.
  package static func of(_ bytes: UnsafeRawBufferPointer, after seed: UInt64 = 0) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (seed ^ odd.0, seed ^ odd.1, seed ^ odd.2, seed ^ odd.3)
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = fold(lanes.0 ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self), odd.1)
      lanes.1 = fold(lanes.1 ^ bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self), odd.2)
      lanes.2 = fold(lanes.2 ^ bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self), odd.3)
      lanes.3 = fold(lanes.3 ^ bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self), odd.0)
      offset += 32
    }
    while offset < bytes.count {
      lanes.0 = fold(lanes.0 ^ UInt64(bytes[offset]), odd.1)
      offset += 1
    }
    let joined = fold(fold(lanes.0 ^ odd.2, lanes.1 ^ odd.3) ^ lanes.2, lanes.3 ^ odd.1)
    return fold(joined ^ UInt64(bytes.count), odd.0)
  }

  /// Odd numbers with bits well mixed, from wyhash.
  private static let odd: (UInt64, UInt64, UInt64, UInt64) = (
    0xA076_1D64_78BD_642F, 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3, 0x5899_65CC_7537_4CC3
  )

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
