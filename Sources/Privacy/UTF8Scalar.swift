/// A scalar read from UTF-8.
struct UTF8Scalar {
  var value: UInt32
  /// Bytes it takes, 1 … 4.
  var length: Int

  /// The scalar at a byte.
  ///
  /// The bytes of a `String` are valid, so the lead byte says how many follow; at a stray or truncated one the answer
  /// is U+FFFD and one byte.
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> UTF8Scalar {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return UTF8Scalar(value: lead, length: 1) }
    let left = bytes.count - index
    if lead >= 0xC2 && lead < 0xE0 && left >= 2 {
      return UTF8Scalar(value: (lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), length: 2)
    }
    if lead >= 0xE0 && lead < 0xF0 && left >= 3 {
      let tail = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return UTF8Scalar(value: (lead & 0x0F) << 12 | tail, length: 3)
    }
    if lead >= 0xF0 && lead < 0xF5 && left >= 4 {
      let tail = UInt32(bytes[index + 1] & 0x3F) << 12 | UInt32(bytes[index + 2] & 0x3F) << 6
      return UTF8Scalar(value: (lead & 0x07) << 18 | tail | UInt32(bytes[index + 3] & 0x3F), length: 4)
    }
    return UTF8Scalar(value: 0xFFFD, length: 1)
  }
}
