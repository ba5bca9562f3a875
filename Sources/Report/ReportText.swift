import Analyse
import Corpus

/// A language that reports are written in.
///
/// A new case makes the compiler point at every sentence that lacks it.
package enum ReportLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
}

/// Every sentence about findings, all languages side by side; names of columns, charts and parts are in
/// `ReportText+Labels.swift`.
package struct ReportText: Hashable, Sendable {
  /// The language of all sentences.
  package let language: ReportLanguage

  /// The sentences of a language.
  package init(_ language: ReportLanguage) { self.language = language }
}

// MARK: The whole project

extension ReportText {
  /// The report's title: one sentence that a person remembers.
  func headline(_ findings: Findings) -> String {
    let groups = findings.groups.count
    let risen = findings.count(.risen)
    let turnover = findings.count(.risenByTurnover)
    let fallen = findings.count(.fallen)
    switch language {
    case .english:
      guard groups > 0 else { return "Nothing has been imported yet." }
      let judged = groups - findings.count(.tooLittleData)
      guard judged > 0 else {
        return groups == 1
          ? "There is too little data for a verdict on the group."
          : "There is too little data for a verdict on any of \(groups) groups."
      }
      guard risen + turnover + fallen > 0 else {
        return "No clear change in the last weeks in \(of(judged, groups))."
      }
      var parts: [String] = []
      if risen > 0 { parts.append("In \(of(risen, groups)) more persons turn toward organised action") }
      if turnover > 0 {
        parts.append(
          risen > 0
            ? "in \(turnover) more the rise may come from other people"
            : "In \(of(turnover, groups)) talk of action rises, but this may come from other people")
      }
      if fallen > 0 {
        parts.append(parts.isEmpty ? "Talk of action falls in \(of(fallen, groups))" : "in \(fallen) it falls")
      }
      return parts.joined(separator: "; ") + "."
    }
  }

  /// What happened over the whole period in groups whose last weeks do not show it; nothing when nothing did.
  func periodHeadline(_ findings: Findings) -> String? {
    let hidden = findings.groups.filter { $0.change.outcome != .risen && $0.change.outcome != .risenByTurnover }
    let risen = hidden.compactMap(\.largestStep).filter { $0.change.outcome == .risen }
    let turnover = hidden.compactMap(\.largestStep).filter { $0.change.outcome == .risenByTurnover }
    switch language {
    case .english:
      var parts: [String] = []
      if !risen.isEmpty {
        let since = risen.map { week($0.week) }.sorted().joined(separator: ", ")
        let level = risen.contains { $0.change.level == .strict } ? "organised action" : "shared grievance"
        parts.append(
          "in \(of(risen.count, findings.groups.count)) more persons have turned toward \(level), since \(since)")
      }
      if !turnover.isEmpty {
        parts.append(
          (parts.isEmpty ? "in \(of(turnover.count, findings.groups.count))" : "in \(turnover.count) more")
            + " there was a rise that may come from other people")
      }
      return parts.isEmpty ? nil : "Over the whole period, \(parts.joined(separator: "; "))."
    }
  }

  private func of(_ count: Int, _ all: Int) -> String {
    all == 1 ? "the one group" : count == all ? "all \(all) groups" : "\(count) of \(all) groups"
  }

  /// What the report rests on, under the title.
  func scope(weeks: ClosedRange<ISOWeek>?, lastDay: CivilDate?) -> String {
    switch language {
    case .english:
      guard let weeks, let lastDay else { return "No records." }
      return "Data of \(span(weeks)), up to \(date(lastDay)). Whole groups only: no person can be looked up here."
    }
  }

  /// Said on every page when k is below the default.
  func lowThreshold(k: Int) -> String {
    switch language {
    case .english:
      "Unsafe setting: numbers of \(k) persons are shown (the default hides fewer than \(AnalysisParameters.defaultK))."
    }
  }
}

// MARK: One group

extension ReportText {
  /// The verdict in one or two words.
  func badge(_ outcome: Change.Outcome) -> String {
    switch (language, outcome) {
    case (.english, .risen): "Risen"
    case (.english, .risenByTurnover): "Risen with turnover"
    case (.english, .noClearChange): "No clear change"
    case (.english, .fallen): "Fallen"
    case (.english, .tooLittleData): "Too little data"
    }
  }

  /// The verdict as a sentence.
  func verdict(_ change: Change) -> String {
    switch (language, change.outcome, change.level) {
    case (.english, .risen, .strict): "More persons call for joint action, also among those who were there before."
    case (.english, .risen, .broad): "More persons voice a shared grievance, also among those who were there before."
    case (.english, .risenByTurnover, .strict):
      "More persons call for joint action, but not clearly those who were there before."
    case (.english, .risenByTurnover, .broad):
      "More persons voice a shared grievance, but not clearly those who were there before."
    case (.english, .noClearChange, _): "No clear change against the weeks before."
    case (.english, .fallen, .strict): "Fewer persons call for joint action than before."
    case (.english, .fallen, .broad): "Fewer persons voice a shared grievance than before."
    case (.english, .tooLittleData, _): "Too little data for a verdict."
    }
  }

