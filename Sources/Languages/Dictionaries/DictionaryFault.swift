/// What can be wrong with a dictionary of another program, or with a codebook that is put beside another.
///
/// Some are the end of the reading; those of single entries only leave the entry out and are listed.
package enum DictionaryFault: Hashable, Sendable {
  // The file.
  /// Neither the name nor the content is that of a known format.
  case unknownFormat
  /// A file out of a codebook's folder, where the folder is wanted.
  case fileOfACodebook
  /// A LIWC dictionary without the two lines of `%` around its categories.
  case noHeader
  /// A line of a LIWC header that is not a number and a name.
  case badHeaderLine
  case duplicateNumber(Int, firstLine: Int)
  case noCategories
  /// None of these categories is a code or theme, and no map says which it means.
  case nothingMapped(categories: [String])

  // Entries that are left out.
  /// `*` anywhere but at the end of a word.
  case starInside
  /// `?` for any one character.
  case anyCharacter
  case onlyWildcards
  /// No letter, digit or sign that could be found in a text.
  case nothingToFind
  case tooManyWords(limit: Int)
  /// Outside of every category.
  case noCategory
  case unknownNumber(Int)
  /// Categories that count only beside certain words: `(02 134)125/464`, `<of>131/125`.
  case conditionalCategories(String)
  /// `kind(of)`.
  case conditionalWord
  /// A WordStat rule of nearness: `@NAME [A NEAR B /C 5]`.
  case nearnessRule
  /// A weight of 0 or less.
  case noWeight
  case emptyCategory(String)

  // The map.
  case unknownCategory(String, suggestion: String?)
  case unknownTarget(String, suggestion: String?)

  // A codebook beside another.
  /// The other codebook has a rule of this name, at this place.
  case ruleExists(String, file: String, line: Int)
  /// Codes, themes and the apps' wording come from the codebook that is added to.
  case onlyRulesAndWords
}
