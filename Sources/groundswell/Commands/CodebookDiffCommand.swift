import ArgumentParser
import Pipeline

/// `groundswell codebook diff OLD`.
struct CodebookDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed since another codebook: rules, words, and which messages get other codes.",
    discussion: """
      Codes the messages of a file or of a project's archive with both codebooks, counts how codes, themes, heads and \
      rungs differ, and names some of the messages. Stores nothing. Without --file and --project only the rules and \
      words are compared. Messages of an archive are named by their number there, never with person or group; \
      their text, which is redacted, is shown only with --with-text.

      EXAMPLES
        groundswell codebook diff codebook-2023 --file messages.ndjson
        groundswell codebook diff built-in --codebook my-codebook --project couriers
        groundswell codebook diff built-in --codebook my-rules
      """)

  @Argument(
    help: ArgumentHelp("The codebook to compare with: a folder, a dictionary, or built-in.", valueName: "old"))
  var old: String

  @OptionGroup var options: CodebookOptions

  @Option(help: ArgumentHelp("Messages as classify reads them, one JSON object a line.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("The project whose archive is coded.", valueName: "dir"))
  var project: String?

  @Option(help: ArgumentHelp("How many messages of each change are named.", valueName: "count"))
  var examples = 5

  @Flag(help: "Show the text of these messages.")
  var withText = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if file != nil, project != nil { throw ValidationError("Give --file or --project, not both.") }
    if !(0...1000).contains(examples) { throw ValidationError("--examples must be from 0 to 1000.") }
  }

  func run() throws {
    try UserMessages.reporting {
      let before = try CodebookSource.load(old == "built-in" ? nil : old).codebook
      let after = try options.load().codebook
      let messages: DifferenceRun.Messages =
        if let file { .file(file) } else if let project { .archive(try Project.open(at: project)) } else { .none }
      var bar = ProgressBar(isQuiet: output.quiet)
      let difference = try DifferenceRun.run(
        from: before, to: after, over: messages, keepsText: withText, mostExamples: examples,
        environment: RunEnvironment.current
      ) { done, total in
        bar.show("coding with both codebooks", done: done, of: total)
      }
      bar.clear()
      if output.json {
        StandardStreams.line(DifferenceJSON.text(of: difference))
      } else if !output.quiet {
        StandardStreams.line(DifferenceText.lines(of: difference).joined(separator: "\n"))
      }
      return .done
    }
  }
}
