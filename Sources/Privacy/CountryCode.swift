/// Country calling codes (ITU-T E.164) and how many digits their numbers have at most, code included.
enum CountryCode {
  private static let limits: [Int: Int] = [
    1: 11, 7: 11, 20: 12, 30: 12, 31: 11, 32: 11, 33: 11, 34: 11, 36: 11, 39: 13, 40: 11, 41: 11, 43: 13, 44: 12,
    45: 10,
    46: 12, 47: 10, 48: 11, 49: 13, 63: 12, 84: 12, 86: 13, 90: 12, 91: 12, 92: 12, 93: 11, 94: 11, 98: 12, 212: 12,
    213: 12, 216: 11, 233: 12, 234: 13, 254: 12, 351: 12, 355: 12, 359: 12, 370: 11, 371: 11, 372: 11, 373: 11, 375: 12,
    380: 12, 381: 12, 385: 12, 386: 11, 387: 11, 389: 11, 420: 12, 421: 12, 880: 13, 961: 11, 963: 12, 964: 13, 977: 13,
    995: 12, 998: 12,
  ]

  /// How many digits a number that starts so can have; 15 where the code is not listed.
  static func digitLimit(_ digits: some Sequence<UInt8>) -> Int {
    var code = 0
    for digit in digits.prefix(3) {
      code = code * 10 + Int(digit)
      if let limit = limits[code] { return limit }
    }
    return 15
  }
}
