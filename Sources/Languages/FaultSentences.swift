extension CodebookFault {
  /// `file:line:column: what is wrong`, and below it the line with a caret under the place.
  package var report: String {
    let head = "\(place.file):\(place.line):\(place.column): \(sentence)"
    guard let excerpt else { return head }
    return "\(head)\n  \(excerpt.text)\n  \(String(repeating: " ", count: excerpt.caret))^"
  }

  /// What is wrong and what to do about it, without the place.
  package var sentence: String {
    switch kind {
    case .unreadable, .notAPlainFile, .unknownFile, .missingFile, .badLanguageCode, .tooLarge, .emptyFile:
      fileSentence
    case .invalidUTF8, .forbiddenCharacter, .syntax, .anchorAliasOrTag, .tooDeep, .duplicateKey: yamlSentence
    case .badName, .unknownName, .duplicateName, .reservedClass: nameSentence
    case .pattern(let fault): fault.sentence
    case .notWordsOnly, .noEvidenceMarks, .unbalancedEvidenceMarks, .emptyEvidence, .unexpectedEvidenceMarks,
      .unbalancedBraces, .unknownPlaceholder, .notAmongPhrases:
      textSentence
    case .dictionary(let fault): fault.sentence
    case .more(let count): "and \(count) more in this file"
    default: shapeSentence
    }
  }

  private var fileSentence: String {
    switch kind {
    case .unreadable(2?): "there is no such file or folder"
    case .unreadable(13?): "may not be read by you"
    case .unreadable(let errno?): "cannot be read (system error \(errno))"
    case .unreadable(nil): "cannot be read"
    case .notAPlainFile: "is a link or no plain file; a codebook holds plain files only"
    case .unknownFile(let suggestion): "is no file of a codebook\(Self.hint(suggestion))"
    case .missingFile: "is missing"
    case .badLanguageCode:
      "the folder is not named by a language code, such as `da`, or `ur-Latn` where the script must be told"
    case .tooLarge(let limit): "is larger than \(limit) bytes"
    default: "is empty"
    }
  }

  private var yamlSentence: String {
    switch kind {
    case .invalidUTF8: "is not UTF-8 from here on; save the file as UTF-8"
    case .forbiddenCharacter(let value): "the character \(Self.name(value)) may not stand in a codebook"
    case .syntax(let problem): "is no YAML: \(problem)"
    case .anchorAliasOrTag(let sign):
      "a value may not begin with `\(sign)`: it means something in YAML that codebooks do without; put it in quotes"
    case .tooDeep(let limit): "more than \(limit) lists and maps inside each other"
    case .duplicateKey(let key, let line): "the key `\(key)` stands twice, first in line \(line)"
    default: ""
    }
  }

  private var shapeSentence: String {
    switch kind {
    case .wrongShape(let expected, let found): "expected \(expected.name), found \(found.name)"
    case .unknownKey(let key, let suggestion): "unknown key `\(key)`\(Self.hint(suggestion))"
    case .missingKey("code"): "the key `code` or `theme` is missing"
    case .missingKey(let key): "the key `\(key)` is missing"
    case .bothKeys(let one, let other): "has both `\(one)` and `\(other)`; keep one of them"
    case .onlyForCodes(let key): "`\(key)` belongs to rules with `code`; a theme has no such attribute"
    case .emptyValue: "has no value"
    case .unquoted: "must stand in quotes, because YAML cuts or changes some texts without a word"
    case .unknownValue(let value, let suggestion?, _): "unknown value `\(value)`\(Self.hint(suggestion))"
    case .unknownValue(let value, nil, let known):
      "unknown value `\(value)`; it may be \(known.map { "`\($0)`" }.joined(separator: ", "))"
    case .outOfRange(let range): "must be from \(range.lowerBound) to \(range.upperBound)"
    case .badDay: "is no day; write it as year, month, day, such as 2023-02-14"
    case .tooFew(let key, let found, let needed):
      "`\(key)` needs at least \(needed) \(needed == 1 ? "entry" : "entries"), has \(found == 0 ? "none" : "\(found)")"
    default: ""
    }
  }

  private var nameSentence: String {
    switch kind {
    case .badName(.rule, let name):
      "`\(name)` is no name for a rule: small letters and digits, joined by hyphens, and not `weighed-` in front"
    case .badName(.score, let name):
      "`\(name)` is no name for a scorecard: `weighed-` in front, then small letters and digits, joined by hyphens"
    case .badName(.wordClass, let name):
      "`\(name)` is no name for a class: capital letters, digits and `_`, a letter first"
    case .badName(let kind, let name):
      "`\(name)` is no name for a \(kind.name): capital letters, digits and hyphens, a letter first"
    case .unknownName(let kind, let name, let suggestion):
      "there is no \(kind.name) `\(name)`\(Self.hint(suggestion))"
    case .duplicateName(let kind, let name, let line):
      "there is already a \(kind.name) `\(name)`, in line \(line)"
    case .reservedClass(let name): "`@\(name)` is a sign that is matched without a class; choose another name"
    default: ""
    }
  }

  private var textSentence: String {
    switch kind {
    case .notWordsOnly: "an entry of a class is made of words, with gaps between them, or is one other class"
    case .noEvidenceMarks: "mark the words that the rule must find with « »"
    case .unbalancedEvidenceMarks: "needs exactly one « and, after it, one »"
    case .emptyEvidence: "there is nothing between « and »"
    case .unexpectedEvidenceMarks: "« » mark evidence, and here nothing is to be found"
    case .unbalancedBraces: "a brace without its partner"
    case .notAmongPhrases(let text):
      "`\(text)` is called unconfirmed but stands in none of the lists above, which must hold it letter by letter"
    case .unknownPlaceholder(let name, let suggestion):
      "unknown placeholder `{\(name)}`\(Self.hint(suggestion, "{", "}"))"
    default: ""
    }
  }

  private static func hint(_ suggestion: String?, _ opening: String = "", _ closing: String = "") -> String {
    suggestion.map { "; did you mean `\(opening)\($0)\(closing)`?" } ?? ""
  }

  /// `U+00AD`, and the character itself where it can be seen.
  static func name(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    guard let scalar = Unicode.Scalar(value), (0x21...0x7E).contains(value) || scalar.properties.isAlphabetic
    else { return code }
    return "`\(Character(scalar))` (\(code))"
  }
}

