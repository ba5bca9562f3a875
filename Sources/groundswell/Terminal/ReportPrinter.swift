import Pipeline

/// Prints the reports of a run's files as they come: as lines for a person, as one JSON array, or only what went wrong.
struct ReportPrinter {
  private let output: OutputOptions
  /// Whether no chat was reported, neither read nor refused.
  private(set) var isEmpty = true
  private var isFirst = true

  /// Makes a printer.
  init(output: OutputOptions) { self.output = output }

  /// Opens the array.
  func begin() {
    if output.json { StandardStreams.line("[") }
  }

  /// Prints one file's report; complaints go to standard error as well where results are for a program.
  mutating func print(_ report: FileReport, as lines: [String]) {
    let separator = isFirst ? "" : output.json ? "," : "\n"
    isFirst = false
    if case .skipped = report.outcome {} else { isEmpty = false }
    if output.json {
      StandardStreams.write(Array((separator + FileReportJSON.object(report) + "\n").utf8), to: StandardStreams.output)
    } else if !output.quiet {
      StandardStreams.line(separator + lines.joined(separator: "\n"))
    }
    if output.json || output.quiet, let sentence = UserMessages.complaint(about: report) {
      UserMessages.complain(sentence)
    }
  }

  /// Closes the array.
  func end() {
    if output.json { StandardStreams.line("]") }
  }
}
