package import Corpus

/// The whole codebook as read and checked: definitions, and per language the words and rules.
package struct Codebook: Sendable {
  /// One language's half.
  package struct Language: Sendable {
    /// Folder name: an ISO 639-1 code, with a script where needed (`ur-Latn`); `common` for what all languages share.
    package var code: String
    /// The language's English name.
    package var name: String
    /// Whether a native speaker signed the lists; the report repeats it.
    package var isReviewed: Bool
    /// Word classes by name, without `@`: the entries are words and phrases (patterns of words only).
    package var classes: [String: [Pattern]]
    /// Frequent small words by which a message's language is told.
    package var markers: [String]
    /// In the order of the file.
    package var rules: [Rule]

    /// Makes a language.
    package init(
      code: String, name: String, isReviewed: Bool, classes: [String: [Pattern]], markers: [String], rules: [Rule]
    ) {
      self.code = code
      self.name = name
      self.isReviewed = isReviewed
      self.classes = classes
      self.markers = markers
      self.rules = rules
    }
  }

  /// Codes, themes and rungs.
  package var manual: CodebookManual
  /// By code; `common` first.
  package var languages: [Language]
  /// What weighs the messages that rules leave open; empty where a codebook has rules only.
  package var scorecards: [Scorecard]
  /// The apps' wording in all languages.
  package var phrases: ExportPhrases
  /// The bytes of all files, by path and in order of path, for the codebook's hash.
  package var files: [(path: String, bytes: [UInt8])]

  /// Tells the manual which of the languages no native speaker has reviewed; what all share has no speakers.
  mutating func tellUnreviewed() {
    manual.unreviewedLanguages = languages.filter { !$0.isReviewed && $0.code != "common" }.map(\.name).sorted()
  }

  /// Makes a codebook.
  package init(
    manual: CodebookManual, languages: [Language], scorecards: [Scorecard] = [], phrases: ExportPhrases,
    files: [(path: String, bytes: [UInt8])]
  ) {
    self.manual = manual
    self.languages = languages
    self.scorecards = scorecards
    self.phrases = phrases
    self.files = files
  }
}
