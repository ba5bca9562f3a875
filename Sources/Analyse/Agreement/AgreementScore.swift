import Corpus

/// THE list of single numbers that say how well the rules agree with a person.
package enum AgreementScore: String, CaseIterable, Hashable, Sendable {
  case strictPrecision = "strict_precision"
  case strictRecall = "strict_recall"
  case strictF1 = "strict_f1"
  case broadPrecision = "broad_precision"
  case broadRecall = "broad_recall"
  case broadF1 = "broad_f1"
  case headMacroF1 = "head_macro_f1"
  case headAccuracy = "head_accuracy"
  case headAlpha = "head_alpha"
  case rungKappa = "rung_kappa"
  case rungAlpha = "rung_alpha"
  case themeF1 = "theme_f1"
  case codeF1 = "code_f1"

  /// The number; nothing where the messages do not tell.
  package func value(in tally: CodingTally) -> Double? {
    let strict = Rung.callToAction.value
    let broad = Rung.sharedGrievance.value
    return switch self {
    case .strictPrecision: tally.rungs.detection(from: strict).precision
    case .strictRecall: tally.rungs.detection(from: strict).recall
    case .strictF1: tally.rungs.detection(from: strict).f1
    case .broadPrecision: tally.rungs.detection(from: broad).precision
    case .broadRecall: tally.rungs.detection(from: broad).recall
    case .broadF1: tally.rungs.detection(from: broad).f1
    case .headMacroF1: tally.heads.macroF1
    case .headAccuracy: tally.heads.accuracy
    case .headAlpha: KrippendorffAlpha(tally.heads).value(.nominal)
    case .rungKappa: CohenKappa(tally.rungs, weights: .quadratic)?.value
    case .rungAlpha: KrippendorffAlpha(tally.rungs).value(.ordinal)
    case .themeF1: tally.themes.f1
    case .codeF1: tally.codes.f1
    }
  }
}
