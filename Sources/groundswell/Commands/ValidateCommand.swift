import Analyse
import ArgumentParser
import Pipeline

/// `groundswell validate FILE…`.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Compare the codebook with messages that people coded: precision, recall, agreement, errors.",
    discussion: """
      Reads NDJSON, one coded message a line: {"id":…,"text":"…","head":"RESISTANCE","rung":4}, with optional \
      "group" and "sent_at" (context, as classify has it), "lang", "codes", "themes", "modality" and "form"; or \
      pairs {"a":{…},"b":{…},"phenomenon":"…"} of nearly equal messages. Intervals are drawn from whole \
      threads. The list of errors shows the texts of the coded file; nothing is kept.

      EXAMPLES
        groundswell validate coded.ndjson
        groundswell validate da.ndjson en.ndjson --by-code --errors all
        groundswell validate coded.ndjson --baseline rival.dic
        groundswell validate coded.ndjson --json | jq .overall.scores.strict_f1
      """)

  @Argument(help: ArgumentHelp("Files of coded messages, or of pairs.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Another codebook: a folder, own rules, or a dictionary (see `groundswell codebook --help`).", valueName: "dir"))
  var codebook: String?

  @Option(
    help: ArgumentHelp(
      "Show the same for another codebook or dictionary, and the differences.", valueName: "path"))
  var baseline: String?

  @Option(help: ArgumentHelp("How many errors are listed: a number, or all.", valueName: "n"))
  var errors: ErrorListing = ErrorListing(listing: .first(20))

  @Option(help: ArgumentHelp("Where the random draws for the intervals begin.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How many draws; 0 for no intervals.", valueName: "n"))
  var resamples: Int = 1000

  @Flag(help: "Add the confusions, themes and codes of every language.")
  var byCode = false

  @Flag(help: "Write the result as JSON, with everything in it.")
  var json = false

  func validate() throws {
    guard (0...100_000).contains(resamples) else {
      throw ValidationError("--resamples must be a number from 0 to 100,000.")
    }
  }

  func run() throws {
    try UserMessages.reporting {
      let validation = try ValidationRun.run(
        files: files, codebook: codebook, baseline: baseline,
        parameters: AgreementParameters(resamples: resamples, seed: seed))
      if json {
        StandardStreams.write(
          Array(ValidationJSON.text(validation, listing: errors.listing).utf8), to: StandardStreams.output)
      } else {
        StandardStreams.line(
          ValidationText.lines(of: validation, isDetailed: byCode, listing: errors.listing).joined(separator: "\n"))
      }
      return .done
    }
  }
}

/// The values of `--errors`: a number, or `all`.
struct ErrorListing: ExpressibleByArgument {
  let listing: ValidationText.Listing

  init(listing: ValidationText.Listing) { self.listing = listing }

  init?(argument: String) {
    if argument == "all" {
      listing = .all
    } else if let number = Int(argument), number >= 0 {
      listing = .first(number)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch listing {
    case .all: "all"
    case .first(let number): "\(number)"
    }
  }
}
