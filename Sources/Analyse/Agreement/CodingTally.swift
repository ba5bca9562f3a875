package import Corpus

/// The counts of some coded messages, and what can be read from them.
package struct CodingTally: Hashable, Sendable {
  /// Which count means what.
  package let layout: TallyLayout
  private let counts: [Int]

  /// Reads counts; those that are missing are 0.
  package init(layout: TallyLayout, counts: [Int]) {
    self.layout = layout
    self.counts = counts + repeatElement(0, count: max(0, layout.cellCount - counts.count))
  }

  /// Heads in the order of `Head.allCases`.
  package var heads: ConfusionMatrix {
    ConfusionMatrix(size: TallyLayout.heads, counts: counts[..<TallyLayout.rungStart])
  }

  /// Rungs 0 … 7.
  package var rungs: ConfusionMatrix {
    ConfusionMatrix(size: TallyLayout.rungs, counts: counts[TallyLayout.rungStart..<TallyLayout.neutral])
  }

  /// Messages.
  package var messages: Int { counts[..<TallyLayout.rungStart].reduce(0, +) }

  /// Messages of a rung or a higher one, as the person says.
  package func messages(from rung: Rung) -> Int {
    let rungs = rungs
    return (rung.value..<TallyLayout.rungs).reduce(0) { $0 + rungs.rowSum($1) }
  }

  /// Among neutral messages (rung 0, NEITHER), those that were given a call to action.
  package var falseAlarms: Proportion { proportion(TallyLayout.falseAlarm, of: TallyLayout.neutral) }

  /// Right modalities among those that can be compared.
  package var modality: Proportion { proportion(TallyLayout.rightModality, of: TallyLayout.modality) }

  /// Right forms of action among those that can be compared.
  package var form: Proportion { proportion(TallyLayout.rightForm, of: TallyLayout.form) }

  /// How well a theme was found; nothing was where there is no such theme.
  package func theme(_ theme: Int) -> DetectionCounts {
    (0..<layout.themes).contains(theme) ? detection(TallyLayout.themeStart + 3 * theme) : DetectionCounts()
  }

  /// How well a code was found; nothing was where there is no such code.
  package func code(_ code: Int) -> DetectionCounts {
    (0..<layout.codes).contains(code) ? detection(layout.codeStart + 3 * code) : DetectionCounts()
  }

  /// All themes together.
  package var themes: DetectionCounts { (0..<layout.themes).reduce(DetectionCounts()) { $0 + theme($1) } }

  /// All codes together.
  package var codes: DetectionCounts { (0..<layout.codes).reduce(DetectionCounts()) { $0 + code($1) } }

  private func detection(_ start: Int) -> DetectionCounts {
    DetectionCounts(hits: counts[start], falseAlarms: counts[start + 1], misses: counts[start + 2])
  }

  private func proportion(_ part: Int, of whole: Int) -> Proportion {
    Proportion(successes: counts[part], trials: counts[whole])
  }
}
