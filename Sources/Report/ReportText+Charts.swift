import Analyse
import Corpus

/// What charts say in words.
extension ReportText {
  /// A short name of a month, `Jan`.
  func shortMonth(_ number: Int) -> String { String(month(number).prefix(3)) }

  /// The last share of a line.
  func lastShare(_ level: Comparison.Level, _ last: (week: ISOWeek, share: Double)?) -> String {
    lastShare(name: label(level == .strict ? .strict : .broad), last)
  }

  /// The last share of a named line.
  func lastShare(name: String, _ last: (week: ISOWeek, share: Double)?) -> String {
    switch language {
    case .english:
      guard let last else { return "\(name): \(label(.nothingShown))." }
      return "\(name): \(Decimals.fixed(last.share * 100))\u{00A0}% of the persons in \(week(last.week))."
    }
  }

  /// The spread of the persons per week.
  func persons(_ shown: [Int]) -> String {
    switch language {
    case .english:
      guard let least = shown.min(), let most = shown.max() else {
        return "\(label(.persons)): \(label(.nothingShown))."
      }
      return least == most ? "\(least) persons wrote per week." : "\(least) to \(most) persons wrote per week."
    }
  }

  /// What a shade of the theme chart stands for.
  func shade(from low: Double, to high: Double?) -> String {
    switch language {
    case .english:
      high.map { "\(Decimals.fixed(low * 100))–\(Decimals.fixed($0 * 100))\u{00A0}%" }
        ?? "\(Decimals.fixed(low * 100))\u{00A0}% or more"
    }
  }
}

/// What the page says around charts and tables.
extension ReportText {
  /// The heading of a chart of `Charts.section`.
  func caption(ofChart name: String) -> String {
    switch (language, name) {
    case (.english, "shares"): "Of the persons active in a week, how many …"
    case (.english, "coverage"): "Weeks that exports cover"
    case (.english, "persons"): label(.weekly)
    case (.english, "heads"): "What persons did in a week; one person may do several"
    case (.english, "themes"): "What persons spoke of, as a share of those active"
    case (.english, _): label(.share)
    }
  }

  /// A column of the table of numbers.
  func column(_ measure: Measure, manual: CodebookManual) -> String {
    if measure == Measures.strict { return label(.strict) }
    if measure == Measures.broad { return label(.broad) }
    return name(of: measure, manual: manual)
  }

  /// Key to hollow marks.
  var partialWeek: String {
    switch language {
    case .english: "week covered in part"
    }
  }

  /// Key to grey bars.
  func hiddenWeek(k: Int) -> String {
    switch language {
    case .english: "hidden: fewer than \(k) persons"
    }
  }

  /// A fact on a card.
  var completeWeeks: String {
    switch language {
    case .english: "Full weeks"
    }
  }

  /// A fact on a card.
  var highestRung: String {
    switch language {
    case .english: "Top rung"
    }
  }

  /// How far the data go: `Data until 9 March 2024`.
  func dataUntil(_ facts: ArchiveFacts) -> String {
    switch language {
    case .english:
      facts.lastRecord.map { "Data until \(date(facts.timeZone.localTime(at: $0).date))" } ?? "No data"
    }
  }

  /// What the marks of a row of blocks mean.
  func sparklineKey(k: Int) -> String {
    switch language {
    case .english: "Blocks: share of persons calling for action; · fewer than \(k) persons; blank: not seen."
    }
  }

  /// The height of the tallest block.
  func upTo(percent: String) -> String {
    switch language {
    case .english: "(up to \(percent)\u{00A0}%)"
    }
  }

  /// Said on a card in place of a chart.
  func nothingToDraw(k: Int) -> String {
    switch language {
    case .english: "In no week did \(k) or more persons write, so there is nothing to draw."
    }
  }
}
