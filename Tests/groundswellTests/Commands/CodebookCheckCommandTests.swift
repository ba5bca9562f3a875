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
}
