package import Corpus
package import Languages
import Text

/// A codebook made ready for matching: one vocabulary and one index of patterns for all languages together.
///
/// Compiling is linear in the codebook. What cannot be matched (an unknown class, a pattern of no words) is left out
/// and listed in `issues`; the reader of the codebook refuses most of these before.
package final class CompiledCodebook: Sendable {
  /// A pattern or entry that was left out, and why.
  package struct Issue: Hashable, Sendable {
    /// Why.
    package enum Kind: Hashable, Sendable {
      case unknownClass(String)
      case unknownCode(CodeID)
      case unknownTheme(ThemeID)
      /// Nothing in it can be found in a text.
      case nothingToMatch
      /// A class entry that names a class or begins with a gap.
      case unfitEntry
      /// More spellings than 256, because of many words that may be missing.
      case tooManyForms
      /// More than 24 steps, or 12 in a class entry.
      case tooLong
    }

    /// Why it was left out.
    package var kind: Kind
    /// Folder of the language.
    package var language: String
    /// The pattern or entry as written.
    package var source: String
    /// Rule or class it belongs to.
    package var owner: String

    /// Makes an issue.
    package init(kind: Kind, language: String, source: String, owner: String) {
      self.kind = kind
      self.language = language
      self.source = source
      self.owner = owner
    }
  }

  /// The definitions the codings refer to.
  package let manual: CodebookManual
  /// Codes of the languages, in the codebook's order.
  package let languages: [String]
  /// What was left out.
  package let issues: [Issue]

  let vocabulary: Vocabulary
  /// By set: what the engine itself does with its words.
  let roles: RoleTable
  /// The steps of all patterns and phrases, one after the other.
  let steps: [PatternStep]
  let phrases: PhraseIndex
  let programs: ProgramIndex
  let rules: [CompiledRule]
  /// The patterns of rules, as their authors wrote them.
  let sources: TextPool
  let scorecards: CompiledScorecards
  let guesser: LanguageGuess
  /// By index in `guesser`: index in `languages`.
  let languageOfGuess: [Int]
  let commonLanguage: Int?
  /// The languages whose words are compared by skeletons too, as bits.
  let romanised: UInt64

  /// Compiles a codebook.
  package convenience init(_ codebook: Codebook) {
    var compiler = CodebookCompiler(codebook)
    compiler.compile()
    self.init(compiler)
  }

  private init(_ compiler: CodebookCompiler) {
    manual = compiler.codebook.manual
    languages = compiler.codebook.languages.map(\.code)
    issues = compiler.issues
    vocabulary = Vocabulary(
      entries: compiler.sets.entries, setsOfSymbol: compiler.sets.setsOfSymbol,
      owners: compiler.sets.entries.indices.map { symbol in
        let languages = compiler.sets.languagesOfSymbol[symbol]
        return compiler.sets.isDistinct(symbol) && languages.nonzeroBitCount == 1 ? languages : 0
      })
    roles = RoleTable(compiler.sets.roles)
    steps = compiler.steps + compiler.sets.phrases.flatMap { $0 }
    phrases = PhraseIndex(
      firstStep: compiler.steps.count, steps: compiler.sets.phrases, members: compiler.sets.setsOfPhrase,
      setCount: compiler.sets.count)
    programs = ProgramIndex(
      programs: compiler.programs, uses: compiler.usesOfProgram, steps: steps,
      languageOfRule: compiler.rules.map(\.language), common: compiler.common, setCount: compiler.sets.count)
    rules = compiler.rules
    sources = compiler.sources
    scorecards = compiler.scorecards
    let guessable = compiler.codebook.languages.enumerated().filter { $0.element.code != Self.commonCode }
    guesser = LanguageGuess(languages: guessable.map { ($0.element.code, $0.element.markers) })
    languageOfGuess = guessable.map(\.offset)
    romanised = compiler.romanised
    commonLanguage = languages.firstIndex(of: Self.commonCode)
  }

  /// Reads what `write` wrote; `issues` are not stored.
  init(from reader: inout StorageReader) throws(StorageReader.Damage) {
    manual = try CodebookManual(from: &reader)
    languages = try reader.strings()
    issues = []
    vocabulary = try Vocabulary(from: &reader)
    roles = try RoleTable(from: &reader)
    steps = try PatternStep.read(from: &reader)
    phrases = try PhraseIndex(from: &reader, setCount: roles.count)
    programs = try ProgramIndex(from: &reader, setCount: roles.count)
    sources = try TextPool(from: &reader)
    rules = try CompiledRule.read(from: &reader, manual: manual)
    scorecards = try CompiledScorecards.read(from: &reader, manual: manual, setCount: roles.count)
    guesser = try LanguageGuess.read(from: &reader)
    languageOfGuess = try reader.list(of: Int32.self, count: guesser.codes.count).map(Int.init)
    romanised = UInt64(bitPattern: Int64(try reader.integer()))
    commonLanguage = languages.firstIndex(of: Self.commonCode)
  }

  /// Writes all but `issues`, and what follows from the rest.
  func write(to writer: inout StorageWriter) {
    manual.write(to: &writer)
    writer.strings(languages)
    vocabulary.write(to: &writer)
    roles.write(to: &writer)
    PatternStep.write(steps, to: &writer)
    phrases.write(to: &writer)
    programs.write(to: &writer)
    sources.write(to: &writer)
    CompiledRule.write(rules, to: &writer)
    scorecards.write(to: &writer)
    guesser.write(to: &writer)
    writer.list(languageOfGuess.map(Int32.init))
    writer.integer(Int(Int64(bitPattern: romanised)))
  }

  /// The languages of some guesses, each given as bits.
  func languages(ofGuesses guesses: UInt64) -> UInt64 {
    guard guesses != .max else { return .max }
    var languages: UInt64 = 0
    var rest = guesses
    while rest != 0 {
      languages |= 1 << UInt64(languageOfGuess[rest.trailingZeroBitCount] & 63)
      rest &= rest - 1
    }
    return languages
  }

  /// Folder name of what all languages share.
  ///
  /// Its words and rules count in every message, whatever language it seems to be in.
  package static let commonCode = "common"
}

