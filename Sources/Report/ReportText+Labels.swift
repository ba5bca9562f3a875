import Analyse
import Corpus

/// The fixed words of a report: titles of parts, names of columns, states and charts.
extension ReportText {
  /// A fixed word or short phrase.
  enum Label: String, CaseIterable {
    case report, groups, atAGlance, persons, messages, week, weekly, coverage, themes, theme, recentPersons
    case direction, share, strict, broad, method, legend, limits, rungs, codes, definition, rung, name, use, head
    case howToRead, numbers, themeNumbers, hidden, top, skip, heads, nothingShown, none
    case window, windowBefore, source
  }

  /// The words of a label.
  func label(_ label: Label) -> String {
    switch language {
    case .english: ReportText.english[label] ?? label.rawValue
    }
  }

  private static let english: [Label: String] = [
    .report: "Groundswell report", .groups: "Groups", .atAGlance: "The groups at a glance",
    .persons: "Persons", .messages: "Messages", .week: "Week", .weekly: "Persons and messages per week",
    .coverage: "Coverage", .themes: "Themes", .theme: "Theme", .recentPersons: "Persons, recent weeks",
    .direction: "Against the weeks before", .share: "Shares of active persons", .strict: "Call to action or more",
    .broad: "Shared grievance or more", .method: "Method", .legend: "Codebook", .limits: "What this cannot tell",
    .rungs: "The ladder", .codes: "Codes", .definition: "Definition", .rung: "Rung", .name: "Name",
    .use: "When, and when not", .head: "Head", .howToRead: "How to read the charts", .numbers: "Numbers per week",
    .themeNumbers: "Themes in numbers", .hidden: "hidden", .top: "Back to the top", .skip: "Skip to the groups",
    .heads: "What persons did in a week", .nothingShown: "no week with enough persons",
    .none: "none", .window: "recent", .windowBefore: "before", .source: "Source",
  ]

  /// A column's or legend's name for a measure.
  func name(of measure: Measure, manual: CodebookManual) -> String {
    switch (language, measure.test) {
    case (.english, .reached(let rung)): "Rung \(rung.value) or higher"
    case (_, .head(let head, _)): name(of: head)
    case (_, .theme(let theme, _)): manual.name(of: theme)
    }
  }

  /// The name of a head.
  func name(of head: Head) -> String {
    switch (language, head) {
    case (.english, .coping): "Coping"
    case (.english, .resistance): "Resistance"
    case (.english, .demobilising): "Demobilising"
    case (.english, .neither): "Neither"
    }
  }

  /// The name of a coverage state.
  func name(of coverage: WeekCoverage) -> String {
    switch (language, coverage) {
    case (.english, .complete): "complete"
    case (.english, .partial): "partial"
    case (.english, .none): "not seen"
    }
  }

  /// Where a theme goes.
  func name(of direction: Direction) -> String {
    switch (language, direction) {
    case (.english, .up): "more"
    case (.english, .down): "less"
    case (.english, .unclear): "no clear change"
    }
  }

  /// Short names at the ends of the two lines.
  func short(_ level: Comparison.Level) -> String {
    switch (language, level) {
    case (.english, .strict): "call"
    case (.english, .broad): "grievance"
    }
  }

  /// What marks mean, one sentence each.
  func howToRead(k: Int, confidence: String) -> [String] {
    switch language {
    case .english:
      [
        "A share is a share of the persons who wrote in that week, not of messages: a few loud persons do not move it.",
        "The band around a line is its \(confidence)\u{00A0}% interval. Hollow marks are weeks that exports cover only in part.",
        "A grey bar marks a hidden week: fewer than \(k) persons, so the true value lies somewhere on the bar.",
        "A gap is a week that no export covers. It is missing, not zero.",
        "Charts of the same kind share one time axis and one scale of shares, so that groups can be compared by eye. "
          + "They go back \(ReportDocument.mostChartWeeks) weeks at most; the files beside this page hold all weeks.",
      ]
    }
  }

