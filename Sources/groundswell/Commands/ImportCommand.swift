import ArgumentParser
import Pipeline

/// `groundswell import PATH…`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read exports into the archive: pseudonymised, redacted and coded.",
    discussion: """
      Each file goes in whole or not at all. Importing the same or an overlapping export again adds nothing \
      twice.

      EXAMPLES
        groundswell import exports/ --project couriers
        groundswell import "WhatsApp Chat - Riders.zip" --project couriers --quiet
        groundswell import _chat.txt --group "Riders" --date-order dmy
      """)

  @Argument(help: ArgumentHelp("Files, folders or zips.", valueName: "path"))
  var paths: [String]

  @OptionGroup var location: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Order of day, month and year, for files that do not show it: dmy, mdy or ymd.", valueName: "order"))
  var dateOrder: DateOrderArgument?

  @Option(help: ArgumentHelp("The group's title, for files that do not name it.", valueName: "title"))
  var group: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    try UserMessages.reporting {
      let run = try ImportRun(
        project: try Project.open(at: location.project), dateOrder: dateOrder?.order, groupTitle: group,
        codebookFolder: location.codebook, environment: RunEnvironment.current)
      var bar = ProgressBar(isQuiet: output.quiet)
      var worst = ExitStatus.done
      var reports = ReportPrinter(output: output)
      reports.begin()
      try run.importAll(paths) { progress in
        bar.show(progress.label, done: progress.done, of: progress.total)
      } finished: { report in
        bar.clear()
        worst = worst.combined(with: UserMessages.status(of: report))
        reports.print(report, as: ImportText.lines(of: report))
      }
      reports.end()
      if reports.isEmpty { throw UsageFailure.nothingFound }
      return worst
    }
  }
}
