import ArgumentParser
import Pipeline

/// `groundswell codebook compile`, for scripts/build-release.
struct CodebookCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Write the built-in codebook in the form that a release carries, to standard output.",
    discussion: """
      scripts/build-release builds this program twice: the second time with these bytes in it, so that it is ready at once.

      EXAMPLE
        groundswell codebook compile > compiled.bin
      """,
    shouldDisplay: false)

  @Flag(help: "Write nothing; end with 65 unless this program carries its codebook in that form.")
  var check = false

  func run() throws {
    try UserMessages.reporting {
      if check { return ReadyCodebook.stored == nil ? .unreadableData : .done }
      let code = StandardStreams.write(try ReadyCodebook.bytesToStore(), to: StandardStreams.output)
      if code != 0 { throw Failure.stream(code: code) }
      return .done
    }
  }
}