  /// What the tool cannot tell and must not be used for.
  func limits(k: Int, isValidated: Bool, unreviewed: [String]) -> [String] {
    switch language {
    case .english:
      (unreviewed.isEmpty
        ? [] : ["No native speaker has reviewed the words of \(unreviewed.joined(separator: ", ")) yet."])
        + [
          isValidated
            ? "The rules were compared with human coders; see the validation beside this report."
            : "The rules have not been validated against human coders on this material. Read every share as a hint.",
          "Chats show what people write where others can read it. Fear, other chats and spoken words leave no trace here.",
          "A person is a pseudonym; somebody who changes the number counts twice.",
          "Numbers of fewer than \(k) persons, zero included, are not printed, and neither are sums that would give them away.",
          "An employer must not use this. Directive (EU) 2024/2831 on platform work, Article 7, forbids digital labour "
            + "platforms to process private conversations of workers, or data to predict the exercise of fundamental rights "
            + "such as association and collective bargaining.",
        ]
    }
  }

  /// Names of the method box's rows, in its order.
  enum MethodRow: CaseIterable {
    case tool, codebook, codebookHash, key, manifest, project, timeZone, threshold, windows, interval, unit, verdict
    case rows, purpose, lawfulBasis, purgeAfter, dataUntil
  }

  /// The name of a method row.
  func name(of row: MethodRow) -> String {
    switch (language, row) {
    case (.english, .tool): "Tool version"
    case (.english, .codebook): "Codebook version"
    case (.english, .codebookHash): "Codebook hash"
    case (.english, .key): "Key"
    case (.english, .manifest): "Hash of all sources"
    case (.english, .project): "Project"
    case (.english, .timeZone): "Time zone"
    case (.english, .threshold): "Smallest number printed"
    case (.english, .windows): "Periods compared"
    case (.english, .interval): "Intervals"
    case (.english, .unit): "Unit"
    case (.english, .verdict): "Verdict"
    case (.english, .rows): "Rows"
    case (.english, .purpose): "Purpose"
    case (.english, .lawfulBasis): "Lawful basis"
    case (.english, .purgeAfter): "Data are purged after"
    case (.english, .dataUntil): "Data until"
    }
  }

  /// The value of a method row that is a sentence.
  func method(_ row: MethodRow, _ parameters: AnalysisParameters) -> String {
    switch (language, row) {
    case (.english, .threshold): "\(parameters.k) persons"
    case (.english, .windows):
      "the last \(parameters.recentWeeks) complete weeks against the \(parameters.baselineWeeks) complete weeks before"
    case (.english, .interval):
      "\(confidence(parameters))\u{00A0}%: Wilson 1927 for shares, Newcombe 1998 (method 10) for differences; "
        + "split of a difference after Kitagawa 1955"
    case (.english, .unit): "persons per group and ISO week (Monday to Sunday)"
    case (.english, .verdict):
      "risen: the interval of the difference lies above zero, with at least \(parameters.k) persons, and the same holds "
        + "among persons active in both periods; with turnover: it does not hold among them; fallen: it lies below zero"
    default: ""
    }
  }

  /// `95`, or `97.5`.
  func confidence(_ parameters: AnalysisParameters) -> String {
    let percent = parameters.confidence * 100
    return Decimals.fixed(percent, places: percent == percent.rounded() ? 0 : 1)
  }

  /// Rows read, in words.
  func rows(messages: String, groups: Int, sources: Int, issues: Int) -> String {
    switch language {
    case .english:
      "\(messages) messages in \(groups) groups from \(sources) sources; \(issues) places could not be read"
    }
  }
}

extension CodebookManual {
  /// A theme's name, or its id where the manual does not know it.
  func name(of theme: ThemeID) -> String { themes.first { $0.id == theme }?.name ?? theme.description }

  /// A rung's name, or its number where the manual does not know it.
  func name(of rung: Rung) -> String { rungs.first { $0.rung == rung }?.name ?? String(rung.value) }
}
