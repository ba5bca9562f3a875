import TestSupport
import Testing

@testable import Languages

@Suite struct FingerprintTests {
  private static func of(_ bytes: [UInt8], after seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBytes { Fingerprint.of($0, after: seed) }
  }

  @Test func `bytes that differ in length, in one bit or in what stands before have other fingerprints`() {
    var generator = SeededGenerator(seed: 5)
    var seen: Set<UInt64> = []
    var count = 0
    for length in 0..<130 {
      let zeros = [UInt8](repeating: 0, count: length)
      seen.insert(Self.of(zeros))
      seen.insert(Self.of(zeros, after: 1))
      count += 2
      let bytes = zeros.map { _ in UInt8.random(in: 0...255, using: &generator) }
      for bit in 0..<length * 8 {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        seen.insert(Self.of(changed))
        count += 1
      }
    }
    #expect(seen.count == count && count > 60_000)
  }

  @Test func `the embedded files have one`() {
    #expect(Codebook.embeddedFingerprint == Codebook.embeddedFingerprint)
    #expect(Codebook.embeddedFingerprint != 0)
  }
}
