import Corpus

/// Tells phone, CPR and other long numbers from prices, times, dates and house numbers.
///
/// Every rule looks at the groups from the first one on only, so that what it decides does not depend on what stands
/// before: redacting a redacted text changes nothing.
struct NumberRules {
  /// The first groups of a run and what they are; `kind` is nothing where they are to be left as they are.
  struct Verdict {
    var groups: Int
    var kind: Placeholder?
  }

  /// Numbers of the group's senders.
  let known: Set<UInt64>

  /// Judges the groups at the start of a run; at least one group is decided on.
  func judge(_ run: DigitRun, _ bytes: Span<UInt8>) -> Verdict {
    if let count = knownNumber(run) { return Verdict(groups: count, kind: .phone) }
    if !run.hasPlus, let count = cpr(run) { return Verdict(groups: count, kind: .cpr) }
    if let count = international(run) { return Verdict(groups: count, kind: .phone) }
    if let count = pairs(run) { return Verdict(groups: count, kind: .phone) }
    if let count = date(run) { return Verdict(groups: count, kind: nil) }
    if let verdict = plain(run) { return verdict }
    if let verdict = fours(run) { return verdict }
    if let count = grouped(run, bytes) { return Verdict(groups: count, kind: .phone) }
    return Verdict(groups: 1, kind: nil)
  }

  /// A sender's number in any spelling, the longest that fits.
  private func knownNumber(_ run: DigitRun) -> Int? {
    guard !known.isEmpty else { return nil }
    var number: UInt64 = 0
    var found: Int?
    for (index, group) in run.groups.enumerated() {
      guard group.digits.upperBound <= 17 else { break }
      for digit in run.digits[group.digits] { number = number * 10 + UInt64(digit) }
      if group.digits.upperBound >= 7, known.contains(number) { found = index + 1 }
    }
    return found
  }

  /// `ddmmyy-xxxx`, `ddmmyy xxxx`, `ddmmyyxxxx`.
  private func cpr(_ run: DigitRun) -> Int? {
    let counts = run.groups.prefix(2).map(\.count)
    let groups = counts.first == 10 ? 1 : counts == [6, 4] ? 2 : 0
    guard groups > 0 else { return nil }
    if groups == 2, run.groups[1].separator == .dot || run.groups[1].separator == .slash { return nil }
    return CPRNumber.isPlausible(Array(run.digits.prefix(10))) ? groups : nil
  }

  /// A plus or `00` and a country code.
  private func international(_ run: DigitRun) -> Int? {
    let zeros = !run.hasPlus && run.digits.starts(with: [0, 0]) ? 2 : 0
    guard run.hasPlus || zeros == 2 else { return nil }
    let limit = CountryCode.digitLimit(run.digits.dropFirst(zeros)) + zeros
    var count = 1
    while count < run.groups.count, run.groups[count - 1].digits.upperBound < limit,
      run.groups[count].digits.upperBound <= limit
    {
      count += 1
    }
    let digits = run.groups[count - 1].digits.upperBound - zeros
    return digits >= (zeros == 2 ? 8 : 7) ? count : nil
  }

  /// `12 34 56 78`: four pairs or more with the same separator between them.
  private func pairs(_ run: DigitRun) -> Int? {
    guard run.digits.first != 0, run.groups.count >= 4 else { return nil }
    let separator = run.groups[1].separator
    guard [.blank, .hyphen, .dot].contains(separator) else { return nil }
    var count = 0
    for (index, group) in run.groups.enumerated() {
      guard group.count == 2, index == 0 || group.separator == separator else { break }
      count += 1
    }
    return count >= 4 ? count : nil
  }

  /// A day with its year, in any order, with the same separator twice.
  private func date(_ run: DigitRun) -> Int? {
    guard run.groups.count >= 3, run.groups[1].separator == run.groups[2].separator else { return nil }
    guard [.blank, .hyphen, .dot, .slash].contains(run.groups[1].separator) else { return nil }
    let counts = run.groups.prefix(3).map(\.count)
    let values = run.groups.prefix(3).map { value(run, $0) }
    if counts[0] == 4 { return isDate(values[0], values[1], values[2]) && counts[1] <= 2 && counts[2] <= 2 ? 3 : nil }
    guard counts[0] <= 2, counts[1] <= 2, counts[2] == 2 || counts[2] == 4 else { return nil }
    let year = counts[2] == 2 ? 2000 + values[2] : values[2]
    return isDate(year, values[1], values[0]) || isDate(year, values[0], values[1]) ? 3 : nil
  }

