extension DictionaryFault {
  /// What is wrong and what to do about it, without the place.
  var sentence: String {
    switch self {
    case .unknownFormat, .fileOfACodebook, .noHeader, .badHeaderLine, .duplicateNumber, .noCategories, .nothingMapped:
      fileSentence
    case .starInside, .anyCharacter, .onlyWildcards, .nothingToFind, .tooManyWords, .noCategory, .unknownNumber,
      .conditionalCategories, .conditionalWord, .nearnessRule, .noWeight, .emptyCategory:
      "left out: " + entrySentence
    case .unknownCategory(let name, let suggestion):
      "the dictionary has no category `\(name)`\(Self.hint(suggestion))"
    case .unknownTarget(let name, let suggestion):
      "there is no code or theme `\(name)`\(suggestion == nil ? "; `none` leaves a category out" : Self.hint(suggestion))"
    case .ruleExists(let name, let file, let line):
      "the built-in codebook has a rule `\(name)` already, in \(file) line \(line); choose another name, because stored results "
        + "refer to it"
    case .onlyRulesAndWords:
      "a folder without codes.yaml is put beside the built-in codebook and holds only rules.yaml and words.yaml"
    }
  }

  private var fileSentence: String {
    switch self {
    case .fileOfACodebook: "is one file of a codebook; give the folder"
    case .noHeader: "a LIWC dictionary begins with its categories between two lines of `%`"
    case .badHeaderLine: "expected the number and the name of a category, such as `12` and `strike` with a tab between"
    case .duplicateNumber(let number, let line): "the category \(number) stands twice, first in line \(line)"
    case .noCategories: "holds no category with words"
    case .nothingMapped(let categories):
      "no category is called like a code or theme (\(Self.listed(categories))): write which code or theme each means into "
        + "a file beside it with `.map.yaml` behind the name, or give one with --map; a line is like `strike: R-CTA`"
    default: "is no codebook's folder and no quanteda (.yml), LIWC (.dic) or WordStat (.cat) dictionary"
    }
  }

  private var entrySentence: String {
    switch self {
    case .starInside: "`*` can be matched only at the end of a word"
    case .anyCharacter: "`?` for any one character cannot be matched; write the words out"
    case .onlyWildcards: "it would match every word"
    case .tooManyWords(let limit): "it has more than \(limit) words"
    case .noCategory: "it stands outside of every category"
    case .unknownNumber(let number): "the header has no category \(number)"
    case .conditionalCategories(let text):
      "the categories `\(text)` depend on the words around; those without a condition count"
    case .conditionalWord: "a word in brackets is a condition on the words around"
    case .nearnessRule: "a rule of nearness is no word; write it as a rule of a codebook"
    case .noWeight: "its weight is 0 or less"
    case .emptyCategory(let name): "the category `\(name)` has no words"
    default: "there is no letter, digit or sign in it that could be found in a text"
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean `\($0)`?" } ?? ""
  }

  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? shown + " and \(names.count - 12) more" : shown
  }
}
