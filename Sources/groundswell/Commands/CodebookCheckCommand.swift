import ArgumentParser
import Pipeline

/// `groundswell codebook check`.
struct CodebookCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find all faults of the codebook's files at once, with line, column and a suggestion.",
    discussion: """
      EXAMPLE
        groundswell codebook check --codebook my-codebook
      """)

  @OptionGroup var options: CodebookOptions

  func run() throws {
    try UserMessages.reporting {
      let summary = try CodebookRun.check(folder: options.codebook)
      StandardStreams.line(CodebookText.lines(of: summary).joined(separator: "\n"))
      return .done
    }
  }
}
