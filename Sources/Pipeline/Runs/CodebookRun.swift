package import Classify
package import Corpus
package import Languages
import Privacy

/// What people who edit the codebook need.
package enum CodebookRun {
  /// A codebook without faults, in numbers.
  package struct Summary: Sendable {
    /// One language in numbers.
    package struct Language: Sendable {
      /// Folder name.
      package var code: String
      /// English name.
      package var name: String
      /// Whether a native speaker signed it.
      package var isReviewed: Bool
      /// Number of rules.
      package var rules: Int
      /// Number of word classes.
      package var classes: Int
      /// Codes of the manual for which the language has no rule; empty for `common`.
      package var codesWithoutRules: [CodeID]
    }

    /// Version the codebook gives itself.
    package var version: String
    /// SHA-256 of all files, in hexadecimal.
    package var hash: String
    /// Number of codes.
    package var codes: Int
    /// Number of themes.
    package var themes: Int
    /// The languages, `common` first.
    package var languages: [Language]
    /// Patterns and entries that can never match, with the place of their rule.
    package var issues: [(issue: CompiledCodebook.Issue, place: Rule.Place?)]
    /// What else will surprise.
    package var remarks: [CodebookRemark]
    /// The dictionary of another program that the codebook was made from, if it was.
    package var dictionary: RivalDictionary?
  }

  /// Outcome of all examples.
  package struct TestResult: Sendable {
    /// Number of rules.
    package var rules: Int
    /// Examples and variants tried.
    package var checks: Int
    /// Those that did not turn out as their author says.
    package var failures: [RuleExampleCheck.Failure]
  }

  /// Compiles a codebook that was read without a fault, and looks for what will surprise.
  package static func check(_ loaded: CodebookSource.Loaded) -> Summary {
    let codebook = loaded.codebook
    let compiled = CompiledCodebook(codebook)
    // N-SYS is decided by the importer, never by rules.
    let codes = codebook.manual.codes.map(\.id).filter { $0.description != "N-SYS" }
    let shared = Set(
      codebook.languages.filter { $0.code == CompiledCodebook.commonCode }.flatMap(\.rules).map(\.outcome))
    let places = Dictionary(
      codebook.languages.flatMap(\.rules).map { ($0.id.description, $0.place) }
        + codebook.scorecards.map { ($0.id.description, $0.place) }
    ) { first, _ in first }
    return Summary(
      version: codebook.manual.version, hash: codebook.hash, codes: codebook.manual.codes.count,
      themes: codebook.manual.themes.count,
      languages: codebook.languages.map { language in
        // Rules of `common` see the words of every language.
        let outcomes = Set(language.rules.map(\.outcome)).union(shared)
        return Summary.Language(
          code: language.code, name: language.name, isReviewed: language.isReviewed, rules: language.rules.count,
          classes: language.classes.count,
          codesWithoutRules: language.rules.isEmpty ? [] : codes.filter { !outcomes.contains(.code($0)) })
      },
      issues: compiled.issues.map { ($0, places[$0.owner]) }, remarks: CodebookRemarks.of(codebook),
      dictionary: loaded.dictionary)
  }

  /// Runs every rule's examples and their variants.
  package static func test(_ codebook: Codebook) -> TestResult {
    let check = RuleExampleCheck(codebook, compiled: CompiledCodebook(codebook))
    return TestResult(
      rules: codebook.languages.reduce(0) { $0 + $1.rules.count }, checks: check.count,
      failures: check.failures)
  }
}
