import ArgumentParser
import Pipeline

/// The command line: what was typed becomes one of the commands below.
@main
struct Groundswell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groundswell",
    abstract:
      "Reads chat exports of workers' groups and reports, for groups and never for persons, whether coping turns into organised action.",
    discussion: """
      EXAMPLE
        groundswell init couriers --purpose "PhD project" \\
          --lawful-basis "GDPR Art. 9(2)(j)" --purge-after 2027-12-31
        groundswell import exports/ --project couriers
        groundswell report --project couriers

      EXIT CODES
        0 done · 64 usage · 65 unreadable data · 73, 74 cannot write
        75 another run is at work · 78 configuration
      """,
    version: "groundswell \(ToolVersion.number), codebook \(ToolVersion.codebook)",
    subcommands: [
      InitCommand.self, InspectCommand.self, ConvertCommand.self, ImportCommand.self, ClassifyCommand.self,
      RecodeCommand.self, ReportCommand.self, CodebookCommand.self, ValidateCommand.self, DoctorCommand.self,
    ])
}
