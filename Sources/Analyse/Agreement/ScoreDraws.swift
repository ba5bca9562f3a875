/// The scores of one set of rules in every draw of a bootstrap, and what they are in the messages as they are.
struct ScoreDraws {
  private let tally: CodingTally
  private let parameters: AgreementParameters
  private var scores = AgreementScore.allCases.map { _ in [Double]() }
  private var themes: [CategoryDraws] = []
  private var codes: [CategoryDraws] = []

  /// Nothing drawn yet.
  init(of tally: CodingTally, _ parameters: AgreementParameters) {
    self.tally = tally
    self.parameters = parameters
    themes = (0..<tally.layout.themes).map { CategoryDraws(counts: tally.theme($0)) }
    codes = (0..<tally.layout.codes).map { CategoryDraws(counts: tally.code($0)) }
  }

  /// Takes one draw; its scores in the order of the list.
  mutating func add(_ drawn: CodingTally) -> [Double?] {
    let values = AgreementScore.allCases.map { $0.value(in: drawn) }
    for (index, value) in values.enumerated() {
      if let value { scores[index].append(value) }
    }
    if parameters.hasCategoryIntervals {
      for theme in themes.indices where themes[theme].occurs { themes[theme].add(drawn.theme(theme)) }
      for code in codes.indices where codes[code].occurs { codes[code].add(drawn.code(code)) }
    }
    return values
  }

  /// The estimates.
  func agreement(threads count: Int) -> Agreement {
    Agreement(
      tally: tally, threads: count,
      scores: Dictionary(
        uniqueKeysWithValues: zip(AgreementScore.allCases, scores).map { score, values in
          (
            score,
            Agreement.Estimate(
              value: score.value(in: tally),
              interval: percentileInterval(values, confidence: parameters.confidence))
          )
        }),
      themes: themes.map { $0.category(parameters) }, codes: codes.map { $0.category(parameters) })
  }
}

/// The same for one code or theme.
private struct CategoryDraws {
  let counts: DetectionCounts
  private var precision: [Double] = []
  private var recall: [Double] = []
  private var f1: [Double] = []

  init(counts: DetectionCounts) { self.counts = counts }

  var occurs: Bool { counts != DetectionCounts() }

  mutating func add(_ drawn: DetectionCounts) {
    if let value = drawn.precision { precision.append(value) }
    if let value = drawn.recall { recall.append(value) }
    if let value = drawn.f1 { f1.append(value) }
  }

  func category(_ parameters: AgreementParameters) -> Agreement.Category {
    func estimate(_ value: Double?, _ values: [Double]) -> Agreement.Estimate {
      Agreement.Estimate(value: value, interval: percentileInterval(values, confidence: parameters.confidence))
    }
    return Agreement.Category(
      counts: counts, precision: estimate(counts.precision, precision), recall: estimate(counts.recall, recall),
      f1: estimate(counts.f1, f1))
  }
}
