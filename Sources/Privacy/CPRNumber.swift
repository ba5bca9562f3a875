import Corpus

/// Danish civil registration numbers (CPR): day, month and year of birth, and a serial number of four digits.
package enum CPRNumber {
  /// Whether ten digits can be a CPR number: the day exists in the century that the seventh digit tells.
  ///
  /// The check sum does not decide: since 2007 numbers are issued that do not satisfy it. Replacement numbers, whose
  /// day is raised by 60, are given to people without a residence and count as well.
  package static func isPlausible(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, digits.allSatisfy({ $0 <= 9 }) else { return false }
    let pairs = (0..<3).map { Int(digits[2 * $0]) * 10 + Int(digits[2 * $0 + 1]) }
    let day = pairs[0] > 60 ? pairs[0] - 60 : pairs[0]
    guard day >= 1, (1...12).contains(pairs[1]) else { return false }
    return day <= CivilDate.length(ofMonth: pairs[1], year: year(pairs[2], seventh: digits[6]))
  }

  /// Whether the weighted sum of the digits is a multiple of 11, as with all numbers issued before October 2007.
  package static func satisfiesCheckSum(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
    return zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 } % 11 == 0
  }

  /// The year of birth by the CPR office's table of centuries.
  private static func year(_ twoDigits: Int, seventh: UInt8) -> Int {
    switch seventh {
    case 0...3: 1900 + twoDigits
    case 4, 9: (twoDigits <= 36 ? 2000 : 1900) + twoDigits
    default: (twoDigits <= 57 ? 2000 : 1800) + twoDigits
    }
  }
}
