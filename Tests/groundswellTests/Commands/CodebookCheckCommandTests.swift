import Foundation
import TestSupport
import Testing

@Suite struct CodebookCheckCommandTests {
  @Test func `the built-in codebook has no fault and says who reviewed it`() throws {
    let run = try ToolRun(["codebook", "check"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("no faults") && run.output.contains("not yet reviewed by a native speaker"))
    #expect(run.output.contains("sha256 "))
  }

  @Test func `all faults of a folder are said at once, with place and suggestion`() throws {
    try Fixtures.withTemporaryFolder { folder in
      let source = Fixtures.root.deletingLastPathComponent().appending(path: "Sources/Languages")
      for path in ["codes.yaml", "common/words.yaml", "en/words.yaml"] {
        let target = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source.appending(path: path), to: target)
      }
      let rules = """
        - rule: "one"
          code: R-CTTA
          any_of: ["let's strike"]
          matchs: ["«let's strike»"]
          misses: ["no"]
        - rule: "two"
          theme: PAI
          any_of: [unquoted words]
          matches: ["no marks here", "«unquoted words»"]
          misses: ["x"]
        """
      try Data(rules.utf8).write(to: folder.appending(path: "en/rules.yaml"))
      let run = try ToolRun(["codebook", "check", "--codebook", folder.path(percentEncoded: false)])
      #expect(run.status == 78)
      for expected in [
        "en/rules.yaml:2:9", "R-CTA", "en/rules.yaml:4:3", "matches", "en/rules.yaml:7:10", "PAY", "en/rules.yaml:8:12",
        "en/rules.yaml:9:", "faults in the codebook",
      ] {
        #expect(run.errors.contains(expected), "\(expected) not in\n\(run.errors)")
      }
    }
  }

  @Test func `of a dictionary it says what categories mean and what is left out, with places`() throws {
    let path = Fixtures.root.appending(path: "dictionaries/words.dic").path(percentEncoded: false)
    let whole = try ToolRun(["codebook", "check", "--codebook", path])
    #expect(whole.status == 0, "\(whole.errors)")
    for expected in [
      "LIWC dictionary, read as Windows-1252", "mobilising.call: 3 entries → R-CTA", "weather: 1 entries → none",
    ] {
      #expect(whole.output.contains(expected), "\(whole.output)")
    }
    try Fixtures.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.yml")
      try Data("PAY: [wage, \"*paid*\"]\nother: [x]\n".utf8).write(to: file)
      let partly = try ToolRun(["codebook", "check", "--codebook", file.path(percentEncoded: false)])
      #expect(partly.status == 65 && partly.output.contains("a.yml:1:13: left out: ") && partly.errors.isEmpty)
      #expect(partly.output.contains("other: 1 entries → nothing"))
    }
  }

  @Test func `rules beside the built-in ones are checked with its words`() throws {
    let sound = try ToolRun(["codebook", "check", "--codebook", Fixtures.codebook("beside")])
    #expect(sound.status == 0 && sound.output.contains("+beside: no faults"), "\(sound.errors.prefix(500))")
    try Fixtures.withTemporaryFolder { folder in
      let english = folder.appending(path: "mine/en")
      try FileManager.default.createDirectory(at: english, withIntermediateDirectories: true)
      try Data("- rule: x\n  code: R-CTAA\n  any_of: [\"@WEE x\"]\n".utf8).write(
        to: english.appending(path: "rules.yaml"))
      let run = try ToolRun(["codebook", "check", "--codebook", "mine"], folder: folder)
      #expect(run.status == 78)
      for expected in ["mine/en/rules.yaml:2:9: ", "`R-CTA`", "mine/en/rules.yaml:3:13: ", "matches", "misses"] {
        #expect(run.errors.contains(expected), "\(run.errors)")
      }
    }
  }

  @Test func `a codebook that is not there is said in words`() throws {
    let run = try ToolRun(["codebook", "check", "--codebook", "/nonexistent"])
    #expect(run.status == 78 && run.errors.contains("there is no such file or folder"))
  }
}
