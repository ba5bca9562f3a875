import ArgumentParser

/// `groundswell codebook check|test|show`.
struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Check, test and read the codebook.",
    discussion: """
      Sources/Languages/README.md explains the files. Own codebooks are folders of the same layout.

      EXAMPLES
        groundswell codebook check --codebook my-codebook
        groundswell codebook test
        groundswell codebook show R-CTA
      """,
    subcommands: [CodebookCheckCommand.self, CodebookTestCommand.self, CodebookShowCommand.self])
}

/// Which codebook.
struct CodebookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A codebook's folder instead of the built-in one.", valueName: "dir"))
  var codebook: String?
}
