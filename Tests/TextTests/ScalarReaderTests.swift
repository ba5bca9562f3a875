import TestSupport
import Testing

@testable import Text

@Suite struct ScalarReaderTests {
  private func scalars(_ bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBufferPointer { buffer in
      var result: [UInt32] = []
      var index = 0
      while index < buffer.count {
        let read = ScalarReader.read(buffer, at: index)
        result.append(read.scalar)
        index += read.width
      }
      return result
    }
  }

  @Test func `any bytes read like the standard library repairs them`() {
    var generator = SeededGenerator(seed: 20_240_304)
    let interesting: [UInt8] = [0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x9F, 0xA0]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? interesting[Int.random(in: interesting.indices, using: &generator)]
          : UInt8.random(in: 0...255, using: &generator)
      }
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      #expect(scalars(bytes) == expected)
    }
  }

  @Test func `every scalar reads as itself`() {
    for value in stride(from: UInt32(1), to: 0x10FFFF, by: 97) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalars(Array(String(scalar).utf8)) == [value])
    }
  }
}
