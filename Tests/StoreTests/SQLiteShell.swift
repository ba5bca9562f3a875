import Foundation

/// Runs the `sqlite3` shell, an outside reader of what the archive writes.
enum SQLiteShell {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs statements with references enforced, as the archive does.
  static func run(_ sql: String, on path: String) throws -> Answer {
    try run("sqlite3", ["-bail", "-init", "/dev/null", path, "PRAGMA foreign_keys = ON; " + sql])
  }

  /// The answer's lines, columns separated by bars.
  static func rows(_ sql: String, on path: String) throws -> [String] {
    try run(sql, on: path).output.split(separator: "\n").map(String.init)
  }

  /// Runs any program found on the path.
  static func run(_ program: String, _ arguments: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
      errors: String(decoding: errorData, as: UTF8.self))
  }
}
