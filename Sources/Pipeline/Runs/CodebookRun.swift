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
    /// What is no fault and yet will surprise: patterns that can never match.
    package var remarks: [CompiledCodebook.Issue]
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

  /// Reads a codebook; its faults are the failure.
  package static func manual(folder: String?) throws(Failure) -> Codebook { try CodebookSource.read(folder: folder) }

  /// Reads and compiles a codebook.
  package static func check(folder: String?) throws(Failure) -> Summary {
    let codebook = try CodebookSource.read(folder: folder, isWhole: true)
    let compiled = CompiledCodebook(codebook)
    // N-SYS is decided by the importer, never by rules.
    let codes = codebook.manual.codes.map(\.id).filter { $0.description != "N-SYS" }
    return Summary(
      version: codebook.manual.version, hash: codebook.hash, codes: codebook.manual.codes.count,
      themes: codebook.manual.themes.count,
      languages: codebook.languages.map { language in
        let outcomes = Set(language.rules.map(\.outcome))
        return Summary.Language(
          code: language.code, name: language.name, isReviewed: language.isReviewed, rules: language.rules.count,
          classes: language.classes.count,
          codesWithoutRules: language.rules.isEmpty ? [] : codes.filter { !outcomes.contains(.code($0)) })
      },
      remarks: compiled.issues)
  }

  /// Runs every rule's examples and their variants.
  package static func test(folder: String?) throws(Failure) -> TestResult {
    let codebook = try CodebookSource.read(folder: folder)
    let check = RuleExampleCheck(codebook, compiled: CompiledCodebook(codebook))
    return TestResult(
      rules: codebook.languages.reduce(0) { $0 + $1.rules.count }, checks: check.count,
      failures: check.failures)
  }

  /// The code, theme or rule that was probably meant.
  package static func nearest(to name: String, in codebook: Codebook) -> String? {
    let manual = codebook.manual
    let known = manual.codes.map(\.id.description) + manual.themes.map(\.id.description)
    return Suggestion.nearest(to: name, in: known)
      ?? Suggestion.nearest(to: name, in: codebook.languages.flatMap(\.rules).map(\.id.description))
  }
}
