/// Ten digits of one script.
///
/// Another script is another row; its ten digits must differ in their last byte only, as those do that phones write
/// dates in.
struct DigitSystem: Hashable, Sendable {
  /// The script's name in surveys.
  let name: String
  let bytes: DigitBytes

  private init(_ name: String, zero: Unicode.Scalar) {
    self.name = name
    bytes = DigitBytes(zero: zero)
  }

  /// `0 … 9`.
  static let latin = DigitSystem("latin", zero: "0")
  /// `٠ … ٩`: Egypt, Syria, Iraq (CLDR 48 `arab`).
  static let arabicIndic = DigitSystem("arabic", zero: "\u{660}")
  /// `۰ … ۹`: Iran, Afghanistan (CLDR 48 `arabext`).
  static let extendedArabic = DigitSystem("persian", zero: "\u{6F0}")
  /// `० … ९`: Nepali, Marathi (CLDR 48 `deva`).
  static let devanagari = DigitSystem("devanagari", zero: "\u{966}")
  /// `০ … ৯`: Bangla, Assamese (CLDR 48 `beng`).
  static let bengali = DigitSystem("bengali", zero: "\u{9E6}")
  /// `၀ … ၉`: Burmese (CLDR 48 `mymr`).
  static let burmese = DigitSystem("burmese", zero: "\u{1040}")

  static let all = [latin, arabicIndic, extendedArabic, devanagari, bengali, burmese]
}

/// A script's digits as the bytes of their UTF-8.
struct DigitBytes: Hashable, Sendable {
  /// Bytes of one digit: 1 … 3.
  private let length: Int
  /// The bytes before the last one as a number; 0 where there are none.
  private let lead: UInt16
  /// The last byte of zero.
  private let zero: UInt8

  init(zero: Unicode.Scalar) {
    let bytes = Array(String(zero).utf8)
    length = bytes.count
    lead = bytes.dropLast().reduce(0) { $0 << 8 | UInt16($1) }
    self.zero = bytes.last ?? 0
  }

  /// The digit at a place, or nothing.
  @inline(__always)
  func digit(_ line: Span<UInt8>, _ index: Int) -> Int? {
    guard index + length <= line.count else { return nil }
    let last = line[index + length - 1] &- zero
    guard last < 10 else { return nil }
    switch length {
    case 1: return Int(last)
    case 2: return UInt16(line[index]) == lead ? Int(last) : nil
    default: return UInt16(line[index]) << 8 | UInt16(line[index + 1]) == lead ? Int(last) : nil
    }
  }

  /// A number at a place, with the place moved behind it; nothing when it has no digit or more than `digits`.
  func number(_ line: Span<UInt8>, _ index: inout Int, atMost digits: Int) -> (value: Int, digits: UInt8)? {
    var value = 0
    var count: UInt8 = 0
    while let digit = digit(line, index) {
      guard count < digits else { return nil }
      value = value * 10 + digit
      count += 1
      index += length
    }
    return count == 0 ? nil : (value, count)
  }
}
