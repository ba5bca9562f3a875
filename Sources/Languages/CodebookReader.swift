internal import Corpus

/// Reads all files of a codebook together, so that a fault in one does not hide those of another.
struct CodebookReader {
  /// What a file of a codebook's folder holds.
  private enum Role: Hashable {
    case codes
    case words(language: String)
    case rules(language: String)
    case scores
    case exports(language: String)
  }

  private static let sharedLanguage = "common"
  private static let fileNames = ["words.yaml", "rules.yaml", "exports.yaml"]
  /// Weighs messages of all languages alike.
  private static let scoresPath = "common/scores.yaml"

  private let given: ExportPhrases?
  private var faults: [CodebookFault] = []
  private var files: [Role: SourceFile] = [:]

  /// The codebook, or every fault of every file.
  ///
  /// With `phrases`, the files of the apps' wording are not read again. Linear in the files' lengths.
  static func read(
    _ files: [(path: String, bytes: [UInt8])], phrases: ExportPhrases? = nil
  ) throws(CodebookFaults) -> Codebook {
    var reader = CodebookReader(given: phrases)
    let ordered = files.sorted { $0.path < $1.path }
    for file in ordered { reader.take(file) }
    let codebook = reader.codebook(ordered)
    guard let codebook, reader.faults.isEmpty else { throw CodebookFaults(reader.faults) }
    return codebook
  }

  private init(given: ExportPhrases?) { self.given = given }

  private mutating func take(_ file: (path: String, bytes: [UInt8])) {
    if given != nil, file.path.hasSuffix("/exports.yaml") { return }
    let log = FaultLog(SourceFile(path: file.path, bytes: file.bytes))
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts == ["codes.yaml"] {
      files[.codes] = log.file
    } else if file.path == Self.scoresPath {
      files[.scores] = log.file
    } else if parts.count == 2, Self.fileNames.contains(parts[1]) {
      guard Self.isLanguageCode(parts[0]) else {
        faults.append(CodebookFault(kind: .badLanguageCode, place: log.place(.start)))
        return
      }
      switch parts[1] {
      case "words.yaml": files[.words(language: parts[0])] = log.file
      case "rules.yaml": files[.rules(language: parts[0])] = log.file
      default: files[.exports(language: parts[0])] = log.file
      }
    } else {
      let known = [1: ["codes.yaml"], 2: Self.fileNames + ["scores.yaml"]][parts.count] ?? []
      let suggestion = Suggestion.nearest(to: parts.last ?? "", in: known)
      faults.append(CodebookFault(kind: .unknownFile(suggestion: suggestion), place: log.place(.start)))
    }
  }

  private mutating func codebook(_ ordered: [(path: String, bytes: [UInt8])]) -> Codebook? {
    let manual = read(.codes, "codes.yaml") { ManualReader.read($0, &$1) }
    var words: [String: WordsReader.Words] = [:]
    for language in languages {
      words[language] = read(.words(language: language), "\(language)/words.yaml") {
        WordsReader.read($0, isShared: language == Self.sharedLanguage, &$1)
      }
    }
    let rules = rules(manual: manual, words: words)
    let scorecards = scorecards(manual: manual, words: words)
    let phrases = phrases()
    guard let manual else { return nil }
    let languages = words.map { code, words in
      Codebook.Language(
        code: code, name: words.name, isReviewed: words.isReviewed, classes: words.classes, markers: words.markers,
        rules: rules[code] ?? [])
    }
    var codebook = Codebook(
      manual: manual, languages: languages.sorted { Self.order($0.code, $1.code) }, scorecards: scorecards,
      phrases: phrases, files: ordered)
    codebook.tellUnreviewed()
    return codebook
  }

  private mutating func scorecards(manual: CodebookManual?, words: [String: WordsReader.Words]) -> [Scorecard] {
    guard files[.scores] != nil else { return [] }
    let reader = ScoresReader(
      classes: words.count == languages.count ? words.values.reduce(into: []) { $0.formUnion($1.classes.keys) } : nil,
      codes: manual.map { Set($0.codes.map(\.id.description)) })
    return read(.scores, Self.scoresPath) { reader.read($0, &$1) } ?? []
  }

  private mutating func rules(manual: CodebookManual?, words: [String: WordsReader.Words]) -> [String: [Rule]] {
    let codes = manual.map { Set($0.codes.map(\.id.description)) }
    let themes = manual.map { Set($0.themes.map(\.id.description)) }
    let hasShared = files[.words(language: Self.sharedLanguage)] != nil
    let shared = hasShared ? words[Self.sharedLanguage].map { Set($0.classes.keys) } : []
    var rules: [String: [Rule]] = [:]
    for language in languages where files[.rules(language: language)] != nil {
      var classes: Set<String>?
      if language == Self.sharedLanguage {
        // Rules of `common` see the classes of every language.
        if words.count == languages.count { classes = words.values.reduce(into: []) { $0.formUnion($1.classes.keys) } }
      } else if let shared, let own = words[language]?.classes.keys {
        classes = shared.union(own)
      }
      let reader = RulesReader(
        language: language, patterns: PatternReader(classes: classes), codes: codes, themes: themes)
      rules[language] = read(.rules(language: language), "\(language)/rules.yaml") { reader.read($0, &$1) }
    }
    return rules
  }

  private mutating func phrases() -> ExportPhrases {
    if let given { return given }
    var phrases = ExportPhrases()
    let languages = files.keys.compactMap { if case .exports(let language) = $0 { language } else { nil } }
    for language in languages.sorted(by: Self.order) {
      _ = read(.exports(language: language), "\(language)/exports.yaml") { tree, log in
        var reader = ExportsReader(language: language)
        reader.read(tree, into: &phrases, &log)
      }
    }
    return phrases
  }

  /// The languages with words or rules; `common` first.
  ///
  /// One that has only an `exports.yaml` has no rules to apply.
  private var languages: [String] {
    var languages: Set<String> = []
    for role in files.keys {
      switch role {
      case .words(let language), .rules(let language): languages.insert(language)
      case .codes, .scores, .exports: break
      }
    }
    return languages.sorted(by: Self.order)
  }

  /// Reads one file and takes over its faults.
  private mutating func read<Content>(
    _ role: Role, _ path: String, _ body: (YAMLTree, inout FaultLog) -> Content?
  ) -> Content? {
    guard let file = files[role] else {
      faults.append(CodebookFault(kind: .missingFile, place: Rule.Place(file: path, line: 1, column: 1)))
      return nil
    }
    var log = FaultLog(file)
    let content = YAMLTree.read(&log).flatMap { body($0, &log) }
    faults += log.all
    return content
  }

  private static func order(_ left: String, _ right: String) -> Bool {
    (left == sharedLanguage ? 0 : 1, left) < (right == sharedLanguage ? 0 : 1, right)
  }

  /// `common`, or two or three small letters (ISO 639), with a script where needed: `ur-Latn` (ISO 15924).
  private static func isLanguageCode(_ name: String) -> Bool {
    if name == sharedLanguage { return true }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 2,
      language.allSatisfy(isSmall)
    else { return false }
    guard parts.count == 2 else { return true }
    return parts[1].count == 4 && !isSmall(parts[1][0]) && isSmall(parts[1][0] | 0x20)
      && parts[1].dropFirst().allSatisfy(isSmall)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
