/// One thing wrong with a file of the codebook (or another YAML file of ours): what, where, and the line itself.
package struct CodebookFault: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    // The folder and its files.
    /// The system would not give the folder or file; with `errno` where it said why.
    case unreadable(errno: Int32?)
    /// A symbolic link or a device where a file should be.
    case notAPlainFile
    case unknownFile(suggestion: String?)
    case missingFile
    /// A folder whose name is no language code.
    case badLanguageCode
    case tooLarge(limit: Int)
    case emptyFile

    // YAML.
    case invalidUTF8
    /// A control, private-use or exotic line-end character.
    case forbiddenCharacter(UInt32)
    /// In the words of the YAML library.
    case syntax(String)
    /// `&`, `*` or `!` before a value: the codebook takes no anchors, aliases or tags.
    case anchorAliasOrTag(Character)
    case tooDeep(limit: Int)
    case duplicateKey(String, firstLine: Int)

    // The shape of a file.
    case wrongShape(expected: Shape, found: Shape)
    case unknownKey(String, suggestion: String?)
    case missingKey(String)
    /// Two keys that exclude each other.
    case bothKeys(String, String)
    /// A key that only rules with `code` may have.
    case onlyForCodes(String)
    case emptyValue
    /// YAML cuts an unquoted text at ` #` and changes others without a word.
    case unquoted
    case unknownValue(String, suggestion: String?, known: [String])
    case tooFew(key: String, found: Int, needed: Int)
    /// A whole number, or a number of entries, outside of what is allowed.
    case outOfRange(ClosedRange<Int>)
    /// No day of the calendar, such as `2023-02-14`.
    case badDay

    // Names.
    case badName(NameKind, String)
    case unknownName(NameKind, String, suggestion: String?)
    case duplicateName(NameKind, String, firstLine: Int)
    /// A class with the name of a built-in sign.
    case reservedClass(String)

    // Texts.
    case pattern(PatternFault)
    /// A class entry with something else in it than words.
    case notWordsOnly
    case noEvidenceMarks
    case unbalancedEvidenceMarks
    case emptyEvidence
    /// « » where nothing may match.
    case unexpectedEvidenceMarks
    case unbalancedBraces
    case unknownPlaceholder(String, suggestion: String?)
    /// Called unconfirmed, but in none of the file's lists.
    case notAmongPhrases(String)

    /// In a dictionary of another program, its map, or a codebook that is added to another.
    case dictionary(DictionaryFault)

    /// So many faults in one file that the rest was not listed.
    case more(count: Int)
  }

  /// What a YAML value is, or should be.
  package enum Shape: Hashable, Sendable {
    case text, list, map, wholeNumber, truthValue
    /// A text, or a map with keys.
    case textOrMap
  }

  /// What a name is the name of.
  package enum NameKind: Hashable, Sendable {
    case code, theme, rung, rule, wordClass, score
  }

  /// The part of the line around the fault.
  package struct Excerpt: Hashable, Sendable {
    /// At most 100 scalars of the line.
    package var text: String
    /// Scalars of `text` before the fault.
    package var caret: Int

    /// Makes an excerpt.
    package init(text: String, caret: Int) {
      self.text = text
      self.caret = caret
    }
  }

  /// What is wrong.
  package var kind: Kind
  /// Where.
  package var place: Rule.Place
  /// Absent where no line can be shown.
  package var excerpt: Excerpt?

  /// Makes a fault.
  package init(kind: Kind, place: Rule.Place, excerpt: Excerpt? = nil) {
    self.kind = kind
    self.place = place
    self.excerpt = excerpt
  }
}

/// Everything wrong with a codebook, by file, line and column; never empty.
package struct CodebookFaults: Error, Hashable, Sendable {
  /// By file, line and column.
  package var list: [CodebookFault]

  /// Sorts the faults; those at one place stay in the order in which they were found.
  package init(_ list: [CodebookFault]) {
    let sorted = list.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      if one == other { return left.offset < right.offset }
      return (one.file, one.line, one.column) < (other.file, other.line, other.column)
    }
    self.list = sorted.map(\.element)
  }
}
