/// Reads the ranges of `UnicodeProperties`: hexadecimal, `41..5A` or `5F`, between blanks.
enum ScalarRanges {
  /// Calls the body with each range of a table.
  static func forEach(in rows: StaticString, _ body: (ClosedRange<UInt32>) -> Void) {
    rows.withUTF8Buffer { bytes in
      var first: UInt32 = 0
      var value: UInt32 = 0
      var hasDigits = false
      var isRange = false
      func flush() {
        guard hasDigits else { return }
        let start = isRange ? first : value
        if start <= value { body(start...value) }
        (value, hasDigits, isRange) = (0, false, false)
      }
      for byte in bytes {
        switch byte {
        case 0x30...0x39: (value, hasDigits) = (value << 4 | UInt32(byte - 0x30), true)
        case 0x41...0x46: (value, hasDigits) = (value << 4 | UInt32(byte - 0x37), true)
        case 0x2E: if !isRange { (first, value, isRange) = (value, 0, true) }
        default: flush()
        }
      }
      flush()
    }
  }
}
