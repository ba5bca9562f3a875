import Corpus

/// What all dates of a file say about the order of their parts; fed line by line, judged at the end.
struct DateEvidence {
  /// One reading of the dates.
  private struct Tally {
    let order: DateOrder
    var impossible = 0
    var firstImpossibleLine: Int?
    var backwardSteps = 0
    /// Days between neighbouring distinct dates, summed without sign.
    var travelled = 0
    var first: Int?
    var last: Int?
    var previous: Int?

    mutating func add(_ date: CivilDate?, line: Int) {
      guard let date else {
        addImpossible(line)
        return
      }
      let day = date.daysSinceEpoch
      if let previous {
        travelled += abs(day - previous)
        if day < previous - 1 { backwardSteps += 1 }
      }
      previous = day
      first = min(first ?? day, day)
      last = max(last ?? day, day)
    }

    mutating func addImpossible(_ line: Int) {
      impossible += 1
      if firstImpossibleLine == nil { firstImpossibleLine = line }
    }

    var reading: DateOrderVerdict.Reading {
      DateOrderVerdict.Reading(
        order: order, impossible: impossible, backwardSteps: backwardSteps,
        first: first.map(CivilDate.init(daysSinceEpoch:)), last: last.map(CivilDate.init(daysSinceEpoch:)))
    }
  }

  private let separator: UInt8
  private var tallies: [Tally]
  private var latest: WrittenDate?
  private var changes = 0
  /// Line of the first header.
  private(set) var firstLine: Int?
  private var yearInFront = 0
  private var yearBehind = 0
  private var sameEitherWay = true
  private var allPadded = true
  private var anyUnpadded = false
  private var allLongYears = true
  private var anyLongYear = false
  private var allUpperCaseDayParts = true

  /// Number of headers seen.
  private(set) var headers = 0

  /// True when some reading has a day that WhatsApp can have seen.
  var hasPossibleDate: Bool { tallies.contains { $0.first != nil } }

  /// Starts with the orders that a dialect's row allows.
  init(dialect: WhatsAppDialect) {
    separator = dialect.dateSeparator
    tallies = dialect.orders.map { Tally(order: $0) }
  }

  /// Adds one header.
  ///
  /// Constant time; a date equal to the one before costs one comparison.
  mutating func add(_ header: WhatsAppHeader, line: Int) {
    headers += 1
    if header.dayPart == nil || !header.isDayPartUpperCase { allUpperCaseDayParts = false }
    if header.date.startsWithYear { yearInFront += 1 } else { yearBehind += 1 }
    if latest == header.date {
      for index in tallies.indices where header.date.civil(tallies[index].order) == nil {
        tallies[index].addImpossible(line)
      }
      return
    }
    let date = header.date
    latest = date
    changes += 1
    if firstLine == nil { firstLine = line }
    for index in tallies.indices { tallies[index].add(date.civil(tallies[index].order), line: line) }
    if date.startsWithYear || date.first != date.second { sameEitherWay = false }
    if date.digits.first == 1 || date.digits.second == 1 { anyUnpadded = true }
    if date.digits.first != 2 || date.digits.second != 2 { allPadded = false }
    if date.digits.third == 4 { anyLongYear = true } else { allLongYears = false }
  }

  /// The order, by the strongest evidence there is; `mediaNames` is only asked when dates alone are not enough for a
  /// strong reason.
  func verdict(
    given: DateOrder?, mediaNames: () throws(ImportError) -> MediaDateEvidence
  ) throws(ImportError) -> DateOrderVerdict {
    if yearInFront > 0, yearBehind == 0 {
      let reading = tallies.first.map { tally in
        DateOrderVerdict.Reading(
          order: .yearMonthDay, impossible: tally.impossible, backwardSteps: tally.backwardSteps,
          first: tally.reading.first, last: tally.reading.last)
      }
      return DateOrderVerdict(
        order: .yearMonthDay, reason: .impossibleOtherwise, line: firstLine, readings: reading.map { [$0] } ?? [])
    }
    if let given { return decided(given, .given, line: nil) }
    if let strong = impossibleOtherwise ?? separatorDecides { return strong }
    if let media = try mediaNames().order { return decided(media.order, .mediaNames, line: media.line) }
    return chronology ?? gaps ?? layout ?? decided(nil, nil, line: nil)
  }

  private func decided(_ order: DateOrder?, _ reason: DateOrderVerdict.Reason?, line: Int?) -> DateOrderVerdict {
    DateOrderVerdict(order: order, reason: reason, line: line, readings: tallies.map { $0.reading })
  }

  /// One reading has dates that no calendar has, and the other has none or hardly any: a stray line or two, or a
  /// twentieth.
  ///
  /// A file with more holds two orders, and many of its dates would be wrong under either.
  private var impossibleOtherwise: DateOrderVerdict? {
    guard tallies.count == 2 else { return nil }
    for (one, other) in [(tallies[0], tallies[1]), (tallies[1], tallies[0])]
    where other.impossible > 0 && one.impossible * (one.impossible <= 2 ? 5 : 20) <= other.impossible {
      return decided(one.order, .impossibleOtherwise, line: other.firstImpossibleLine)
    }
    return nil
  }

  private var separatorDecides: DateOrderVerdict? {
    guard tallies.count == 1 else { return nil }
    return decided(tallies[0].order, .separator, line: firstLine)
  }

  private var chronology: DateOrderVerdict? {
    guard isUndamaged else { return nil }
    for (one, other) in [(tallies[0], tallies[1]), (tallies[1], tallies[0])]
    where other.backwardSteps >= 2 * one.backwardSteps + 2 {
      return decided(one.order, .chronology, line: nil)
    }
    return nil
  }

  /// At least three changes of date, and a quarter of the distance: neighbouring messages lie days apart, not months.
  private var gaps: DateOrderVerdict? {
    guard isUndamaged, changes > 3 else { return nil }
    for (one, other) in [(tallies[0], tallies[1]), (tallies[1], tallies[0])]
    where one.travelled * 4 <= other.travelled {
      return decided(one.order, .gaps, line: nil)
    }
    return nil
  }

  /// CLDR 48: with slashes, only day-first regions pad both parts and write the year in full; only the United States
  /// and their followers write `3/9/24` with `AM`/`PM` in capitals (Australia and India write them small).
  private var layout: DateOrderVerdict? {
    if headers > 0, sameEitherWay, isUndamaged { return decided(.dayMonthYear, .sameEitherWay, line: nil) }
    guard separator == UInt8(ascii: "/"), isUndamaged else { return nil }
    if allPadded, allLongYears { return decided(.dayMonthYear, .layout, line: firstLine) }
    if anyUnpadded, !anyLongYear, allUpperCaseDayParts { return decided(.monthDayYear, .layout, line: firstLine) }
    return nil
  }

  /// Both readings are possible for every line; a file in which neither is holds two orders at once.
  private var isUndamaged: Bool {
    headers > 0 && tallies.count == 2 && tallies.allSatisfy { $0.impossible == 0 }
  }
}
