/// Names and signs of money.
enum Currency {
  private static let names = [
    "kr", "dkk", ",-", "€", "eur", "$", "usd", "zł", "zl", "pln", "lei", "ron", "uah", "грн", "rs",
  ]

  /// Whether one follows a byte, after at most two blanks.
  static func stands(after index: Int, _ bytes: Span<UInt8>) -> Bool {
    var start = index
    while start < bytes.count, start < index + 2, bytes[start] == 0x20 { start += 1 }
    return names.contains { name in
      var index = start
      for byte in name.utf8 {
        guard index < bytes.count, lower(bytes[index]) == byte else { return false }
        index += 1
      }
      return true
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
