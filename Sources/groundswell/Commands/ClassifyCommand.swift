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

      With --explain it writes for a person instead: each message with its evidence in « », head, rung and language with \
      their reasons, each code with its rule, and which rules nearly matched and why they did not. Lines may then also \
      be plain text; plain lines are one conversation.

      EXAMPLES
        echo '{"id":1,"text":"let us all log off friday"}' | groundswell classify
        groundswell classify --keep-going < messages.ndjson > coded.ndjson
        groundswell classify --message "let us all log off friday, not only me"
        groundswell classify --codebook strike-words.dic < messages.ndjson > baseline.ndjson
      """)

  @Flag(help: "Turn a malformed line into {\"id\":…,\"error\":…} instead of ending the run there with exit code 65.")
  var keepGoing = false

  @Flag(help: "Write for a person why each message is coded as it is.")
  var explain = false

  @Option(help: ArgumentHelp("Explain this message; standard input is not read.", valueName: "text"))
  var message: String?

  @OptionGroup var options: CodebookOptions

  func validate() throws {
    if keepGoing, explain || message != nil {
      throw ValidationError("--keep-going is for the line filter; --explain stops at a malformed line.")
    }
  }

  func run() throws {
    try UserMessages.reporting {
      if explain || message != nil {
        let codebook = try options.load().codebook
        try explainMessages(ExplainText(codebook), ExplainRun(codebook))
        return .done
      }
      var run = ClassifyRun(try options.ready())
      try run.run(
        input: 0, keepGoing: keepGoing,
        explain: { fault in UserMessages.sentence(for: fault) },
        write: { bytes in StandardStreams.write(bytes, to: StandardStreams.output) })
      return .done
    }
  }

  private func explainMessages(_ text: ExplainText, _ run: ExplainRun) throws {
    var run = run
    func show(_ explained: ExplainRun.Explained) -> Int32 {
      let lines = text.lines(of: explained).joined(separator: "\n") + "\n\n"
      return StandardStreams.write(Array(lines.utf8), to: StandardStreams.output)
    }
    if let message {
      let code = show(run.explain(message))
      if code != 0 { throw Failure.stream(code: code) }
    } else {
      try run.run(input: 0, show: show)
    }
  }
}
