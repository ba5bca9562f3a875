import ArgumentParser
import Corpus
import Foundation
import Pipeline

/// Every sentence a user is shown.
///
/// Each failure is a case of a closed enum; here it becomes what happened, where, and what to do.
enum UserMessages {
  /// Runs a command's body: turns failures into a sentence on standard error and an exit code.
  static func reporting(_ body: () throws -> ExitStatus) throws {
    let status: ExitStatus
    do {
      status = try body()
    } catch let failure as Failure {
      complain(sentence(for: failure))
      throw self.status(of: failure).exitCode
    } catch let failure as UsageFailure {
      complain(sentence(for: failure))
      throw failure.status.exitCode
    }
    if status != .done { throw status.exitCode }
  }

  /// Writes a failure to standard error.
  static func complain(_ sentence: String) {
    StandardStreams.line("groundswell: " + sentence, to: StandardStreams.errors)
  }

  /// Writes a remark to standard error.
  static func note(_ sentence: String) {
    StandardStreams.line("groundswell: note: " + sentence, to: StandardStreams.errors)
  }

  /// What the system calls an `errno`, such as "No such file or directory".
  static func systemError(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// What was typed and makes no sense.
  static func sentence(for failure: UsageFailure) -> String {
    switch failure {
    case .unknownTimeZone(let name):
      "\"\(name)\" is no time zone. Give one such as Europe/Copenhagen."
    case .notADate(let text): "\"\(text)\" is no day. Give one such as 2027-12-31."
    case .nothingFound: "no export was found at the given paths. Give .txt or .zip files, or folders that hold them."
    case .unknownCode(let name, let suggestion):
      "the codebook has no code, theme, rung, language, class or rule \"\(name)\""
        + (suggestion.map { "; did you mean \($0)?" } ?? ".")
    }
  }

  /// What `init` made.
  static func created(_ project: Project, keyPath: String) -> String {
    var lines = [
      "Made the project \(project.folder.path).",
      "Its key is \(keyPath). Keep a copy in a safe place: without it no later import fits the earlier ones. Never put it into "
        + "the project's folder.",
    ]
    if !project.configuration.missing.isEmpty {
      lines.append(
        "Nothing can be imported yet: fill in \(project.configuration.missing.joined(separator: ", ")) in "
          + "\(project.folder.configuration).")
    }
    return lines.joined(separator: "\n")
  }
}

/// What was typed and makes no sense, beyond what the argument parser sees.
enum UsageFailure: Error {
  case unknownTimeZone(String)
  case notADate(String)
  case nothingFound
  case unknownCode(String, suggestion: String?)

  /// The exit code.
  var status: ExitStatus {
    switch self {
    case .unknownTimeZone, .notADate, .unknownCode: .usage
    case .nothingFound: .unreadableData
    }
  }
}
