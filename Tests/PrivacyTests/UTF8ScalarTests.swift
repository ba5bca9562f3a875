import Testing

@testable import Privacy

struct UTF8ScalarTests {
  @Test func `every scalar is read as it was written`() {
    for value in stride(from: UInt32(0), to: 0x11_0000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      let read = UTF8Scalar.decode(bytes.span, at: 0)
      #expect(read.value == value && read.length == bytes.count)
    }
  }

  @Test(arguments: [[0x80], [0xC2], [0xE2, 0x81], [0xF0, 0x9F, 0x98], [0xFF], [0xC0, 0x80]] as [[UInt8]])
  func `broken bytes are one replacement each`(_ bytes: [UInt8]) {
    let read = UTF8Scalar.decode(bytes.span, at: 0)
    #expect(read.value == 0xFFFD && read.length == 1)
  }
}
