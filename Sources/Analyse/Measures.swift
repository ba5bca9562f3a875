package import Corpus

/// THE list of measures: what is counted per group and week.
///
/// The ladder is counted from above ("this rung or a higher one"), not rung by rung: such counts fall from rung to rung,
/// so the hidden ones are always the last, and no sum of shown cells gives a hidden one back.
package enum Measures {
  /// Share of persons with a shared grievance or more.
  package static let broad = reached(.sharedGrievance)
  /// Share of persons with a call to action or more.
  package static let strict = reached(.callToAction)

  /// The ladder from rung 1 to rung 7.
  package static let ladder: [Measure] = (1...7).compactMap { Rung($0).map(reached) }

  /// The heads, in the order of `Head.allCases`.
  package static let heads: [Measure] = Head.allCases.enumerated().map {
    Measure(name: "head-\($0.element.rawValue.lowercased())", test: .head($0.element, bit: $0.offset))
  }

  /// One measure per theme, in the order of the bits of `PersonWeek.themes`; at most 64.
  package static func themes(_ themes: [ThemeID]) -> [Measure] {
    themes.prefix(64).enumerated().map {
      Measure(name: "theme-\($0.element)", test: .theme($0.element, bit: $0.offset))
    }
  }

  /// Every measure of an archive, in the order in which `WeekRow.counts` holds them.
  package static func all(themes: [ThemeID]) -> [Measure] {
    ladder + heads + Measures.themes(themes)
  }

  private static func reached(_ rung: Rung) -> Measure {
    Measure(name: "reached-\(rung.value)", test: .reached(rung))
  }
}
