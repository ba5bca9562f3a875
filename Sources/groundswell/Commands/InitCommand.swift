import ArgumentParser
import Corpus
import Foundation
import Pipeline

/// `groundswell init DIR`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a project: a folder with its configuration, archive, inbox and reports, and a key outside of it.",
    discussion: """
      On a terminal the command asks for what is not given. Without purpose, lawful basis and purge date the \
      project is made, but nothing can be imported into it.

      EXAMPLE
        groundswell init couriers --purpose "PhD project on courier networks" \\
          --lawful-basis "GDPR Art. 9(2)(j)" --purge-after 2027-12-31 \\
          --timezone Europe/Copenhagen
      """)

  @Argument(help: "The folder to make, or an empty one.")
  var dir: String

  @Option(help: ArgumentHelp("What the data are processed for.", valueName: "text"))
  var purpose: String?

  @Option(help: ArgumentHelp("The legal ground, such as \"GDPR Art. 9(2)(j)\".", valueName: "text"))
  var lawfulBasis: String?

  @Option(help: ArgumentHelp("The day by which the data must be gone, such as 2027-12-31.", valueName: "date"))
  var purgeAfter: String?

  @Option(help: ArgumentHelp("Time zone of the weeks and of the phones that exported.", valueName: "zone"))
  var timezone: String = ProjectConfiguration.defaultTimeZone

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    try UserMessages.reporting {
      guard let zone = TimeZoneTable.rules(for: timezone) else { throw UsageFailure.unknownTimeZone(timezone) }
      let purpose = try answer(purpose, to: "What are the data processed for?")
      let lawfulBasis = try answer(lawfulBasis, to: "On what legal ground (such as GDPR Art. 9(2)(j))?")
      let dateText = try answer(purgeAfter, to: "By which day must the data be gone (such as 2027-12-31)?")
      let purgeDate = try dateText.map { text throws(UsageFailure) in
        guard let date = CivilDate(text) else { throw .notADate(text) }
        return date
      }
      let (project, keyPath) = try Project.create(
        at: dir, timeZone: zone, purpose: purpose, lawfulBasis: lawfulBasis, purgeAfter: purgeDate,
        environment: RunEnvironment.current)
      if !quiet { StandardStreams.line(UserMessages.created(project, keyPath: keyPath)) }
      return .done
    }
  }

  /// What was given by flag, else what a person types; nothing when neither is there.
  private func answer(_ given: String?, to question: String) throws -> String? {
    if let given { return given.isEmpty ? nil : given }
    guard StandardStreams.isTerminal(0), StandardStreams.isTerminal(StandardStreams.errors) else { return nil }
    StandardStreams.write(Array((question + " ").utf8), to: StandardStreams.errors)
    let typed = readLine()?.trimmingCharacters(in: .whitespaces)
    return typed.flatMap { $0.isEmpty ? nil : $0 }
  }
}
