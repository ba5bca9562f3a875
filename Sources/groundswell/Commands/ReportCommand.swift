import Analyse
import ArgumentParser
import Pipeline

/// `groundswell report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the report: one HTML page without scripts, report.json and CSV tables, into the project's reports/.",
    discussion: """
      Numbers of fewer than five persons are hidden. The same archive gives the same bytes.

      EXAMPLES
        groundswell report --project couriers
        groundswell report --project couriers --json | jq .headline
      """)

  @OptionGroup var location: ProjectOptions

  @Option(
    name: .customLong("k"),
    help: ArgumentHelp(
      "Hide numbers of fewer persons; below 5 every page says so, below 3 is not possible.", valueName: "persons"))
  var threshold: Int = AnalysisParameters.defaultK

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard threshold >= AnalysisParameters.leastK else {
      throw ValidationError(
        "--k must be at least \(AnalysisParameters.leastK), so that no number can be traced to a person.")
    }
  }

  func run() throws {
    try UserMessages.reporting {
      let result = try ReportRun.run(
        project: try Project.open(at: location.project), codebookFolder: location.codebook,
        parameters: AnalysisParameters(k: threshold), environment: RunEnvironment.current)
      if output.json {
        StandardStreams.write(result.json, to: StandardStreams.output)
      } else if !output.quiet {
        StandardStreams.line(result.text)
        StandardStreams.line("The report is \(result.page).\n\(result.headline)")
      }
      return .done
    }
  }
}
