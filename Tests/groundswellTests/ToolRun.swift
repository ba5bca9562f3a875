import Foundation
import TestSupport
import Testing

/// One run of the built command: what it printed and how it ended.
struct ToolRun {
  let status: Int32
  let output: String
  let errors: String
  /// The bytes of both streams.
  let bytes: Data

  /// The command beside the test runner in the build folder.
  static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "groundswell")

  /// Runs the command to its end.
  init(_ arguments: [String], input: Data = Data(), environment: [String: String] = [:], folder: URL? = nil) throws {
    let process = Process()
    process.executableURL = ToolRun.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "COLUMNS": "120"]
    variables.merge(environment) { _, given in given }
    process.environment = variables
    let files = try (0..<3).map { _ in try ToolRun.scratch() }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try input.write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    let (out, err) = (try Data(contentsOf: files[1]), try Data(contentsOf: files[2]))
    output = String(decoding: out, as: UTF8.self)
    errors = String(decoding: err, as: UTF8.self)
    bytes = out + err
  }

  private static func scratch() throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "groundswell-run-\(UUID().uuidString)")
    try Data().write(to: file)
    return file
  }
}

/// A project in a folder of its own, with its key beside it, for the time of a test.
struct ScratchProject {
  let folder: URL
  let environment: [String: String]

  /// The project's path.
  var path: String { folder.appending(path: "project").path(percentEncoded: false) }

  /// Makes a project that may be imported into.
  static func with(_ body: (ScratchProject) throws -> Void) throws {
    try Fixtures.withTemporaryFolder { folder in
      let key = folder.appending(path: "test.key")
      try Data((String(repeating: "5", count: 64) + "\n").utf8).write(to: key)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: key.path(percentEncoded: false))
      let project = ScratchProject(
        folder: folder, environment: ["GROUNDSWELL_KEY_FILE": key.path(percentEncoded: false)])
      let made = try project.run([
        "init", project.path, "--purpose", "test", "--lawful-basis", "invented data", "--purge-after", "2099-12-31",
      ])
      #expect(made.status == 0, "\(made.errors)")
      try body(project)
    }
  }

  /// Runs the command with the project's key in the environment.
  func run(_ arguments: [String], input: Data = Data()) throws -> ToolRun {
    try ToolRun(arguments, input: input, environment: environment)
  }

  /// Writes a file beside the project and gives its path.
  func file(_ name: String, _ content: Data) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: url)
    return url.path(percentEncoded: false)
  }

  /// The same for text.
  func file(_ name: String, _ content: String) throws -> String { try file(name, Data(content.utf8)) }
}
