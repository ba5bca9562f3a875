import ArgumentParser
import Languages
import Pipeline

/// `groundswell codebook check`.
struct CodebookCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find all faults of the codebook's files at once, with line, column and a suggestion.",
    discussion: """
      Also says what is no fault and yet will surprise, such as rules that can never match and word classes that no rule \
      uses. Of a dictionary (quanteda, LIWC, WordStat) it says what each category means and which entries cannot be \
      matched, and ends with 65 if there are any.

      EXAMPLES
        groundswell codebook check --codebook my-codebook
        groundswell codebook check --codebook my-rules
        groundswell codebook check --codebook strike-words.dic --map strike-words.yaml
      """)

  @OptionGroup var options: CodebookOptions

  func run() throws {
    try UserMessages.reporting {
      let summary = CodebookRun.check(try options.load(isWhole: true, saysWhatIsLeftOut: false))
      StandardStreams.line(CodebookText.lines(of: summary).joined(separator: "\n"))
      return summary.dictionary?.leftOut.isEmpty ?? true ? .done : .unreadableData
    }
  }
}
