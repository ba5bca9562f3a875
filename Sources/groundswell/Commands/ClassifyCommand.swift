import ArgumentParser
import Pipeline

/// `groundswell classify`.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Code messages: NDJSON on standard input, NDJSON with codes on standard output, line by line.",
    discussion: """
      Reads {"id":…,"text":"…"} with optional "group", "person" and "sent_at"; the lines before of the same \
      group are context. Writes one line for each line read, in the same order. No archive, no network. The \
      spans of codes count Unicode scalars from 0, the end excluded. Give texts as convert writes them, or raw \
      ones; nothing is kept.

      EXAMPLES
        echo '{"id":1,"text":"let us all log off friday"}' | groundswell classify
        groundswell classify --keep-going < messages.ndjson > coded.ndjson
      """)

  @Flag(help: "Turn a malformed line into {\"id\":…,\"error\":…} instead of ending the run there with exit code 65.")
  var keepGoing = false

  @Option(help: ArgumentHelp("Read the codebook from a folder instead of the built-in one.", valueName: "dir"))
  var codebook: String?

  func run() throws {
    try UserMessages.reporting {
      var run = try ClassifyRun(codebookFolder: codebook)
      try run.run(
        input: 0, keepGoing: keepGoing,
        explain: { fault in UserMessages.sentence(for: fault) },
        write: { bytes in StandardStreams.write(bytes, to: StandardStreams.output) })
      return .done
    }
  }
}
