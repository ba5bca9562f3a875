package import Corpus

/// What reading exports needs of a codebook: the apps' wording, and the words that are no names.
package struct ReadingWords: Sendable {
  /// The apps' wording.
  package var phrases: ExportPhrases
  /// Words that carry meaning for the rules and are therefore no names by themselves, although a member may be saved
  /// as "Ana Wolt" or "Will": those of all patterns and classes, as written.
  package var commonWords: Set<String>
  /// Words all languages share: firms, unions, offices, papers.
  package var keptWords: Set<String>

  /// Takes them out of a codebook.
  package init(_ codebook: Codebook) {
    phrases = codebook.phrases
    commonWords = Self.words(
      of: codebook.languages.flatMap { language in
        language.classes.values.flatMap(\.self) + language.rules.flatMap { $0.anyOf + $0.with + $0.unless }
      })
    keptWords = Self.words(
      of: codebook.languages.filter { $0.code == "common" }.flatMap { $0.classes.values.flatMap(\.self) })
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
