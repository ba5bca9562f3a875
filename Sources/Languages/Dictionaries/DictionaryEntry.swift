/// A word or phrase of a dictionary.
struct DictionaryEntry {
  /// As written.
  var source: String
  var pattern: Pattern
}

/// Turns a dictionary's word or phrase into a pattern.
///
/// As `quanteda::tokens_lookup` with glob patterns does (quanteda 4, manual pages of `dictionary` and `tokens_lookup`): case
/// does not matter, words are parted by blanks, `*` at the end is any ending, `*` alone any one word. Accents make no
/// difference either, and a hyphen parts words, because that is how the engine reads messages.
enum DictionaryEntryParser {
  /// Steps of the longest phrase that the engine takes.
  static let longestPhrase = 24

  /// The pattern, or why the entry must be left out.
  ///
  /// Linear in the entry.
  static func parse(_ source: String) -> Result<Pattern, Reason> {
    var steps: [Pattern.Step] = []
    for piece in source.lowercased().unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      switch word(Array(piece)) {
      case .success(let more): steps += more
      case .failure(let reason): return .failure(reason)
      }
    }
    let holdsWord = steps.contains { step in if case .words = step.element { true } else { false } }
    guard holdsWord else { return .failure(Reason(steps.isEmpty ? .nothingToFind : .onlyWildcards)) }
    guard steps.count <= longestPhrase else { return .failure(Reason(.tooManyWords(limit: longestPhrase))) }
    return .success(Pattern(steps: steps, source: source))
  }

  /// Why an entry is left out.
  struct Reason: Error {
    var fault: DictionaryFault

    init(_ fault: DictionaryFault) { self.fault = fault }
  }

  private static func word(_ piece: [Unicode.Scalar]) -> Result<[Pattern.Step], Reason> {
    let stem = piece.prefix(piece.count - piece.reversed().prefix { $0 == "*" }.count)
    let isPrefix = stem.count < piece.count
    if stem.isEmpty { return .success([Pattern.Step(element: .anyWord, isOptional: false)]) }
    if stem.contains("?") { return .failure(Reason(.anyCharacter)) }
    if stem.contains("*") { return .failure(Reason(.starInside)) }
    guard stem.contains(where: isFindable), let last = stem.last else { return .failure(Reason(.nothingToFind)) }
    // `anti-*` is a word and any word behind it, since a hyphen parts words.
    let isWordEnd = isFindable(last)
    let word = Pattern.Word(text: string(stem), isPrefix: isPrefix && isWordEnd)
    let step = Pattern.Step(element: .words([word]), isOptional: false)
    return .success(isPrefix && !isWordEnd ? [step, Pattern.Step(element: .anyWord, isOptional: false)] : [step])
  }

  /// Whether a scalar is, or is part of, something that the engine sees in a message.
  private static func isFindable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "!" || scalar.properties.isEmojiPresentation { return true }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
      .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark, .otherSymbol:
      return true
    default: return false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
