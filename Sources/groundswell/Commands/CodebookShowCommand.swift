import ArgumentParser
import Pipeline

/// `groundswell codebook show [NAME]`.
struct CodebookShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the codebook as a coder's manual: all codes, or one thing with its rules.",
    discussion: """
      A code or theme comes with definition, when to give it and when not, source, invented examples, and the rules of \
      each language with their patterns and examples. With --markdown and no name it is the whole manual for coders, \
      without the rules.

      EXAMPLES
        groundswell codebook show
        groundswell codebook show R-CTA
        groundswell codebook show da
        groundswell codebook show @WE
        groundswell codebook show --markdown > manual.md
      """)

  @Argument(
    help:
      "A code (R-CTA), a theme (PAY), a rung (4), a language (da), a word class (@WE) or a rule (en/log-off-together).")
  var name: String?

  @Flag(help: "Write Markdown.")
  var markdown = false

  @OptionGroup var options: CodebookOptions

  func run() throws {
    try UserMessages.reporting {
      let manual = CodersManual(try options.load().codebook)
      guard let name else {
        StandardStreams.line((markdown ? manual.markdown : manual.overview).joined(separator: "\n"))
        return .done
      }
      let pages = manual.pages(for: name)
      guard !pages.isEmpty else { throw UsageFailure.unknownCode(name, suggestion: manual.nearest(to: name)) }
      let lines = pages.map { (markdown ? $0.markdown() : $0.text).joined(separator: "\n") }
      StandardStreams.line(lines.joined(separator: "\n\n"))
      return .done
    }
  }
}
