import Foundation
import Testing

@testable import Classify

@Suite struct DecompositionTests {
  @Test func `every listed letter is taken apart as the platform does`() {
    var checked = 0
    for value in UInt32(0xC0)...0x700 {
      guard let scalar = Unicode.Scalar(value), let parts = Decomposition.parts(of: scalar) else { continue }
      let expected = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      #expect(Array(expected) == [parts.base, parts.mark])
      checked += 1
    }
    #expect(checked >= 160)
  }
}