extension CodebookFault.Shape {
  fileprivate var name: String {
    switch self {
    case .text: "a text"
    case .list: "a list"
    case .map: "a map of keys and values"
    case .wholeNumber: "a whole number without quotes"
    case .truthValue: "`true` or `false` without quotes"
    case .textOrMap: "a text or a map with `text` and `after`"
    }
  }
}

extension CodebookFault.NameKind {
  fileprivate var name: String {
    switch self {
    case .code: "code"
    case .theme: "theme"
    case .rung: "rung"
    case .rule: "rule"
    case .wordClass: "class"
    case .score: "scorecard"
    }
  }
}

extension PatternFault {
  /// What is wrong inside the pattern.
  fileprivate var sentence: String {
    switch kind {
    case .nothingRequired: "the pattern holds nothing that must be there: add a word or class without `?`"
    case .badCharacter(let value):
      "\(CodebookFault.name(value)) is never part of a word; a message is cut there, so write two words"
    case .upperCase: "patterns are written in small letters; they match capitals too"
    case .mixedWord: "letters and signs, or two signs, are words of their own; put a blank between them"
    case .apostropheAtEdge: "an apostrophe may stand inside a word only"
    case .emptyAlternative: "a `|` without a word beside it"
    case .slotAmongAlternatives: "only words may be alternatives; put them into the class, or write two patterns"
    case .misplacedStar: "`*` may stand at the end of a word or alone"
    case .misplacedQuestionMark:
      "`?` may stand at the end of a word, a class or `*`; for the sign itself write `@QMARK`"
    case .badSlotName(let name): "`@\(name)` names no class: capital letters, digits and `_`, a letter first"
    case .badGap(let text): "`\(text)` is no gap: write `..1` to `..\(PatternParser.longestGap)`"
    case .gapAtEdge: "a gap at the edge of a pattern finds nothing; leave it out"
    case .misplacedEdge("^"): "`^` may stand only at the very beginning"
    case .misplacedEdge: "`$` may stand only at the very end"
    }
  }
}