  /// What is missing for a verdict.
  func shortage(_ shortage: Change.Shortage, k: Int) -> String {
    switch (language, shortage) {
    case (.english, .completeWeeks(let have, let need)):
      "A verdict needs \(need) weeks that exports cover completely; there \(have == 1 ? "is" : "are") \(have)."
    case (.english, .recentPersons): "Fewer than \(k) persons wrote in the recent weeks."
    case (.english, .baselinePersons): "Fewer than \(k) persons wrote in the weeks before."
    }
  }

  /// What a person did to count at a level, after "of the persons active in a week, 24 % …".
  func did(_ level: Comparison.Level) -> String {
    switch (language, level) {
    case (.english, .strict): "called for joint action or went further"
    case (.english, .broad): "voiced a shared grievance or went further"
    }
  }

  /// Both windows of one level with the difference.
  func comparison(_ comparison: Comparison, change: Change, parameters: AnalysisParameters) -> String {
    switch language {
    case .english:
      guard let recent = change.recent else { return "" }
      let complete = "in the \(change.baselineWeeks) complete weeks before"
      let deed = did(comparison.level)
      switch (comparison.after, comparison.before) {
      case (.percent(let after, let low, let high), .percent(let before, let lowBefore, let highBefore)):
        let difference = comparison.difference.map {
          ", a difference of \(points($0.value)) (\(Decimals.signed($0.low)) to \(Decimals.signed($0.high)))"
        }
        return
          "In \(span(recent)), \(after)\u{00A0}% of the persons active in a week \(deed) (interval \(low)–\(high)\u{00A0}%); "
          + "\(complete) it was \(before)\u{00A0}% (\(lowBefore)–\(highBefore)\u{00A0}%)\(difference ?? "")."
      case (.percent(let after, let low, let high), let before):
        return
          "In \(span(recent)), \(after)\u{00A0}% of the persons active in a week \(deed) (interval \(low)–\(high)\u{00A0}%); "
          + "\(complete) \(unprinted(before, k: parameters.k))."
      case (let after, .percent(let before, let low, let high)):
        return "In \(span(recent)), \(unprinted(after, k: parameters.k)) who \(deed); "
          + "\(complete) it was \(before)\u{00A0}% of the persons active in a week (\(low)–\(high)\u{00A0}%)."
      case (.fewPersons, .fewPersons):
        return "In both periods fewer than \(parameters.k) persons \(deed)."
      default:
        return "How many persons \(deed) is not printed: a hidden week could be worked out from it."
      }
    }
  }

  private func unprinted(_ figure: Comparison.Figure, k: Int) -> String {
    switch (language, figure) {
    case (.english, .fewPersons): "it was fewer than \(k) persons"
    case (.english, _): "the share is withheld, because a hidden week could be worked out from it"
    }
  }

  /// One sentence about turnover, where it matters to the verdict.
  func turnover(_ change: Change, k: Int) -> String? {
    guard let turnover = change.turnover, let comparison = change.decisive else { return nil }
    switch language {
    case .english:
      guard let stayers = turnover.stayers.value else {
        return "Fewer than \(k) persons were active in both periods, so people cannot be told apart from turnover."
      }
      let new =
        turnover.newPercent.map { " \($0)\u{00A0}% of the persons of the recent weeks were not active before." } ?? ""
      var sentence = "\(stayers) persons were active in both periods."
      if let difference = comparison.stayersDifference {
        sentence +=
          " Among them the difference is \(points(difference.value))"
          + " (\(Decimals.signed(difference.low)) to \(Decimals.signed(difference.high)))."
      } else {
        switch comparison.stayersDirection {
        case .up: sentence += " Among them the share rose."
        case .down: sentence += " Among them the share fell."
        case .unclear, nil: sentence += " Among them there is no clear change."
        }
      }
      if change.outcome == .risenByTurnover {
        sentence += " The rise may therefore come from other people rather than from a change of mind."
      } else if let rate = comparison.ratePoints, let mix = comparison.compositionPoints, mix != 0 {
        sentence +=
          " Of the whole difference, \(points(rate)) come from other behaviour"
          + " and \(points(mix)) from another mix of people."
      }
      return sentence + new
    }
  }

  /// Said when clearly fewer or more persons write; fewer may mean fear.
  func activity(_ activity: Change.Activity) -> String? {
    switch (language, activity) {
    case (.english, .quieter):
      "Clearly fewer persons write than before. Silence can mean calm, fear, or another chat: shares alone mislead here."
    case (.english, .busier): "Clearly more persons write than before."
    case (.english, .similar): nil
    }
  }

