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
  /// By set: whether phrases of several words belong to it.
  let hasPhrases: [Bool]
  /// By set: what the engine itself does with its words.
  let roles: [EngineRole]
  /// Phrases by the set of their first step.
  let phrasesOfSet: Grouped
  /// The steps of all patterns and phrases, one after the other.
  let steps: [PatternStep]
  let phrases: [Program]
  /// By phrase: the sets it belongs to.
  let setsOfPhrase: Grouped
  let programs: [Program]
  /// By set: programs that are looked for from it because they may be what a rule finds.
  let anchorsOfSet: Grouped
  /// By set: programs that are looked for from it because a rule that was found asks for or forbids them.
  let sideAnchorsOfSet: Grouped
  /// Programs without an anchor.
  let loosePrograms: [Int]
  /// By program: what it is for, each `rule << 2 | use`.
  let usesOfProgram: Grouped
  let rules: [CompiledRule]
  let guesser: LanguageGuess
  /// By index in `guesser`: index in `languages`.
  let languageOfGuess: [Int]
  let commonLanguage: Int?

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
    vocabulary = Vocabulary(entries: compiler.sets.entries, setsOfSymbol: compiler.sets.setsOfSymbol)
    hasPhrases = compiler.sets.hasPhrases
    roles = compiler.sets.roles
    var steps = compiler.steps
    phrases = compiler.sets.phrases.map { phrase in
      steps.append(contentsOf: phrase)
      return Program(first: Int32(steps.count - phrase.count), end: Int32(steps.count), anchor: nil)
    }
    self.steps = steps
    phrasesOfSet = Grouped(compiler.sets.phrasesOfSet)
    setsOfPhrase = Grouped(compiler.sets.setsOfPhrase)
    programs = compiler.programs
    var anchors = [[Int32]](repeating: [], count: compiler.sets.count)
    var sideAnchors = anchors
    for (index, program) in compiler.programs.enumerated() {
      guard let anchor = program.anchor else { continue }
      let uses = compiler.usesOfProgram[index].map { $0 & 3 }
      if uses.contains(PatternUse.anyOf.rawValue) { anchors[Int(anchor.set)].append(Int32(index)) }
      if uses.contains(where: { $0 != PatternUse.anyOf.rawValue }) {
        sideAnchors[Int(anchor.set)].append(Int32(index))
      }
    }
    anchorsOfSet = Grouped(anchors)
    sideAnchorsOfSet = Grouped(sideAnchors)
    loosePrograms = compiler.programs.indices.filter { compiler.programs[$0].anchor == nil }
    usesOfProgram = Grouped(compiler.usesOfProgram)
    rules = compiler.rules
    let guessable = compiler.codebook.languages.enumerated().filter { $0.element.code != Self.commonCode }
    guesser = LanguageGuess(languages: guessable.map { ($0.element.code, $0.element.markers) })
    languageOfGuess = guessable.map(\.offset)
    commonLanguage = languages.firstIndex(of: Self.commonCode)
  }

  /// Folder name of what all languages share.
  static let commonCode = "common"
}

/// What a pattern is to a rule; the low bits of a use.
enum PatternUse: Int32 {
  case anyOf = 0
  case with = 1
  case unless = 2
}

/// What the engine itself reads out of a word class, and for which languages (bits).
struct EngineRole: Sendable {
  /// The classes the engine knows.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
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

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The names the engine itself looks for.
    static let classNames = ["NEG", "IF", "Q", "WE", "I", "YOU", "THEY", "BUT", "FORWARD"]
  }

  var kinds: Kinds = []
  var languages: UInt64 = 0
}
