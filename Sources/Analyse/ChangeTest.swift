import Corpus

/// Compares the recent complete weeks of one group with those before.
struct ChangeTest {
  let tally: GroupTally
  let parameters: AnalysisParameters
  /// Weeks in which a person must have been active in each of the two windows to count as one who stayed.
  ///
  /// In long windows more than one: who came a week before the cut would else stand for those who were there before.
  var leastStayerWeeks = 1

  /// The verdict of the group.
  ///
  /// Linear in the rows.
  func change() -> Change {
    let complete = tally.completeWeeks
    let need = parameters.recentWeeks + parameters.baselineWeeks
    var change = Change(outcome: .tooLittleData, level: .strict)
    guard complete.count >= need else {
      change.shortage = .completeWeeks(have: complete.count, need: need)
      return change
    }
    return between(
      baseline: Window(tally, Array(complete.suffix(need).prefix(parameters.baselineWeeks))),
      recent: Window(tally, Array(complete.suffix(parameters.recentWeeks))))
  }

  /// The verdict on two windows of complete weeks.
  func between(baseline: Window, recent: Window) -> Change {
    var change = Change(
      outcome: .tooLittleData, level: .strict, recent: recent.span, baseline: baseline.span,
      baselineWeeks: baseline.weeks.count)
    guard recent.persons.count >= parameters.k else {
      change.shortage = .recentPersons
      return change
    }
    guard baseline.persons.count >= parameters.k else {
      change.shortage = .baselinePersons
      return change
    }
    let strict = comparison(.strict, recent: recent, baseline: baseline)
    let broad = comparison(.broad, recent: recent, baseline: baseline)
    change.level = strict.outcome == .noClearChange && broad.outcome != .noClearChange ? .broad : .strict
    change.outcome = change.level == .strict ? strict.outcome : broad.outcome
    change.strict = strict
    change.broad = broad
    change.turnover = turnover(recent: recent, baseline: baseline)
    change.activity = activity(recent: recent, baseline: baseline)
    return change
  }

  /// One level.
  ///
  /// A rise needs k persons who reached the level in the recent window (a fall: in the one before), so that one or two
  /// loud persons make no verdict.
  private func comparison(_ level: Comparison.Level, recent: Window, baseline: Window) -> Comparison {
    let k = parameters.k
    let after = recent.count(level)
    let before = baseline.count(level)
    let all = NewcombeDifference(after: after.weeks, before: before.weeks, confidence: parameters.confidence)
    let stayers = stayers(recent, baseline)
    let stayersAfter = recent.count(level, among: stayers)
    let stayersBefore = baseline.count(level, among: stayers)
    let same = NewcombeDifference(
      after: stayersAfter.weeks, before: stayersBefore.weeks, confidence: parameters.confidence)

    var result = Comparison(
      level: level, outcome: .noClearChange, before: figure(before, in: baseline, level),
      after: figure(after, in: recent, level))
    if all.direction == .up, after.persons >= k {
      let alsoStayers = stayers.count >= k && same.direction == .up && stayersAfter.persons >= k
      result.outcome = alsoStayers ? .risen : .risenByTurnover
    } else if all.direction == .down, before.persons >= k {
      result.outcome = .fallen
    }
    if stayers.count >= k {
      let isBroad = max(stayersAfter.persons, stayersBefore.persons) >= k
      result.stayersDirection = isBroad ? same.direction : .unclear
    }
    guard case .percent = result.before, case .percent = result.after else { return result }
    result.difference = points(all)
    guard stayers.count >= k, min(stayersAfter.persons, stayersBefore.persons) >= k else { return result }
    result.stayersDifference = points(same)
    let split = KitagawaSplit(
      before: [stayersBefore.weeks, before.weeks.without(stayersBefore.weeks)],
      after: [stayersAfter.weeks, after.weeks.without(stayersAfter.weeks)])
    result.ratePoints = percent(split.rate)
    result.compositionPoints = percent(all.estimate) - percent(split.rate)
    return result
  }

  /// Persons active long enough in both windows.
  private func stayers(_ recent: Window, _ baseline: Window) -> Set<Int> {
    recent.persons(activeFor: leastStayerWeeks).intersection(baseline.persons(activeFor: leastStayerWeeks))
  }

  /// What may be printed of one window's share.
  private func figure(_ count: Window.Count, in window: Window, _ level: Comparison.Level) -> Comparison.Figure {
    guard count.persons >= parameters.k else { return .fewPersons }
    let row = window.weekly(level).map {
      SmallCells.cell(persons: $0.successes, amongActive: $0.trials, k: parameters.k)
    }
    guard !SmallCells.sumGivesBack(row: row, sum: count.weeks.successes, k: parameters.k) else { return .withheld }
    let interval = wilsonInterval(
      successes: count.weeks.successes, of: count.weeks.trials, confidence: parameters.confidence)
    return .percent(percent(count.weeks.share), low: percent(interval.low), high: percent(interval.high))
  }

  private func turnover(recent: Window, baseline: Window) -> Turnover {
    let k = parameters.k
    let stayers = stayers(recent, baseline).count
    let newcomers = recent.persons.subtracting(baseline.persons).count
    return Turnover(
      stayers: SmallCells.cell(persons: stayers, amongActive: stayers, k: k),
      newPercent: stayers >= k && newcomers >= k
        ? percent(Double(newcomers) / Double(recent.persons.count)) : nil)
  }

  private func activity(recent: Window, baseline: Window) -> Change.Activity {
    let ratio = recent.personsPerWeek / max(baseline.personsPerWeek, 0.001)
    if ratio < 0.7 { return .quieter }
    return ratio > 1.4 ? .busier : .similar
  }

  private func points(_ difference: NewcombeDifference) -> Comparison.Points {
    Comparison.Points(
      value: percent(difference.estimate), low: percent(difference.interval.low),
      high: percent(difference.interval.high))
  }
}

/// A share or difference in whole percent, halves away from zero.
func percent(_ share: Double) -> Int {
  Int((share * 100).rounded(.toNearestOrAwayFromZero))
}
