import Corpus

/// What all dates of a file say about the order of their parts; fed line by line, judged at the end.
struct DateEvidence {
  private let separator: UInt8
  private let hasBlanksInDate: Bool
  /// The orders that the row's regions write.
  private var tallies: [DateTally]
  private var rare: DateTally?
  private var runs: DateOrderRuns?
  private var layout = DateLayout()
  private var latest: WrittenDate?
  private var changes = 0
  /// Line of the first header.
  private(set) var firstLine: Int?
  private var yearInFront = 0
  private var yearBehind = 0
  private var isSameEitherWay = true

  /// Number of headers seen.
  private(set) var headers = 0

  /// True when some reading has a day that WhatsApp can have seen.
  var hasPossibleDate: Bool { tallies.contains { $0.first != nil } || rare?.first != nil }

  /// Starts with the orders that a dialect's row allows.
  init(dialect: WhatsAppDialect) {
    separator = dialect.dateSeparator
    hasBlanksInDate = dialect.hasBlanksInDate
    tallies = dialect.orders.map { DateTally(order: $0) }
    rare = dialect.rareOrder.map { DateTally(order: $0) }
    runs = tallies.count == 2 ? DateOrderRuns(tallies[0].order, tallies[1].order) : nil
  }

  /// Adds one header.
  ///
  /// Constant time; a date equal to the one before costs one comparison.
  mutating func add(_ header: WhatsAppHeader, line: Int) {
    headers += 1
    layout.add(header)
    let date = header.date
    if date.startsWithYear { yearInFront += 1 } else { yearBehind += 1 }
    if latest == date {
      for index in tallies.indices { tallies[index].repeatLatest(line: line) }
      rare?.repeatLatest(line: line)
      return
    }
    latest = date
    changes += 1
    if firstLine == nil { firstLine = line }
    let first = tallies.first.flatMap { date.civil($0.order) }
    if date.startsWithYear { isSameEitherWay = false }
    for index in tallies.indices {
      let day = date.civil(tallies[index].order)
      if day != first { isSameEitherWay = false }
      tallies[index].add(day, line: line)
    }
    if let order = rare?.order { rare?.add(date.civil(order), line: line) }
    runs?.add(date, line: line)
    layout.add(date)
  }

  /// The order, by the strongest evidence there is; `mediaNames` is only asked when dates alone are not enough for a
  /// strong reason.
  ///
  /// A file that holds two orders in proven runs has no order of its own: see `DateOrderVerdict.runs`.
  func verdict(
    given: DateOrder?, mediaNames: () throws(ImportError) -> MediaDateEvidence
  ) throws(ImportError) -> DateOrderVerdict {
    if yearInFront > 0, yearBehind == 0 { return yearFirst }
    if let given { return decided(given, .given, line: nil) }
    if let strong = impossibleOtherwise ?? separatorDecides ?? proven { return strong }
    if let media = try mediaNames().order { return decided(media.order, .mediaNames, line: media.line) }
    return chronology ?? gaps ?? regions ?? decided(nil, nil, line: nil)
  }

  private var yearFirst: DateOrderVerdict {
    let readings = tallies.prefix(1).map { tally in
      var reading = tally.reading
      reading.order = .yearMonthDay
      return reading
    }
    return DateOrderVerdict(order: .yearMonthDay, reason: .impossibleOtherwise, line: firstLine, readings: readings)
  }

  private func decided(
    _ order: DateOrder?, _ reason: DateOrderVerdict.Reason?, line: Int?, withRare: Bool = false
  ) -> DateOrderVerdict {
    let shown = withRare ? tallies + [rare].compactMap { $0 } : tallies
    return DateOrderVerdict(order: order, reason: reason, line: line, readings: shown.map(\.reading))
  }
}

extension DateEvidence {
  /// One reading has dates that no calendar has, and the other has none or hardly any.
  private var impossibleOtherwise: DateOrderVerdict? {
    guard tallies.count == 2 else { return nil }
    for (one, other) in pairs where one.disproves(other) {
      return rareInstead(of: one) ?? decided(one.order, .impossibleOtherwise, line: other.firstImpossibleLine)
    }
    guard let rare, tallies.allSatisfy(rare.disproves) else { return nil }
    return decided(
      rare.order, .impossibleOtherwise, line: tallies.compactMap(\.firstImpossibleLine).max(), withRare: true)
  }

  /// `24/03/13`, `24/03/14` … is the thirteenth and fourteenth of a month rather than the same day of two years; with
  /// few dates it is a riddle.
  private func rareInstead(of order: DateTally) -> DateOrderVerdict? {
    guard let rare, rare.impossible == 0, changes > 1, rare.travelled * 4 <= order.travelled else { return nil }
    return changes > 3
      ? decided(rare.order, .gaps, line: nil, withRare: true) : decided(nil, nil, line: nil, withRare: true)
  }

  private var separatorDecides: DateOrderVerdict? {
    guard tallies.count == 1 else { return nil }
    return decided(tallies[0].order, .separator, line: firstLine)
  }

  /// Two orders in one file, each proven where it stands.
  private var proven: DateOrderVerdict? {
    guard let runs = runs?.found else { return nil }
    var verdict = decided(nil, .impossibleOtherwise, line: runs[1].firstLine)
    verdict.runs = runs
    return verdict
  }

  private var chronology: DateOrderVerdict? {
    guard isUndamaged else { return nil }
    for (one, other) in pairs where other.backwardSteps >= 2 * one.backwardSteps + 2 {
      return decided(one.order, .chronology, line: nil)
    }
    return nil
  }

  /// At least three changes of date, and a quarter of the distance: neighbouring messages lie days apart, not months.
  private var gaps: DateOrderVerdict? {
    guard isUndamaged, changes > 3 else { return nil }
    for (one, other) in pairs where one.travelled * 4 <= other.travelled {
      return decided(one.order, .gaps, line: nil)
    }
    return nil
  }

  /// What only some regions write.
  private var regions: DateOrderVerdict? {
    guard isUndamaged else { return nil }
    if isSameEitherWay { return decided(tallies[0].order, .sameEitherWay, line: nil) }
    // Of the regions with dots and blanks only Korea and Hungary write the part of the day first.
    if hasBlanksInDate, layout.allDayPartsInFront { return decided(.yearMonthDay, .layout, line: firstLine) }
    guard separator == UInt8(ascii: "/"), tallies[1].order == .monthDayYear else { return nil }
    if layout.isDayFirstOnly { return decided(.dayMonthYear, .layout, line: firstLine) }
    if layout.isMonthFirstOnly { return decided(.monthDayYear, .layout, line: firstLine) }
    return nil
  }

  /// Both readings are possible for every line; a file in which neither is holds two orders at once.
  private var isUndamaged: Bool {
    headers > 0 && tallies.count == 2 && tallies.allSatisfy { $0.impossible == 0 }
  }

  private var pairs: [(DateTally, DateTally)] { [(tallies[0], tallies[1]), (tallies[1], tallies[0])] }
}
