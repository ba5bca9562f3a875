/// Phone numbers that stand alone, such as a sender that is in nobody's contacts.
package enum PhoneNumber {
  /// A number in E.164 (`+4512345678`), or nothing when the text is no phone number.
  ///
  /// International numbers are those with `+` or `00` and 7 to 15 digits; a bare number of exactly 8 digits gets the
  /// country code. Blanks, hyphens, brackets, dots and slashes of any kind do not count; neither does a trunk `(0)`.
  package static func e164(_ text: String, countryCode: String = "45") -> String? {
    guard let (digits, isInternational) = digits(text) else { return nil }
    if isInternational { return (7...15).contains(digits.count) ? "+" + digits : nil }
    if digits.hasPrefix("00") {
      return (9...17).contains(digits.count) ? "+" + digits.dropFirst(2) : nil
    }
    return digits.count == 8 ? "+" + countryCode + digits : nil
  }

  /// The digits of a text that holds nothing but a phone number, and whether a plus led them.
  static func digits(_ text: String) -> (digits: String, isInternational: Bool)? {
    var digits = ""
    var isInternational = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isInternational, !digits.isEmpty, scalars[index...].prefix(3).elementsEqual("(0)".unicodeScalars) {
        index += 3
        continue
      }
      switch scalar {
      case "+", "\u{FF0B}":
        guard digits.isEmpty, !isInternational else { return nil }
        isInternational = true
      case "(", ")", "-", ".", "/", "\u{2010}"..."\u{2015}", "\u{2212}": break
      default:
        if let value = DecimalDigit.value(of: scalar) {
          digits.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + value)))
        } else if !scalar.properties.isWhitespace && !NameNormalisation.isMark(scalar) {
          return nil
        }
      }
      index += 1
    }
    return digits.isEmpty ? nil : (digits, isInternational)
  }
}

/// Decimal digits of the scripts that the project's languages are written in.
enum DecimalDigit {
  /// 0 … 9, or nothing for any other scalar.
  static func value(of scalar: Unicode.Scalar) -> Int? {
    let number = Int(scalar.value)
    for zero in [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xFF10] where number >= zero && number < zero + 10 {
      return number - zero
    }
    return nil
  }
}
