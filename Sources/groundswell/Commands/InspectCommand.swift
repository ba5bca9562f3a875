import ArgumentParser
import Pipeline

/// `groundswell inspect PATH…`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what was recognised in exports: format, dialect, date order and why, period, counts, issues.",
    discussion: """
      Everything is read and nothing is stored. Needs no project.

      EXAMPLES
        groundswell inspect "WhatsApp Chat with Riders.txt"
        groundswell inspect exports/ --json
        groundswell inspect old.txt --date-order mdy
      """)

  @Argument(help: ArgumentHelp("Files, folders or zips.", valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try UserMessages.reporting {
      let run = ReadingRun(settings: try reading.settings())
      var bar = ProgressBar(isQuiet: output.quiet)
      var worst = ExitStatus.done
      var reports = ReportPrinter(output: output)
      reports.begin()
      run.inspect(paths) { progress in
        bar.show(progress.label, done: progress.done, of: progress.total)
      } finished: { report in
        bar.clear()
        worst = worst.combined(with: UserMessages.status(of: report))
        reports.print(report, as: InspectionText.lines(of: report))
      }
      reports.end()
      if reports.isEmpty { throw UsageFailure.nothingFound }
      return worst
    }
  }
}
