package import Analyse
package import Corpus
package import Languages

/// How well a codebook agrees with the person who coded some files.
package struct Validation: Sendable {
  /// Which rules were tried.
  package struct Source: Hashable, Sendable {
    /// Where they were read; absent for the built-in codebook.
    package var path: String?
    /// The version that the codebook gives itself.
    package var version: String
    /// SHA-256 of all its files, in hexadecimal.
    package var hash: String
  }

  /// The messages of one language.
  package struct Language: Sendable {
    /// As the files tell.
    package var code: String
    /// How well the rules agree.
    package var agreement: AgreementComparison
    /// Whether there are enough messages to trust the language's curve (codebook §1.10).
    package var isEnough: Bool
  }

  /// Messages that a language needs before its curve is printed without a warning (codebook §1.10).
  package static let leastMessages = 300
  /// How many of them must have a call to action.
  package static let leastCalls = 40

  /// The rules.
  package var codebook: Source
  /// What they are compared with.
  package var baseline: Source?
  /// The baseline's origin, where it is a dictionary of another program.
  package var dictionary: RivalDictionary?
  /// What the intervals depend on.
  package var parameters: AgreementParameters
  /// Names of the codes in the order of the tallies.
  package var codes: [CodeID]
  /// Names of the themes in the order of the tallies.
  package var themes: [ThemeID]
  /// All messages; absent where the files hold pairs only.
  package var overall: AgreementComparison?
  /// By number of messages.
  package var languages: [Language]
  /// Of the files' pairs; absent where there are none.
  package var pairs: PairScores?
  /// The same of the baseline.
  package var baselinePairs: PairScores?
  /// The gravest kind first, then in the order of the files.
  package var mistakes: [Mistake]
}
