import Foundation
import TestSupport
import Testing

/// What README.md tells people to type must work as it stands there.
@Suite struct ReadmeTests {
  static let repository = Fixtures.root.deletingLastPathComponent()

  static func readme() throws -> String {
    try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
  }

  /// The lines of all shell blocks, continued lines joined, comments removed.
  static func shellLines() throws -> [String] {
    var lines: [String] = []
    var isShell = false
    for line in try readme().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
        continue
      }
      guard isShell else { continue }
      let text = (line.split(separator: "#", omittingEmptySubsequences: false).first ?? "").trimmingCharacters(
        in: .whitespaces)
      if let last = lines.last, last.hasSuffix("\\") {
        lines[lines.count - 1] = last.dropLast() + text
      } else if !text.isEmpty {
        lines.append(text)
      }
    }
    return lines
  }

  /// Splits a line as a shell would, as far as double quotes go.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 { words.append(String(part)) } else { words += part.split(separator: " ").map(String.init) }
    }
    return words
  }

  @Test func `it is short and names its two commands first`() throws {
    let text = try Self.readme()
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count < 200)
    #expect(try Self.shellLines().prefix(2) == ["scripts/demo", "scripts/test"])
  }

  @Test func `the commands for one's own exports work one after the other`() throws {
    let lines = try Self.shellLines().filter { $0.hasPrefix("groundswell ") }
    #expect(lines.count >= 4)
    try Fixtures.withTemporaryFolder { folder in
      try FileManager.default.copyItem(
        at: Fixtures.root.appending(path: "demo"), to: folder.appending(path: "exports"))
      for line in lines {
        let run = try ToolRun(
          Array(Self.words(line).dropFirst()), environment: ["HOME": folder.path(percentEncoded: false)], folder: folder
        )
        #expect(run.status == 0, "\(line): \(run.errors)")
      }
      #expect(
        FileManager.default.fileExists(
          atPath: folder.appending(path: "couriers/reports/report.html").path(percentEncoded: false)))
    }
  }

  @Test func `scripts, files and views that are named exist`() throws {
    let text = try Self.readme()
    let named = text.matches(of: /`?((?:scripts|Sources)\/[A-Za-z.\/-]+)/).map { String($0.output.1) }
    #expect(named.count >= 4)
    for path in Set(named) {
      #expect(
        FileManager.default.fileExists(atPath: Self.repository.appending(path: path).path(percentEncoded: false)),
        "\(path)")
    }
    let schema = try String(
      contentsOf: Fixtures.root.appending(path: "store/schema.sql"), encoding: .utf8)
    for view in ["messages", "events", "codings", "groups", "sources", "weekly"] {
      #expect(text.contains("`\(view)`") && schema.contains("VIEW \(view)"), "\(view)")
    }
  }

  @Test func `places that CONTRIBUTING names exist`() throws {
    let text = try String(contentsOf: Self.repository.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let named = text.matches(of: /`((?:Sources|Tests|Fixtures|scripts)\/[A-Za-z.\/]+)`/).map { String($0.output.1) }
    #expect(named.count >= 8)
    // `Sources/X/Foo.swift` stands for any file.
    for path in Set(named) where !path.contains("/X/") && !path.contains("/XTests/") {
      #expect(
        FileManager.default.fileExists(atPath: Self.repository.appending(path: path).path(percentEncoded: false)),
        "\(path)")
    }
  }
}
