import Analyse
import Corpus
import Pipeline
import Report

// One language's scores, confusions, themes and codes.
extension ValidationText {
  /// The blocks of one language, or of all together.
  static func sections(
    _ title: String, _ comparison: AgreementComparison, _ validation: Validation, isDetailed: Bool
  ) -> [[String]] {
    var blocks = [[title.uppercased()] + scores(comparison) + shares(comparison.rules.tally)]
    blocks.append(TextTable.beside(heads(comparison.rules.tally.heads), rungs(comparison.rules.tally.rungs)))
    blocks.append(
      categories("theme", validation.themes.map(\.description), comparison.rules.themes, comparison.baseline?.themes))
    if isDetailed {
      blocks.append(
        categories("code", validation.codes.map(\.description), comparison.rules.codes, comparison.baseline?.codes))
    }
    return blocks
  }

  /// What a score is called.
  private static func name(of score: AgreementScore) -> String {
    switch score {
    case .strictPrecision: "rung ≥ 4 precision"
    case .strictRecall: "rung ≥ 4 recall"
    case .strictF1: "rung ≥ 4 F1"
    case .broadPrecision: "rung ≥ 2 precision"
    case .broadRecall: "rung ≥ 2 recall"
    case .broadF1: "rung ≥ 2 F1"
    case .headMacroF1: "head macro F1"
    case .headAccuracy: "head accuracy"
    case .headAlpha: "head α, nominal"
    case .rungKappa: "rung κ, quadratic"
    case .rungAlpha: "rung α, ordinal"
    case .themeF1: "themes micro F1"
    case .codeF1: "codes micro F1"
    }
  }

  private static func scores(_ comparison: AgreementComparison) -> [String] {
    var table = TextTable()
    if comparison.baseline != nil { table.add(["", "rules", "baseline", "difference"]) }
    for score in AgreementScore.allCases {
      var cells = [name(of: score), text(comparison.rules[score])]
      if let baseline = comparison.baseline {
        cells.append(text(baseline[score]))
        cells.append(comparison.differences[score].map { text($0, isSigned: true) } ?? "")
      } else if [.headAlpha, .rungAlpha].contains(score) {
        cells.append(comparison.rules[score].value.map(verdict) ?? "")
      }
      table.add(cells)
    }
    return table.lines(indentation: 2)
  }

  /// What Krippendorff's convention makes of an alpha.
  private static func verdict(_ alpha: Double) -> String {
    if alpha >= KrippendorffAlpha.firm { return "firm" }
    return alpha >= KrippendorffAlpha.tentative ? "tentative" : "too low"
  }

  private static func shares(_ tally: CodingTally) -> [String] {
    let number = InspectionText.grouped
    func line(_ name: String, _ share: Proportion, _ what: String) -> String? {
      share.trials == 0
        ? nil : "  \(name) \(decimal(share.share)): \(number(share.successes)) of \(number(share.trials)) \(what)"
    }
    let alarms = tally.falseAlarms
    let highest = wilsonInterval(successes: alarms.successes, of: alarms.trials, confidence: 0.95).high
    return [
      line("modality right", tally.modality, "messages where both have the main code"),
      line("form right", tally.form, "of them where either names a form"),
      alarms.trials == 0
        ? nil
        : "  false alarms \(perTenThousand(alarms)) in 10,000: \(number(alarms.successes)) of \(number(alarms.trials)) "
          + "neutral messages (at most \(decimal(highest * 10_000, places: 0)))",
    ].compactMap(\.self)
  }

  private static func heads(_ matrix: ConfusionMatrix) -> [String] {
    var table = TextTable()
    let names = Head.allCases.map(\.rawValue)
    table.add(["  gold ↓ given →"] + names.map { String($0.prefix(3)) } + ["precision", "recall", "F1"])
    for (row, name) in names.enumerated() {
      let found = matrix.detection(of: row)
      table.add(
        ["  " + name] + names.indices.map { "\(matrix[row, $0])" }
          + [decimal(found.precision), decimal(found.recall), decimal(found.f1)])
    }
    return table.lines()
  }

  private static func rungs(_ matrix: ConfusionMatrix) -> [String] {
    var table = TextTable()
    table.add(["gold ↓ given →"] + (0..<matrix.size).map { "\($0)" })
    for row in 0..<matrix.size {
      table.add(["rung \(row)"] + (0..<matrix.size).map { matrix[row, $0] == 0 ? "·" : "\(matrix[row, $0])" })
    }
    return table.lines()
  }

  /// The categories that occur, the most frequent first.
  private static func categories(
    _ title: String, _ names: [String], _ found: [Agreement.Category], _ baseline: [Agreement.Category]?
  ) -> [String] {
    let number = InspectionText.grouped
    var table = TextTable()
    let titles = ["  " + title, "gold", "given", "precision", "recall", "F1"]
    table.add(titles + (baseline == nil ? [] : ["baseline F1"]))
    let occurring = found.indices.filter { found[$0].counts != DetectionCounts() }
      .sorted { (found[$1].counts.support, $0) < (found[$0].counts.support, $1) }
    for index in occurring {
      let category = found[index]
      let counts = category.counts
      table.add(
        ["  " + names[index], number(counts.support), number(counts.hits + counts.falseAlarms)]
          + [category.precision, category.recall, category.f1].map { text($0) }
          + (baseline.map { [text($0[index].f1)] } ?? []))
    }
    return occurring.isEmpty ? [] : table.lines()
  }

  /// A number with its interval: `0.85 [0.80, 0.90]`.
  static func text(_ estimate: Agreement.Estimate, isSigned: Bool = false) -> String {
    guard estimate.value != nil, let interval = estimate.interval else {
      return decimal(estimate.value, isSigned: isSigned)
    }
    let ends = [interval.low, interval.high].map { decimal($0, isSigned: isSigned) }
    return "\(decimal(estimate.value, isSigned: isSigned)) [\(ends.joined(separator: ", "))]"
  }

  /// A number with two decimals, or a dash where it is unknown.
  static func decimal(_ value: Double?, places: Int = 2, isSigned: Bool = false) -> String {
    guard let value else { return "–" }
    let text = Decimals.fixed(value, places: places)
    return isSigned && !text.hasPrefix("-") ? "+" + text : text
  }

  /// Cases among 10,000.
  static func perTenThousand(_ share: Proportion) -> String {
    share.trials == 0 ? "–" : decimal(share.share * 10_000, places: 1)
  }
}
