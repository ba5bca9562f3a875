import ArgumentParser
import Languages
import Pipeline

/// `groundswell codebook check|test|show|diff`.
struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Check, test, read and compare codebooks.",
    discussion: """
      Sources/Languages/README.md explains the files. --codebook takes, in every command that has it:

        a folder with codes.yaml      instead of the built-in codebook
        a folder without codes.yaml   beside it: rules.yaml and words.yaml of your own
        a .yml, .dic or .cat file     instead: a quanteda, LIWC or WordStat dictionary

      Rules beside the built-in ones see its word classes and need names of their own.

      A category of a dictionary that is called like a code or theme means it. Of the others a file beside it with \
      .map.yaml behind its name, or --map, says what they mean, in lines such as `strike: R-CTA`, `money: [PAY, TIPS]` or \
      `weather: none`.

      EXAMPLES
        groundswell codebook check --codebook my-codebook
        groundswell codebook test
        groundswell codebook show R-CTA
        groundswell codebook diff built-in --codebook my-codebook
      """,
    subcommands: [
      CodebookCheckCommand.self, CodebookTestCommand.self, CodebookShowCommand.self, CodebookDiffCommand.self,
      CodebookCompileCommand.self,
    ])
}

/// Which codebook.
struct CodebookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A codebook's folder, a folder with own rules, or a dictionary (groundswell codebook --help says more).",
      valueName: "path"))
  var codebook: String?

  @Option(
    help: ArgumentHelp(
      "What a dictionary's categories mean, in YAML (default: the file beside it with .map.yaml behind its name).",
      valueName: "file"))
  var map: String?

  /// Reads it, and says on standard error what of a dictionary is not used.
  func load(isWhole: Bool = false, saysWhatIsLeftOut: Bool = true) throws -> CodebookSource.Loaded {
    let loaded = try CodebookSource.load(codebook, map: map, isWhole: isWhole)
    if saysWhatIsLeftOut { note(loaded.dictionary) }
    return loaded
  }

  /// Makes it ready for matching, and says on standard error what of a dictionary is not used.
  func ready() throws -> ReadyCodebook {
    let ready = try CodebookSource.ready(codebook, map: map)
    note(ready.dictionary)
    return ready
  }

  private func note(_ dictionary: RivalDictionary?) {
    if let dictionary, let note = UserMessages.note(on: dictionary) { UserMessages.note(note) }
  }
}
