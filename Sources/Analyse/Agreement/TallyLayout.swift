import Corpus

/// Which number of a tally counts what.
///
/// Every measure of agreement is a function of such counts, and counts add up over messages and threads: so one pass
/// over the messages is enough for all measures and all draws of a bootstrap.
package struct TallyLayout: Hashable, Sendable {
  static let heads = Head.allCases.count
  static let rungs = 8
  static let rungStart = heads * heads
  static let neutral = rungStart + rungs * rungs
  static let falseAlarm = neutral + 1
  static let modality = falseAlarm + 1
  static let rightModality = modality + 1
  static let form = rightModality + 1
  static let rightForm = form + 1
  static let themeStart = rightForm + 1

  /// Number of themes that are known.
  package let themes: Int
  /// Number of codes that are known.
  package let codes: Int

  /// Makes a layout.
  package init(themes: Int, codes: Int) {
    self.themes = max(0, themes)
    self.codes = max(0, codes)
  }

  /// Number of counts.
  package var cellCount: Int { codeStart + 3 * codes }

  var codeStart: Int { TallyLayout.themeStart + 3 * themes }

  /// The counts that a pair raises by one each.
  package func cells(of pair: CodingPair) -> [Int] {
    var cells = [
      TallyLayout.index(of: pair.gold.head) * TallyLayout.heads + TallyLayout.index(of: pair.given.head),
      TallyLayout.rungStart + pair.gold.rung.value * TallyLayout.rungs + pair.given.rung.value,
    ]
    if pair.gold.head == .neither, pair.gold.rung == .none {
      cells.append(TallyLayout.neutral)
      if pair.given.rung >= .callToAction { cells.append(TallyLayout.falseAlarm) }
    }
    if let right = pair.isModalityRight {
      cells.append(TallyLayout.modality)
      if right { cells.append(TallyLayout.rightModality) }
    }
    if let right = pair.isFormRight {
      cells.append(TallyLayout.form)
      if right { cells.append(TallyLayout.rightForm) }
    }
    if pair.hasThemes {
      append(pair.gold.themes, pair.given.themes, from: TallyLayout.themeStart, below: themes, to: &cells)
    }
    if pair.hasCodes { append(pair.gold.codes, pair.given.codes, from: codeStart, below: codes, to: &cells) }
    return cells
  }

  /// Of each category three counts: hits, false alarms, misses.
  private func append(_ gold: [Int], _ given: [Int], from start: Int, below count: Int, to cells: inout [Int]) {
    for category in gold where category < count {
      cells.append(start + 3 * category + (given.contains(category) ? 0 : 2))
    }
    for category in given where category < count && !gold.contains(category) {
      cells.append(start + 3 * category + 1)
    }
  }

  private static func index(of head: Head) -> Int {
    switch head {
    case .coping: 0
    case .resistance: 1
    case .demobilising: 2
    case .neither: 3
    }
  }
}
