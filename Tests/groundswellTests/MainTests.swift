import Foundation
import TestSupport
import Testing

@Suite struct MainTests {
  static let commands = [
    [], ["init"], ["inspect"], ["convert"], ["import"], ["classify"], ["recode"], ["report"], ["codebook"],
    ["codebook", "check"], ["codebook", "test"], ["codebook", "show"], ["codebook", "diff"], ["validate"], ["doctor"],
  ]

  @Test(arguments: commands)
  func `every command's help is the committed one, with an example`(command: [String]) throws {
    let run = try ToolRun(command + ["--help"])
    #expect(run.status == 0)
    try expectGolden(run.output, "help/\((["groundswell"] + command).joined(separator: "-")).txt")
    #expect(run.output.contains("EXAMPLE"), "\(command)")
  }

  @Test func `three ways of asking for help give the same text`() throws {
    let long = try ToolRun(["import", "--help"])
    #expect(try ToolRun(["import", "-h"]).output == long.output)
    #expect(try ToolRun(["help", "import"]).output == long.output)
  }

  @Test func `every command of the tool is in the README and in this suite`() throws {
    let help = try ToolRun(["--help"]).output
    let listed = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }.filter {
        $0.hasPrefix("  ") && !$0.hasPrefix("   ")
      }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(listed.count >= 9)
    let readme = try String(
      contentsOf: Fixtures.root.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
    for command in listed {
      #expect(readme.contains("| `\(command)"), "README.md has no row for \(command)")
      #expect(Self.commands.contains([command]))
    }
  }

  @Test func `the version names tool and codebook`() throws {
    let run = try ToolRun(["--version"])
    #expect(run.status == 0)
    let words = run.output.split(separator: " ")
    #expect(words.count == 4 && words[0] == "groundswell" && words[2] == "codebook")
    let codes = try String(
      contentsOf: Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages/codes.yaml"),
      encoding: .utf8)
    #expect(codes.contains("version: \"\(words[3].trimmingCharacters(in: .newlines))\""))
  }

  @Test(arguments: [["nonsense"], ["import"], ["import", "x", "--nonsense"], ["inspect", "x", "--date-order", "dym"]])
  func `wrong usage ends with 64 and says how it is right`(arguments: [String]) throws {
    let run = try ToolRun(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains("Usage:") && run.output.isEmpty)
  }
}
