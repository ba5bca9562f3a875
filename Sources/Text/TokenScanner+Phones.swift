extension TokenScanner {
  /// A number that points at a person, by its class and end.
  struct PersonalNumber {
    var kind: TokenClass
    var end: Int
  }

  /// A telephone, card or Danish personal number at the present place.
  ///
  /// Telephone: `+` or `00` and 7 to 15 digits; or without them 8 to 11 digits in one run or in the usual groups
  /// (20 30 40 50, 2030 4050, 601 602 603). A card number in fours is one number. Looks ahead at most 32 bytes.
  func phoneOrPersonalNumber() -> PersonalNumber? {
    if let end = personalNumberEnd() { return PersonalNumber(kind: .cpr, end: end) }
    var index = position
    let isInternational = byte(index) == 0x2B
    if isInternational { index += 1 }
    var digits = 0
    // Sizes of the groups, four bits each, the last one lowest.
    var groups: UInt64 = 0
    var end = index
    let limit = min(count, position + 32)
    var group: UInt64 = 0
    while index < limit {
      if isDigit(index) {
        digits += 1
        group = min(group + 1, 15)
        index += 1
        end = index
        continue
      }
      let isSeparator = bytes[index] == 0x20 || bytes[index] == 0x2D
      guard group > 0, isSeparator, isDigit(index + 1) else { break }
      groups = groups << 4 | group
      group = 0
      index += 1
    }
    groups = groups << 4 | group
    if groups >> 4 == 0x444 || groups >> 4 == 0x4444, digits >= 14 { return PersonalNumber(kind: .number, end: end) }
    guard digits >= 7, digits <= 15, kind(at: end) != .letter, !isFollowedByMoney(end) else { return nil }
    let startsWithZeros = byte(position) == 0x30 && byte(position + 1) == 0x30
    if isInternational || (startsWithZeros && digits >= 9) { return PersonalNumber(kind: .phone, end: end) }
    return isPhoneGrouping(groups) ? PersonalNumber(kind: .phone, end: end) : nil
  }

  private func isPhoneGrouping(_ groups: UInt64) -> Bool {
    switch groups {
    case 8...11, 0x44, 0x36, 0x26, 0x333, 0x233, 0x433, 0x332, 0x2222, 0x3222: true
    default: false
    }
  }

  private func isFollowedByMoney(_ place: Int) -> Bool {
    let start = byte(place) == 0x20 ? place + 1 : place
    return byte(start) | 0x20 == 0x6B && byte(start + 1) | 0x20 == 0x72
  }

  /// `ddmmyy-xxxx` or the ten digits in one run, with a day and month that exist.
  private func personalNumberEnd() -> Int? {
    func number(_ index: Int) -> Int { Int(byte(index) &- 0x30) * 10 + Int(byte(index + 1) &- 0x30) }
    for index in position..<position + 6 where !isDigit(index) { return nil }
    let next = byte(position + 6) == 0x2D ? position + 7 : position + 6
    for index in next..<next + 4 where !isDigit(index) { return nil }
    guard !isDigit(next + 4), (1...31).contains(number(position)), (1...12).contains(number(position + 2)) else {
      return nil
    }
    return next + 4
  }
}
