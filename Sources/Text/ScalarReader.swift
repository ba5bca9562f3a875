/// Reads Unicode scalars from bytes that need not be UTF-8.
///
/// Ill-formed bytes read as U+FFFD, one for each maximal subpart (Unicode 16, §3.9, table 3-8), exactly as
/// `String(decoding:as:)` repairs them, so that scalar offsets agree with the repaired text.
enum ScalarReader {
  /// A scalar and how many bytes it took.
  struct Read {
    var scalar: UInt32
    var width: Int
  }

  /// The scalar at an index inside the bytes.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Read {
    let first = bytes[index]
    if first < 0x80 { return Read(scalar: UInt32(first), width: 1) }
    if first &- 0xC2 < 0x1E, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
      return Read(scalar: UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), width: 2)
    }
    return readLong(bytes, at: index, first: first)
  }

  private static func readLong(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, first: UInt8) -> Read {
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, highest) = (4, 0x8F)
    default: return Read(scalar: 0xFFFD, width: 1)
    }
    var scalar = UInt32(first) & (0xFF >> UInt32(length + 1))
    for step in 1..<length {
      guard index + step < bytes.count else { return Read(scalar: 0xFFFD, width: step) }
      let byte = bytes[index + step]
      guard byte >= lowest, byte <= highest else { return Read(scalar: 0xFFFD, width: step) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      (lowest, highest) = (0x80, 0xBF)
    }
    return Read(scalar: scalar, width: length)
  }
}
