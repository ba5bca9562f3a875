import ArgumentParser
import Pipeline

/// `groundswell codebook show [CODE]`.
struct CodebookShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the codebook as a coder's manual: all codes, or one with its rules.",
    discussion: """
      EXAMPLES
        groundswell codebook show
        groundswell codebook show R-CTA
        groundswell codebook show PAY
      """)

  @Argument(help: "A code (R-CTA), a theme (PAY) or a rule (en/log-off-together).")
  var name: String?

  @OptionGroup var options: CodebookOptions

  func run() throws {
    try UserMessages.reporting {
      let codebook = try CodebookRun.manual(folder: options.codebook)
      guard let name else {
        StandardStreams.line(CodebookText.overview(codebook).joined(separator: "\n"))
        return .done
      }
      guard let lines = CodebookText.entry(name, in: codebook) else {
        throw UsageFailure.unknownCode(name, suggestion: CodebookRun.nearest(to: name, in: codebook))
      }
      StandardStreams.line(lines.joined(separator: "\n"))
      return .done
    }
  }
}