  /// One group of eight digits or more.
  private func plain(_ run: DigitRun) -> Verdict? {
    guard let group = run.groups.first, group.count >= 8 else { return nil }
    if group.count >= 16 { return Verdict(groups: 1, kind: .number) }
    guard group.count == 8 else { return Verdict(groups: 1, kind: .phone) }
    let number = value(run, group)
    let isDay =
      isDate(number / 10_000, number / 100 % 100, number % 100)
      || isDate(number % 10_000, number / 10_000 % 100, number / 1_000_000)
    return Verdict(groups: 1, kind: isDay || run.digits.first == 0 ? nil : .phone)
  }

  /// `1234 5678`; three groups of four or more, perhaps after a check number, are a card or an account.
  private func fours(_ run: DigitRun) -> Verdict? {
    var count = 0
    for (index, group) in run.groups.enumerated() {
      guard group.count == 4 || index == 0 && group.count == 2 else { break }
      guard index == 0 || group.separator == .blank || group.separator == .hyphen else { break }
      count += 1
    }
    if count >= 3 && run.digits.count >= 12 || count >= 4 {
      // The rest of an account number.
      if run.groups.count > count, run.groups[count].separator == .blank, run.groups[count].count <= 3 { count += 1 }
      return Verdict(groups: count, kind: .number)
    }
    guard count == 2, run.groups[0].count == 4 else { return nil }
    let years = run.groups.prefix(2).map { value(run, $0) }
    if years.allSatisfy((1900...2099).contains) { return Verdict(groups: 2, kind: nil) }
    return run.digits.first == 0 ? nil : Verdict(groups: 2, kind: .phone)
  }

  /// Any other grouping of 8 to 12 digits, unless it is a sum of money or a list of sums.
  private func grouped(_ run: DigitRun, _ bytes: Span<UInt8>) -> Int? {
    var best: Int?
    for (index, group) in run.groups.enumerated() {
      if index > 0 {
        guard group.count >= 2, group.count <= 8, group.separator != .slash else { break }
        guard group.separator != .dot || index < 3 else { break }
      }
      guard group.digits.upperBound <= 12, index < 5 else { break }
      if index > 0, group.digits.upperBound >= 8 { best = index + 1 }
    }
    guard let best else { return nil }
    let taken = run.groups.prefix(best)
    guard isOneNumber(taken), !isMoney(run, taken, bytes) else { return nil }
    let isNational = run.digits.first == 0 && taken.last.map { $0.digits.upperBound >= 9 } ?? false
    return run.digits.first != 0 || isNational ? best : nil
  }

  /// Separators of one kind, brackets aside, or no more than three groups; and a group of three digits or more.
  private func isOneNumber(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
    let separators = Set(groups.dropFirst().map(\.separator)).subtracting([.bracket])
    return (separators.count <= 1 || groups.count <= 3) && groups.contains { $0.count >= 3 }
      && !separators.contains(.dot)
  }

  /// Groups of thousands, or several sums in a row.
  private func isMoney(_ run: DigitRun, _ groups: ArraySlice<DigitRun.Group>, _ bytes: Span<UInt8>) -> Bool {
    guard let last = groups.last, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return false }
    let isRound = run.digits[last.digits].allSatisfy { $0 == 0 }
    let isMobile = groups.first?.count == 3 && (4...8).contains(run.digits.first ?? 0)
    return isRound || Currency.stands(after: last.range.upperBound, bytes)
      || (groups.first?.count == 3 && !isMobile && run.digits.first != 0)
  }

  private func value(_ run: DigitRun, _ group: DigitRun.Group) -> Int {
    run.digits[group.digits].prefix(17).reduce(0) { $0 * 10 + Int($1) }
  }

  /// A day of the years in which chats are about something.
  private func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1950...2039).contains(year) && CivilDate(year: year, month: month, day: day) != nil
  }
}
