import Corpus
import Languages

/// The codes and themes that a coded file may use, each with its number in the tallies.
struct GoldNames {
  let codes: [CodeID]
  let themes: [ThemeID]
  private let codeNumbers: [CodeID: Int]
  private let themeNumbers: [ThemeID: Int]

  /// Those of some manuals, in the order of the first that has them.
  init(_ manuals: [CodebookManual]) {
    codes = GoldNames.once(manuals.flatMap { $0.codes.map(\.id) })
    themes = GoldNames.once(manuals.flatMap { $0.themes.map(\.id) })
    codeNumbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($0.element, $0.offset) })
    themeNumbers = Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($0.element, $0.offset) })
  }

  /// The numbers of codes, each once; unknown ones are left out.
  func numbers(of codes: some Sequence<CodeID>) -> [Int] { GoldNames.once(codes.compactMap { codeNumbers[$0] }) }

  /// The numbers of themes, each once; unknown ones are left out.
  func numbers(of themes: some Sequence<ThemeID>) -> [Int] { GoldNames.once(themes.compactMap { themeNumbers[$0] }) }

  /// Whether there is such a code.
  func has(_ code: CodeID) -> Bool { codeNumbers[code] != nil }

  /// Whether there is such a theme.
  func has(_ theme: ThemeID) -> Bool { themeNumbers[theme] != nil }

  private static func once<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen = Set<Element>()
    return list.filter { seen.insert($0).inserted }
  }
}
