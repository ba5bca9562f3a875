import Analyse
import Corpus
import Pipeline
import Report

/// How well a codebook agrees with a person, for a script: every count and every estimate, keys in order.
enum ValidationJSON {
  /// The whole text.
  static func text(_ validation: Validation, listing: ValidationText.Listing) -> String {
    let parameters = validation.parameters
    var object: [String: JSONValue] = [
      "codebook": value(validation.codebook),
      "parameters": .object([
        "resamples": .integer(parameters.resamples), "seed": .integer(Int(clamping: parameters.seed)),
        "confidence": .decimal(parameters.confidence, places: 4),
      ]),
      "languages": .array(
        validation.languages.map { language in
          .object(
            comparison(language.agreement, validation).merging(
              ["language": .string(language.code), "enough": .bool(language.isEnough)]) { $1 })
        }),
      "errors": errors(validation.mistakes, listing: listing),
    ]
    object["baseline"] = validation.baseline.map(value)
    object["overall"] = validation.overall.map { .object(comparison($0, validation)) }
    object["pairs"] = validation.pairs.map(pairs)
    object["baseline_pairs"] = validation.baselinePairs.map(pairs)
    return JSONValue.object(object).text
  }

  private static func value(_ source: Validation.Source) -> JSONValue {
    .object([
      "path": source.path.map(JSONValue.string) ?? .null, "version": .string(source.version),
      "sha256": .string(source.hash),
    ])
  }

  private static func comparison(_ found: AgreementComparison, _ validation: Validation) -> [String: JSONValue] {
    var object = agreement(found.rules, validation)
    if let baseline = found.baseline {
      object["baseline"] = .object(agreement(baseline, validation))
      object["difference"] = scores(found.differences)
    }
    return object
  }

  private static func agreement(_ found: Agreement, _ validation: Validation) -> [String: JSONValue] {
    let tally = found.tally
    let heads = Head.allCases
    return [
      "messages": .integer(tally.messages), "threads": .integer(found.threads),
      "calls": .integer(tally.messages(from: .callToAction)), "scores": scores(found.scores),
      "false_alarms": share(tally.falseAlarms), "modality": share(tally.modality), "form": share(tally.form),
      "heads": .object([
        "names": .array(heads.map { .string($0.rawValue) }), "counts": matrix(tally.heads),
        "each": .object(
          Dictionary(
            uniqueKeysWithValues: heads.enumerated().map { ($1.rawValue, detection(tally.heads.detection(of: $0))) })),
      ]),
      "rungs": matrix(tally.rungs),
      "themes": categories(validation.themes.map(\.description), found.themes),
      "codes": categories(validation.codes.map(\.description), found.codes),
    ]
  }

  private static func scores(_ scores: [AgreementScore: Agreement.Estimate]) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: scores.map { ($0.rawValue, estimate($1)) }))
  }

  private static func estimate(_ estimate: Agreement.Estimate) -> JSONValue {
    .object([
      "value": number(estimate.value), "low": number(estimate.interval?.low), "high": number(estimate.interval?.high),
    ])
  }

  private static func number(_ value: Double?) -> JSONValue { value.map { .decimal($0, places: 6) } ?? .null }

  private static func share(_ share: Proportion) -> JSONValue {
    .object([
      "count": .integer(share.successes), "of": .integer(share.trials),
      "share": number(share.trials == 0 ? nil : share.share),
    ])
  }

  private static func matrix(_ matrix: ConfusionMatrix) -> JSONValue {
    .array((0..<matrix.size).map { row in .array((0..<matrix.size).map { .integer(matrix[row, $0]) }) })
  }

  private static func detection(_ counts: DetectionCounts) -> JSONValue {
    .object([
      "hits": .integer(counts.hits), "false_alarms": .integer(counts.falseAlarms), "misses": .integer(counts.misses),
      "precision": number(counts.precision), "recall": number(counts.recall), "f1": number(counts.f1),
    ])
  }

  private static func categories(_ names: [String], _ found: [Agreement.Category]) -> JSONValue {
    let occurring = zip(names, found).filter { $1.counts != DetectionCounts() }
    return .object(
      Dictionary(
        uniqueKeysWithValues: occurring.map { name, category in
          (
            name,
            .object([
              "hits": .integer(category.counts.hits), "false_alarms": .integer(category.counts.falseAlarms),
              "misses": .integer(category.counts.misses), "precision": estimate(category.precision),
              "recall": estimate(category.recall), "f1": estimate(category.f1),
            ])
          )
        }))
  }

  private static func pairs(_ scores: PairScores) -> JSONValue {
    func value(_ counts: PairScores.Counts) -> [String: JSONValue] {
      [
        "pairs": .integer(counts.pairs), "heads": .integer(counts.heads), "strict": .integer(counts.strict),
        "both": .integer(counts.both),
      ]
    }
    return .object(
      value(scores.all).merging(["phenomena": .object(scores.phenomena.mapValues { .object(value($0)) })]) { $1 })
  }

  private static func errors(_ mistakes: [Mistake], listing: ValidationText.Listing) -> JSONValue {
    func said(_ said: Mistake.Said) -> JSONValue {
      .object([
        "head": .string(said.head.rawValue), "rung": .integer(said.rung.value),
        "codes": .array(said.codes.map { .string($0.description) }),
        "themes": .array(said.themes.map { .string($0.description) }),
      ])
    }
    let list = mistakes.prefix(listing.count(of: mistakes.count)).map { mistake in
      JSONValue.object([
        "kind": .string(mistake.kind.rawValue), "id": .string(mistake.id), "file": .string(mistake.path),
        "line": .integer(mistake.line), "lang": .string(mistake.language), "text": .string(mistake.text),
        "gold": said(mistake.gold), "given": said(mistake.given),
        "rules": .array(mistake.rules.map { .string($0.description) }),
      ])
    }
    return .object([
      "total": .integer(mistakes.count), "list": .array(list),
      "kinds": .object(
        Dictionary(
          uniqueKeysWithValues: Mistake.Kind.allCases.map { kind in
            (kind.rawValue, .integer(mistakes.count { $0.kind == kind }))
          })),
    ])
  }
}
