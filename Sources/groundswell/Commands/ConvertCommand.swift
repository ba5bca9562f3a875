import ArgumentParser
import Pipeline

/// `groundswell convert PATH…`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write the records of exports as NDJSON, pseudonymised and redacted.",
    discussion: """
      One object a line on standard output, in file order; keys are absent when empty. Stores nothing and \
      needs no project: without a project and without GROUNDSWELL_KEY_FILE the pseudonyms hold for this run \
      only.

      EXAMPLES
        groundswell convert "WhatsApp Chat with Riders.txt" > riders.ndjson
        groundswell convert exports/ --project couriers \\
          | jq -r 'select(.type == "joined") | .sent_at'
        groundswell convert old.zip --date-order mdy --timezone Europe/Warsaw
      """)

  @Argument(help: ArgumentHelp("Files, folders or zips.", valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    try UserMessages.reporting {
      let settings = try reading.settings()
      if settings.isKeyEphemeral, !quiet { UserMessages.note(UserMessages.ephemeralKey) }
      let run = ReadingRun(settings: settings)
      var bar = ProgressBar(isQuiet: quiet)
      var worst = ExitStatus.done
      var isEmpty = true
      run.convert(paths) { progress in
        bar.show(progress.label, done: progress.done, of: progress.total)
      } write: { lines in
        StandardStreams.write(lines, to: StandardStreams.output) == 0
      } finished: { report in
        bar.clear()
        if case .skipped = report.outcome {} else { isEmpty = false }
        worst = worst.combined(with: UserMessages.status(of: report))
        if let sentence = UserMessages.complaint(about: report) { UserMessages.complain(sentence) }
      }
      if isEmpty { throw UsageFailure.nothingFound }
      return worst
    }
  }
}