  /// The weeks with most persons at rung 4 or above.
  func peak(_ peak: Peak) -> String {
    switch language {
    case .english:
      let weeks = peak.weeks.prefix(3).map(week).joined(separator: ", ")
      let more = peak.weeks.count > 3 ? " and \(peak.weeks.count - 3) more" : ""
      return "Most persons who called for action or went further in one week: \(peak.persons) (\(weeks)\(more))."
    }
  }

  /// The highest rung of k persons.
  func highestRung(_ highest: HighestRung, name: String, k: Int) -> String {
    switch language {
    case .english:
      "Highest rung reached by at least \(k) persons in one week: \(highest.rung.value) "
        + "(\(name)), last in \(week(highest.lastWeek))."
    }
  }

  /// The largest step of the whole series, as a verdict.
  func largestStep(_ step: LargestStep) -> String {
    switch (language, step.change.outcome, step.change.level) {
    case (.english, .risen, .strict):
      "Over the whole period: since \(week(step.week)) more persons call for joint action, also among those who were there before."
    case (.english, .risen, .broad):
      "Over the whole period: since \(week(step.week)) more persons voice a shared grievance, also among those who were "
        + "there before."
    case (.english, .risenByTurnover, .strict):
      "Over the whole period: since \(week(step.week)) more persons call for joint action, but not clearly those who were there before."
    case (.english, .risenByTurnover, .broad):
      "Over the whole period: since \(week(step.week)) more persons voice a shared grievance, but not clearly those who were "
        + "there before."
    case (.english, .fallen, .strict):
      "Over the whole period: since \(week(step.week)) fewer persons call for joint action."
    case (.english, .fallen, .broad):
      "Over the whole period: since \(week(step.week)) fewer persons voice a shared grievance."
    case (.english, .noClearChange, _), (.english, .tooLittleData, _):
      "Over the whole period the largest step \(step.direction == .up ? "up" : "down") lies before \(week(step.week)), but is not "
        + "clear."
    }
  }

  /// Why the step's intervals are wider than those of the recent weeks.
  func stepCaution(_ step: LargestStep) -> String {
    switch language {
    case .english:
      "This week was chosen out of \(step.weeks) because the difference is largest there; the intervals are widened for that."
    }
  }

  /// What is not in the tables because it is too old.
  func omitted(weeks: Int) -> String {
    switch language {
    case .english: "\(weeks) weeks older than \(Coverage.mostWeeks) weeks are left out."
    }
  }

  /// How much the exports of a group have seen.
  func coverage(_ group: GroupFindings) -> String {
    let missing = group.count(.none)
    switch language {
    case .english:
      let parts = [
        plural(group.count(.complete), "complete week", "complete weeks"),
        plural(group.count(.partial), "partial week", "partial weeks"),
      ]
      let gap = missing == 0 ? "no week is missing" : plural(missing, "week is missing", "weeks are missing")
      return "Exports cover " + parts.joined(separator: " and ") + "; " + gap + "."
    }
  }

  /// The most present themes as one sentence, or nothing when there are none.
  func themes(_ themes: [ThemeFinding], name: (ThemeID) -> String) -> String? {
    guard !themes.isEmpty else { return nil }
    switch language {
    case .english:
      let list = themes.prefix(3).map { "\(name($0.theme)) (\(range($0.persons)) persons)" }
      return "Most spoken of in the recent weeks: " + list.joined(separator: ", ") + "."
    }
  }
}

// MARK: Words for numbers and weeks

extension ReportText {
  private func plural(_ count: Int, _ one: String, _ many: String) -> String {
    "\(Decimals.grouped(count)) \(count == 1 ? one : many)"
  }

  private func points(_ value: Int) -> String {
    switch language {
    case .english: "\(Decimals.signed(value)) \(value.magnitude == 1 ? "point" : "points")"
    }
  }

  /// A range of persons: `10–19`.
  func range(_ range: PersonRange) -> String { "\(range.low)–\(range.high)" }

  /// A week: `week 20 of 2024`.
  func week(_ week: ISOWeek) -> String {
    switch language {
    case .english: "week \(week.number) of \(week.year)"
    }
  }

  /// A run of weeks: `weeks 20–23 of 2024`.
  func span(_ weeks: ClosedRange<ISOWeek>) -> String {
    let (first, last) = (weeks.lowerBound, weeks.upperBound)
    switch language {
    case .english:
      guard first != last else { return week(first) }
      guard first.year == last.year else { return "\(week(first)) to \(week(last))" }
      return "weeks \(first.number)–\(last.number) of \(first.year)"
    }
  }

  /// A day: `9 March 2024`.
  func date(_ date: CivilDate) -> String {
    switch language {
    case .english: "\(date.day) \(month(date.month)) \(date.year)"
    }
  }

  /// The name of a month, 1 … 12.
  func month(_ number: Int) -> String {
    switch language {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ][min(max(0, number - 1), 11)]
    }
  }
}
