import ArgumentParser
import Pipeline

/// `groundswell recode`.
struct RecodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recode",
    abstract: "Code the archive again with the present codebook and show what changed.",
    discussion: """
      All messages in one transaction: either all are coded anew or none. Run it after an update or after \
      editing the codebook.

      EXAMPLES
        groundswell recode --project couriers
        groundswell recode --project couriers --codebook my-codebook
      """)

  @OptionGroup var location: ProjectOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try UserMessages.reporting {
      var bar = ProgressBar(isQuiet: output.quiet)
      let result = try RecodeRun.run(
        project: try Project.open(at: location.project), codebookFolder: location.codebook,
        environment: RunEnvironment.current
      ) { done in
        bar.show("\(InspectionText.grouped(done)) messages", done: 0, of: 1)
      }
      bar.clear()
      if output.json {
        StandardStreams.line(RecodeText.json(result))
      } else if !output.quiet {
        StandardStreams.line(RecodeText.lines(of: result).joined(separator: "\n"))
      }
      return .done
    }
  }
}
