import ArgumentParser
import Pipeline

/// `groundswell codebook test`.
struct CodebookTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run every rule's examples, and variants of them, through the classifier.",
    discussion: """
      Each sentence under matches must give its rule the marked evidence, also in capitals, with other \
      accents, behind an emoji or a direction mark and with a full stop; never as a quoted reply. Each \
      sentence under misses must not match. Ends with 65 when one fails.

      EXAMPLE
        groundswell codebook test --codebook my-codebook
      """)

  @OptionGroup var options: CodebookOptions

  func run() throws {
    try UserMessages.reporting {
      let result = CodebookRun.test(try options.load().codebook)
      for failure in result.failures { StandardStreams.line(UserMessages.sentence(for: failure)) }
      StandardStreams.line(
        "\(InspectionText.grouped(result.rules)) rules, \(InspectionText.grouped(result.checks)) checks, "
          + "\(InspectionText.grouped(result.failures.count)) failed")
      return result.failures.isEmpty ? .done : .unreadableData
    }
  }
}
