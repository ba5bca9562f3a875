import ArgumentParser
import Foundation
import Pipeline

/// The project a command works in.
struct ProjectOptions: ParsableArguments {
  @Option(help: "The project's folder.")
  var project: String = "."

  @Option(
    help: ArgumentHelp(
      "Another codebook: a folder, own rules, or a dictionary (see `groundswell codebook --help`).", valueName: "dir"))
  var codebook: String?
}

/// How much a command says.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Write the result as JSON.")
  var json = false
}

/// How exports are read where no project says it.
struct ReadingOptions: ParsableArguments {
  @Option(help: "A project whose key and time zone are taken.")
  var project: String?

  @Option(
    help: ArgumentHelp(
      "Time zone of the phone that exported (default: \(ProjectConfiguration.defaultTimeZone)).", valueName: "zone"))
  var timezone: String?

  @Option(
    help: ArgumentHelp(
      "Order of day, month and year, for files that do not show it: dmy, mdy or ymd.", valueName: "order"))
  var dateOrder: DateOrderArgument?

  @Option(help: ArgumentHelp("The group's title, for files that do not name it.", valueName: "title"))
  var group: String?

  @Flag(help: "Read one-to-one conversations too, in exports that mark them as such (WhatsApp's do not).")
  var includeDirect = false
}

/// The values of `--date-order`.
enum DateOrderArgument: String, ExpressibleByArgument, CaseIterable {
  case dmy, mdy, ymd
}
