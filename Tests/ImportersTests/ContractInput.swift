import Foundation
import TestSupport
import Testing

/// One thing in `Fixtures/exports` that a user could name on the command line.
struct ContractInput: Sendable, CustomTestStringConvertible {
  let path: String
  let testDescription: String

  private static let root = Fixtures.root.appending(path: "exports")

  /// The inputs of all formats: a format's folder holds cases, or is one case of many files.
  static func all() throws -> [ContractInput] {
    try Fixtures.folders(in: "exports").flatMap { format in
      let files = format.appending(path: "input")
      if FileManager.default.fileExists(atPath: files.path) {
        return try FileManager.default.contentsOfDirectory(atPath: files.path).sorted().map { name in
          ContractInput(path: files.appending(path: name).path, testDescription: "\(format.lastPathComponent)/\(name)")
        }
      }
      return try Fixtures.folders(in: "exports/\(format.lastPathComponent)").map { folder in
        ContractInput(
          path: try ExportCase(folder: folder).input,
          testDescription: "\(format.lastPathComponent)/\(folder.lastPathComponent)")
      }
    }
  }

  /// Every case, and of the many files of one conversation so many that the slow tests stay short.
  static func sample(every step: Int) throws -> [ContractInput] {
    let (many, cases) = try all().reduce(into: ([ContractInput](), [ContractInput]())) { parts, input in
      if input.testDescription.hasPrefix("one-conversation/") { parts.0.append(input) } else { parts.1.append(input) }
    }
    return cases + many.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// The plain text of the input, if it is a single file of it.
  var text: [UInt8]? {
    get throws {
      guard path.hasSuffix(".txt") else { return nil }
      return try Array(Data(contentsOf: URL(filePath: path)))
    }
  }

  /// A number of its own for random choices, the same on every run.
  var seed: UInt64 { testDescription.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) } }
}
