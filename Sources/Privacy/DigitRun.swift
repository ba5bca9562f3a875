/// Groups of digits that stand close together, with what separates them.
struct DigitRun {
  /// What stands before a group.
  enum Separator: Hashable {
    case none, blank, hyphen, dot, slash, bracket
    /// A hyphen between blanks, or two signs.
    case mixed
  }

  /// One group of digits.
  struct Group {
    /// Bytes.
    var range: Range<Int>
    /// Where its digits start and end in `DigitRun.digits`.
    var digits: Range<Int>
    var separator: Separator

    var count: Int { digits.count }
  }

  private(set) var groups: [Group] = []
  /// The digits of all groups, 0 … 9.
  private(set) var digits: [UInt8] = []
  /// A plus stands before the first group.
  private(set) var hasPlus = false

  /// No number and no reason to look further is longer than this.
  private static let digitLimit = 24

  /// Reads the run whose first digit, or plus, stands at a byte; empty when no digit follows.
  init(_ bytes: Span<UInt8>, at start: Int) {
    var index = start
    if let plus = DigitRun.plus(bytes, at: index) {
      hasPlus = true
      index = plus
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x28 { index += 1 }
    }
    var separator = Separator.none
    var groupStart = start
    while true {
      let first = digits.count
      while index < bytes.count, let digit = DigitRun.digit(bytes, at: index) {
        digits.append(digit.value)
        index += digit.length
      }
      guard digits.count > first else { return }
      groups.append(Group(range: groupStart..<index, digits: first..<digits.count, separator: separator))
      guard digits.count <= DigitRun.digitLimit, let next = DigitRun.separator(bytes, at: index) else { return }
      separator = next.kind
      index = next.end
      groupStart = index
    }
  }

  /// The byte after a plus sign, or nothing.
  static func plus(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x2B { return index + 1 }
    guard bytes[index] == 0xEF else { return nil }
    return UTF8Scalar.decode(bytes, at: index).value == 0xFF0B ? index + 3 : nil
  }

  /// A digit of any script that the project's languages use.
  @inline(__always)
  static func digit(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt8, length: Int)? {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x30 && byte <= 0x39 ? (byte - 0x30, 1) : nil }
    let scalar = UTF8Scalar.decode(bytes, at: index)
    guard let unicode = Unicode.Scalar(scalar.value), let value = DecimalDigit.value(of: unicode) else { return nil }
    return (UInt8(value), scalar.length)
  }

  /// What separates two groups, and where the second starts; nothing when the run ends here.
  private static func separator(_ bytes: Span<UInt8>, at start: Int) -> (kind: Separator, end: Int)? {
    var index = start
    var blanks = 0
    var signs: [Separator] = []
    while index < bytes.count {
      let scalar = UTF8Scalar.decode(bytes, at: index)
      switch scalar.value {
      case 0x20, 0xA0, 0x2000...0x200A, 0x202F: blanks += 1
      case 0x2D, 0x2010...0x2015, 0x2212: signs.append(.hyphen)
      case 0x2E: signs.append(.dot)
      case 0x2F: signs.append(.slash)
      case 0x28, 0x29: signs.append(.bracket)
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: break
      default:
        guard digit(bytes, at: index) != nil else { return nil }
        return kind(blanks: blanks, signs: signs).map { ($0, index) }
      }
      guard blanks <= 2, signs.count <= 3 else { return nil }
      index += scalar.length
    }
    return nil
  }

  private static func kind(blanks: Int, signs: [Separator]) -> Separator? {
    if signs.isEmpty { return blanks > 0 ? .blank : Separator.none }
    if signs.contains(.bracket) { return .bracket }
    if signs.count == 1, blanks == 0 { return signs[0] }
    // A full stop and a blank end a sentence.
    return signs.contains(.dot) ? nil : .mixed
  }
}
