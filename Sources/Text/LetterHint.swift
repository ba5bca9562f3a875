/// Letters that few languages write, as evidence for `LanguageGuess`.
enum LetterHint {
  /// The letters of one hint, the languages that use them, and whether the script is written by these languages only.
  struct Row: Sendable {
    let letters: String
    let ranges: [ClosedRange<UInt32>]
    let languages: [String]
    let isScript: Bool

    init(_ letters: String, _ languages: [String]) {
      self.letters = letters
      ranges = []
      self.languages = languages
      isScript = false
    }

    init(_ ranges: [ClosedRange<UInt32>], _ languages: [String]) {
      letters = ""
      self.ranges = ranges
      self.languages = languages
      isScript = true
    }
  }

  /// Hint `n` of the scalar table is row `n - 1`.
  ///
  /// Scripts first, so that a later row takes single letters out of them.
  static let rows: [Row] = [
    Row([0x0400...0x052F], ["uk", "ru", "bg"]),
    Row([0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC], ["ar", "ur", "fa"]),
    Row([0x0900...0x0963, 0x0966...0x097F], ["ne", "hi"]),
    Row([0x0980...0x09FF], ["bn"]),
    Row([0x0370...0x03FF, 0x1F00...0x1FFF], ["el"]),
    Row("æøåÆØÅ", ["da"]),
    Row("łńśźżŁŃŚŹŻ", ["pl"]),
    Row("ąęĄĘ", ["pl", "lt"]),
    Row("ėįųūĖĮŲŪ", ["lt"]),
    Row("ăâîșțĂÂÎȘȚţŢ", ["ro"]),
    Row("şŞ", ["ro", "tr"]),
    Row("ğıĞİ", ["tr"]),
    Row("ñÑ¿", ["es"]),
    Row("ãõÃÕ", ["pt"]),
    Row("ієїґІЄЇҐ", ["uk"]),
    Row("ыэЫЭ", ["ru"]),
    Row("ъщЪЩ", ["bg", "ru"]),
    Row("ٹڈڑںے", ["ur"]),
    Row("پچگژ", ["ur", "fa"]),
  ]
}
