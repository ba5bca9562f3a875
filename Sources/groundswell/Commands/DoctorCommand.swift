import ArgumentParser
import Pipeline

/// `groundswell doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look after a project: configuration, purge date, key, modes, archive, codebook, disk.",
    discussion: """
      Changes nothing. Ends with 78 when something must be mended, and says how.

      EXAMPLE
        groundswell doctor --project couriers
      """)

  @OptionGroup var location: ProjectOptions

  @Flag(help: "Say nothing but what must be mended.")
  var quiet = false

  func run() throws {
    try UserMessages.reporting {
      let findings = DoctorRun.run(
        project: try Project.open(at: location.project), codebookFolder: location.codebook,
        environment: RunEnvironment.current)
      for finding in findings where !quiet || finding.level == .problem {
        let mark =
          switch finding.level {
          case .good: "ok     "
          case .notice: "note   "
          case .problem: "MEND   "
          }
        StandardStreams.line(mark + UserMessages.sentence(for: finding.check))
      }
      return findings.contains { $0.level == .problem } ? .configuration : .done
    }
  }
}
