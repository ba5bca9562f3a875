internal import Corpus

/// A dictionary of another program as a codebook, so that it runs through the same engine over the same messages.
///
/// Each category that means a code or theme becomes a rule for it, with each of its words as a pattern. As in
/// `quanteda::tokens_lookup`, negations, questions and conditions change nothing, and of matches of one category that overlap
/// the longest counts. Rungs, heads and themes are those of the codebook whose manual is taken; its markers tell the
/// languages of messages.
package struct RivalDictionary: Sendable {
  /// One category.
  package struct Category: Hashable, Sendable {
    /// From the outermost, with dots.
    package var name: String
    /// What it means: codes and themes; empty where the map says `none`; absent where nobody has said.
    package var outcomes: [Rule.Outcome]?
    /// How many words and phrases it has.
    package var entries: Int
  }

  /// Whose format it is.
  package let format: DictionaryFormat
  /// How its bytes were read.
  package let encoding: DictionaryEncoding
  /// In the order of the file.
  package let categories: [Category]
  /// What in it cannot be matched and was left out, with its place.
  package let leftOut: [CodebookFault]
  /// The dictionary as a codebook.
  package let codebook: Codebook

  /// The end of the name of the file beside a dictionary that says what its categories mean.
  package static let mapEnding = ".map.yaml"
  /// What the names of its rules begin with.
  private static let prefix = "dictionary"
  private static let sharedLanguage = "common"

  /// The categories with words of which nobody has said what they mean.
  package var unmapped: [String] { categories.filter { $0.outcomes == nil && $0.entries > 0 }.map(\.name) }

  /// Reads a dictionary, or gives every fault of it and of its map.
  ///
  /// Linear in both. Without `map`, categories are known by their names alone.
  package static func read(
    _ dictionary: (path: String, bytes: [UInt8]), map: (path: String, bytes: [UInt8])? = nil, base: Codebook
  ) throws(CodebookFaults) -> RivalDictionary {
    let text = DictionaryText(path: dictionary.path, bytes: dictionary.bytes)
    var log = FaultLog(text.file)
    let lines = text.lines()
    guard let format = DictionaryFormat(text, lines: lines) else {
      log.add(.dictionary(.unknownFormat), at: .start)
      throw CodebookFaults(log.all)
    }
    let content =
      switch format {
      case .quanteda: QuantedaReader.read(text, &log)
      case .liwc: LIWCReader.read(text, lines: lines, &log)
      case .wordStat: WordStatReader.read(text, lines: lines)
      }
    var faults = log.all
    var categoryMap = CategoryMap(base.manual)
    if let content, let map {
      var mapLog = FaultLog(SourceFile(path: map.path, bytes: map.bytes))
      categoryMap.read(content.categories, &mapLog)
      faults += mapLog.all
    }
    guard let content, faults.isEmpty else { throw CodebookFaults(faults) }
    let rival = RivalDictionary(
      content, format: format, encoding: text.encoding, map: categoryMap, files: [dictionary, map].compactMap(\.self),
      base: base)
    guard rival.categories.contains(where: { $0.entries > 0 }) else {
      log.add(.dictionary(.noCategories), at: .start)
      throw CodebookFaults(log.all + content.leftOut.all)
    }
    guard rival.codebook.languages.contains(where: { !$0.rules.isEmpty }) else {
      log.add(.dictionary(.nothingMapped(categories: rival.unmapped)), at: .start)
      throw CodebookFaults(log.all)
    }
    return rival
  }

  private init(
    _ content: DictionaryContent, format: DictionaryFormat, encoding: DictionaryEncoding, map: CategoryMap,
    files: [(path: String, bytes: [UInt8])], base: Codebook
  ) {
    self.format = format
    self.encoding = encoding
    leftOut = content.leftOut.all
    categories = content.categories.map { category in
      Category(name: category.name, outcomes: map.outcomes(of: category.path), entries: category.entries.count)
    }
    var rules: [Rule] = []
    for category in content.categories where !category.entries.isEmpty {
      let outcomes = map.outcomes(of: category.path) ?? []
      for outcome in outcomes {
        let suffix = outcomes.count > 1 ? ":\(outcome.name)" : ""
        rules.append(
          Rule(
            id: RuleID("\(Self.prefix)/\(category.name)\(suffix)"), language: Self.sharedLanguage, outcome: outcome,
            anyOf: category.entries.map(\.pattern), negation: .ignored,
            place: content.leftOut.place(category.position)))
      }
    }
    codebook = Self.codebook(rules, files: files, base: base)
  }

  /// The rules with what they need of the base: definitions, markers, and the apps' wording.
  private static func codebook(
    _ rules: [Rule], files: [(path: String, bytes: [UInt8])], base: Codebook
  ) -> Codebook {
    var manual = base.manual
    // Its words are not the base's.
    manual.unreviewedLanguages = []
    manual.version = files.first.map { "\(baseName($0.path))" } ?? manual.version
    // Rules of `common` may fire whatever language a message seems to be in.
    let own = Codebook.Language(
      code: sharedLanguage, name: "Dictionary", isReviewed: true, classes: [:], markers: [], rules: rules)
    let others = base.languages.filter { $0.code != sharedLanguage }.map { language in
      Codebook.Language(
        code: language.code, name: language.name, isReviewed: language.isReviewed, classes: [:],
        markers: language.markers, rules: [])
    }
    let kept = base.files.filter { $0.path == "codes.yaml" || $0.path.hasSuffix("/words.yaml") }
    // The hash must not depend on where the files lie.
    let renamed = zip(["dictionary", "dictionary\(mapEnding)"], files).map { (path: $0, bytes: $1.bytes) }
    return Codebook(
      manual: manual, languages: [own] + others, scorecards: [], phrases: base.phrases,
      files: (kept + renamed).sorted { $0.path < $1.path })
  }

  private static func baseName(_ path: String) -> Substring { path.split(separator: "/").last ?? path[...] }
}

extension Rule.Outcome {
  /// Name of the code or theme.
  package var name: String {
    switch self {
    case .code(let code): code.description
    case .theme(let theme): theme.description
    }
  }
}
