/// Says whether the characters of a pattern's word can stand in one word of a message.
struct WordSigns {
  private var hasLetters = false
  private var hasSigns = false

  /// What is wrong with the character at an index, if anything; to be asked from the first to the last.
  mutating func check(_ word: ArraySlice<Unicode.Scalar>, _ index: Int) -> PatternFault.Kind? {
    let scalar = word[index]
    switch scalar {
    case "a"..."z", "0"..."9":
      hasLetters = true
      return hasSigns ? .mixedWord : nil
    case "'", "\u{2019}":
      return index == word.startIndex || index == word.endIndex - 1 ? .apostropheAtEdge : nil
    case "*": return .misplacedStar
    case "?": return .misplacedQuestionMark
    case "\u{200C}", "\u{200D}", "\u{FE0E}", "\u{FE0F}", "\u{1F3FB}"..."\u{1F3FF}", "\u{E0020}"..."\u{E007F}":
      // Joiners, presentation, skin tones, tags: part of what stands before them.
      return index == word.startIndex ? .badCharacter(scalar.value) : nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upperCase
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .otherNumber, .letterNumber:
      hasLetters = true
    case .nonspacingMark, .spacingMark, .enclosingMark: break
    case .otherSymbol, .currencySymbol:
      if hasSigns, !joins(word[index - 1], scalar) { return .mixedWord }
      hasSigns = true
    default:
      // The arrow at the end of joined emoji (a person who walks to the right) is a mathematical sign.
      guard index > word.startIndex, word[index - 1] == "\u{200D}" else { return .badCharacter(scalar.value) }
      hasSigns = true
    }
    return hasLetters && hasSigns ? .mixedWord : nil
  }

  /// Whether two signs are one: joined emoji, or the two letters of a flag.
  private func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    let flagLetters: ClosedRange<Unicode.Scalar> = "\u{1F1E6}"..."\u{1F1FF}"
    return left == "\u{200D}" || (flagLetters.contains(left) && flagLetters.contains(right))
  }
}
