package import Corpus

/// What reading exports needs of a codebook: the apps' wording, and the words that are no names.
package struct ReadingWords: Sendable {
  /// The apps' wording.
  package var phrases: ExportPhrases
  /// Words that carry meaning for the rules and are therefore no names by themselves, although a member may be saved
  /// as "Ana Wolt" or "Will": those of English and Danish patterns and classes and `keptWords`, as written.
  package var commonWords: Set<String>
  /// Words all languages share: firms, unions, offices, papers.
  package var keptWords: Set<String>

  /// Only what the groups share as languages of work: with the words of twenty languages Ali, Jan, Deniz and Noi would
  /// be common words, and their names would stay in the text.
  private static let languagesOfCommonWords: Set<String> = ["da", "en"]
  /// The classes of `common` that name firms, unions, offices and papers; its other classes are words of many languages.
  private static let classesOfKeptWords: Set<String> = [
    "FIRMNAME", "UNIONNAME", "TAXTERM", "DOCTERM", "PAYTERM", "INSTERM", "DRINKPENGE", "ORGTERM", "BETTING",
  ]

  /// What the names of the scorecards' word fields begin with: broad lists, in which first names are bound to stand.
  private static let fieldPrefix = "W_"

  /// Takes them out of a codebook.
  package init(_ codebook: Codebook) {
    phrases = codebook.phrases
    let shared = codebook.languages.filter { $0.code == "common" }.flatMap(\.classes)
      .filter { Self.classesOfKeptWords.contains($0.key) }.flatMap(\.value)
    let languages = codebook.languages.filter { Self.languagesOfCommonWords.contains($0.code) }
    commonWords = Self.words(
      of: shared
        + languages.flatMap { language in
          language.classes.filter { !$0.key.hasPrefix(Self.fieldPrefix) }.values.flatMap(\.self)
            + language.rules.flatMap(\.patterns)
        })
    keptWords = Self.words(of: shared)
  }

  /// Nothing at all, to be filled.
  init() {
    (phrases, commonWords, keptWords) = (ExportPhrases(), [], [])
  }

  private static func words(of patterns: [Pattern]) -> Set<String> {
    var words: Set<String> = []
    for case .words(let alternatives) in patterns.flatMap(\.steps).map(\.element) {
      for word in alternatives where !word.isPrefix { words.insert(word.text) }
    }
    return words
  }
}