/// What the engine itself reads out of a word class, and for which languages (bits).
struct EngineRole: Sendable {
  /// The classes the engine knows.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32
    static let negation = Kinds(rawValue: 1)
    static let condition = Kinds(rawValue: 2)
    static let question = Kinds(rawValue: 4)
    static let firstPlural = Kinds(rawValue: 8)
    static let first = Kinds(rawValue: 16)
    static let second = Kinds(rawValue: 32)
    static let third = Kinds(rawValue: 64)
    /// Words such as "but" that begin a new clause.
    static let clause = Kinds(rawValue: 128)
    /// What apps and people write in front of forwarded messages.
    static let forward = Kinds(rawValue: 256)
    // What the classes of `common` tell of a coding's attributes, in every language.
    static let platform = Kinds(rawValue: 512)
    static let haulier = Kinds(rawValue: 1024)
    static let restaurant = Kinds(rawValue: 2048)
    static let state = Kinds(rawValue: 4096)
    static let coworkers = Kinds(rawValue: 8192)
    static let future = Kinds(rawValue: 16_384)
    static let now = Kinds(rawValue: 32_768)
    static let past = Kinds(rawValue: 65_536)

    /// The kind a class of this name has.
    init(className: String) {
      switch className {
      case "NEG": self = .negation
      case "IF": self = .condition
      case "Q": self = .question
      case "WE": self = .firstPlural
      case "I": self = .first
      case "YOU": self = .second
      case "THEY": self = .third
      case "BUT": self = .clause
      case "FORWARD": self = .forward
      default: self = []
      }
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The kind a class of `common` has for the attributes of codings.
    init(sharedClassName: String) {
      self = Self.shared.first { $0.name == sharedClassName }?.kind ?? []
    }

    /// The classes of `common` that the engine reads attributes from, those of all languages joined.
    static let shared: [(name: String, kind: Kinds)] = [
      ("ABOUTPLATFORM", .platform), ("ABOUTHAULIER", .haulier), ("ABOUTVENUE", .restaurant), ("ABOUTSTATE", .state),
      ("ABOUTCOWORKERS", .coworkers), ("FUTURE", .future), ("NOW", .now), ("PAST", .past),
    ]

    /// The names the engine itself looks for.
    static let classNames = ["NEG", "IF", "Q", "WE", "I", "YOU", "THEY", "BUT", "FORWARD"]
  }

  var kinds: Kinds = []
  var languages: UInt64 = 0
}
