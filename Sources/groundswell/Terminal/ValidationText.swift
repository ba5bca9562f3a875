import Analyse
import Corpus
import Pipeline
import Report

/// How well a codebook agrees with a person, for a person.
enum ValidationText {
  /// How many mistakes are listed.
  enum Listing: Equatable {
    case all
    case first(Int)

    /// The number, where there are so many.
    func count(of total: Int) -> Int {
      switch self {
      case .all: total
      case .first(let number): min(number, total)
      }
    }
  }

  /// All that is said on standard output.
  static func lines(of validation: Validation, isDetailed: Bool, listing: Listing) -> [String] {
    var blocks = [heading(validation)]
    if let overall = validation.overall {
      blocks.append(table(validation, overall))
      blocks += sections(
        validation.languages.count == 1 ? validation.languages[0].code : "all languages", overall, validation,
        isDetailed: isDetailed)
      if isDetailed, validation.languages.count > 1 {
        for language in validation.languages {
          blocks += sections(language.code, language.agreement, validation, isDetailed: true)
        }
      }
    }
    if validation.pairs != nil { blocks.append(pairs(validation)) }
    blocks.append(MistakeText.lines(of: validation.mistakes, listing: listing))
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private static func heading(_ validation: Validation) -> [String] {
    let number = InspectionText.grouped
    var lines = ["codebook \(name(validation.codebook))"]
    if let baseline = validation.baseline { lines.append("baseline \(name(baseline))") }
    if let overall = validation.overall {
      let parameters = validation.parameters
      lines.append(
        "\(number(overall.rules.tally.messages)) messages in \(number(overall.rules.threads)) threads"
          + (parameters.resamples == 0
            ? "" : "; 95 % intervals from \(number(parameters.resamples)) draws of threads, seed \(parameters.seed)"))
    }
    return lines
  }

  private static func name(_ source: Validation.Source) -> String {
    "\(source.version)\(source.path.map { " of \($0)" } ?? ""), sha256 \(source.hash.prefix(16))…"
  }

  /// The scores that every language is shown with.
  private static let columns: [(title: String, score: AgreementScore, hasInterval: Bool)] = [
    ("precision", .strictPrecision, false), ("recall", .strictRecall, false), ("F1 of rung ≥ 4", .strictF1, true),
    ("head macro F1", .headMacroF1, true), ("quadratic κ", .rungKappa, true), ("head α", .headAlpha, false),
    ("rung α", .rungAlpha, false), ("themes F1", .themeF1, false),
  ]

  private static func table(_ validation: Validation, _ overall: AgreementComparison) -> [String] {
    var table = TextTable()
    table.add(["", "messages", "rung ≥ 4"] + columns.map(\.title) + ["false alarms"])
    if validation.languages.count > 1 { add("all", overall, to: &table) }
    for language in validation.languages {
      add(language.code + (language.isEnough ? "" : " *"), language.agreement, to: &table)
    }
    let isMarked = validation.languages.contains { !$0.isEnough }
    return table.lines()
      + (isMarked
        ? [
          "* below \(Validation.leastMessages) coded messages or \(Validation.leastCalls) at rung 4 or higher: says "
            + "little. False alarms: calls seen in 10,000 neutral messages."
        ] : ["False alarms: calls seen in 10,000 neutral messages."])
  }

  private static func add(_ name: String, _ comparison: AgreementComparison, to table: inout TextTable) {
    let number = InspectionText.grouped
    func cells(_ agreement: Agreement) -> [String] {
      columns.map { column in
        let estimate = agreement[column.score]
        return column.hasInterval ? text(estimate) : decimal(estimate.value)
      } + [perTenThousand(agreement.tally.falseAlarms)]
    }
    let tally = comparison.rules.tally
    table.add(
      [name, number(tally.messages), number(tally.messages(from: .callToAction))] + cells(comparison.rules))
    guard let baseline = comparison.baseline else { return }
    table.add(["  baseline", "", ""] + cells(baseline))
    table.add(
      ["  difference", "", ""]
        + columns.map { column in
          guard let estimate = comparison.differences[column.score] else { return "" }
          return column.hasInterval ? text(estimate, isSigned: true) : decimal(estimate.value, isSigned: true)
        })
  }

  private static func pairs(_ validation: Validation) -> [String] {
    guard let pairs = validation.pairs else { return [] }
    var table = TextTable()
    table.add(["PAIRS", "pairs", "both heads", "both rung ≥ 4", "both of both"])
    func add(_ name: String, _ counts: PairScores.Counts) {
      table.add(
        [name, "\(counts.pairs)"]
          + [counts.heads, counts.strict, counts.both].map { right in
            decimal(100 * Double(right) / Double(max(1, counts.pairs)), places: 1) + " %"
          })
    }
    add("all", pairs.all)
    if let baseline = validation.baselinePairs { add("  baseline", baseline.all) }
    for (phenomenon, counts) in pairs.phenomena.sorted(by: { $0.key < $1.key }) {
      add(phenomenon.isEmpty ? "(no phenomenon)" : phenomenon.printable, counts)
    }
    return table.lines()
  }
}
